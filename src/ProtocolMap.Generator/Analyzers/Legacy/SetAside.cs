using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>
/// What <c>#pragma warning</c> and <c>[SuppressMessage]</c> set aside. The compiler applies them to what is reported, so that nobody else need
/// know; but one report that speaks for many must not be one that is set aside, and no baseline need cover what is.
/// </summary>
internal sealed class SetAside(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, Pragma[]> _pragmas = new();
    private readonly Lazy<ImmutableArray<AttributeData>> _ofAssembly = new(() => compilation.Assembly.GetAttributes().AddRange(compilation.SourceModule.GetAttributes()).RemoveAll(static attribute => !IsSuppression(attribute)));

    public bool Contains(Diagnostic report, ContainingMember member, CancellationToken cancellationToken) =>
        IsDisabled(report.Id, report.Location, cancellationToken) || IsSuppressed(report.Id, member);

    private bool IsDisabled(string rule, Location location, CancellationToken cancellationToken)
    {
        var tree = location.SourceTree!;
        if (!_pragmas.TryGetValue(tree, out var pragmas))
        {
            pragmas = _pragmas.GetOrAdd(tree, PragmasOf(tree.GetRoot(cancellationToken)));
        }

        // The last one before it that speaks of the rule.
        for (var i = pragmas.Length - 1; i >= 0; i--)
        {
            if (pragmas[i].Position <= location.SourceSpan.Start && (pragmas[i].Rules.Length == 0 || pragmas[i].Rules.Contains(rule, StringComparer.Ordinal)))
            {
                return pragmas[i].Disables;
            }
        }

        return false;
    }

    private static Pragma[] PragmasOf(SyntaxNode root) => !root.ContainsDirectives ? [] :
    [
        .. root.DescendantNodes(static node => node.ContainsDirectives, descendIntoTrivia: true)
            .OfType<PragmaWarningDirectiveTriviaSyntax>()
            .Where(static pragma => pragma.IsActive)
            .Select(static pragma => new Pragma(
                pragma.Span.End,
                pragma.DisableOrRestoreKeyword.ValueText == "disable",
                [.. pragma.ErrorCodes.OfType<IdentifierNameSyntax>().Select(static code => code.Identifier.ValueText), .. pragma.ErrorCodes.Where(static code => code is not IdentifierNameSyntax).Select(static _ => "")])),
    ];

    private bool IsSuppressed(string rule, ContainingMember member)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var symbol = member.Declared; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is not (INamespaceSymbol or IModuleSymbol or IAssemblySymbol) && symbol.GetAttributes().Any(attribute => IsSuppression(attribute) && IsOf(attribute, rule)))
            {
                return true;
            }

            ids.Add("~" + ContainingMember.IdOf(symbol));
            ids.Add("~" + ContainingMember.IdOf((symbol as IMethodSymbol)?.AssociatedSymbol));
        }

        return _ofAssembly.Value.Any(attribute => IsOf(attribute, rule) && (TextOf(attribute, "Scope"), TextOf(attribute, "Target")) switch
        {
            (null or "module", null) => true,
            (not "namespaceanddescendants", { } target) when target.StartsWith("~N:", StringComparison.Ordinal) => false,
            (_, { } target) => ids.Contains(target),
            _ => false,
        });
    }

    private static bool IsSuppression(AttributeData attribute) =>
        attribute is { AttributeClass: { Name: "SuppressMessageAttribute", ContainingNamespace: { Name: "CodeAnalysis", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace.Name: "System" } } }, ConstructorArguments.Length: 2 };

    // What follows a colon is a name for people.
    private static bool IsOf(AttributeData attribute, string rule) =>
        attribute.ConstructorArguments[1].Value is string id && string.Equals(id.Split(':')[0].Trim(), rule, StringComparison.Ordinal);

    private static string? TextOf(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as string;

    /// <param name="Position">From where on it holds.</param>
    /// <param name="Disables">Whether it does not restore.</param>
    /// <param name="Rules">The rules that it names; none for all.</param>
    private sealed record Pragma(int Position, bool Disables, string[] Rules);
}
