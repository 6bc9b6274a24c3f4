using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Baselines;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>What holds a piece of code, as baselines, exemptions and coarser reports see it.</summary>
/// <param name="declared">The innermost member or accessor; <see langword="null"/> for attributes of the assembly.</param>
internal sealed class ContainingMember(ISymbol? declared)
{
    /// <summary>The innermost declaration that has a documentation-comment id.</summary>
    public ISymbol? Declared { get; } = declared;

    /// <summary>The documentation-comment id of the member. Accessors count as their property or event, so that an arrow in place of a block changes nothing.</summary>
    public string Id { get; } = IdOf(MemberOf(declared)) ?? BaselineKey.NoMember;

    /// <summary>The type that it is, or that declares it.</summary>
    public INamedTypeSymbol? Type { get; } = declared as INamedTypeSymbol ?? declared?.ContainingType;

    /// <summary>The id of a symbol, fit to be a part of a line.</summary>
    public static string? IdOf(ISymbol? symbol) =>
        symbol?.GetDocumentationCommentId() is { Length: > 2 } id ? (id.Contains(' ') ? id.Replace(" ", "") : id) : null;

    private static ISymbol? MemberOf(ISymbol? declared) => declared is IMethodSymbol { AssociatedSymbol: { } property } ? property : declared;
}
