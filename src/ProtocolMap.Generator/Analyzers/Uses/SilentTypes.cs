using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>
/// Types of which a loop, an <c>await</c> or the like was found to call nothing that concerns the checker. To ask the compiler for these
/// calls costs more than all else where nothing is found, and every loop over lists would ask the same.
/// </summary>
internal sealed class SilentTypes(IUseChecker checker)
{
    private readonly ConcurrentDictionary<(ITypeSymbol Type, string Construct), bool> _types = new();

    /// <summary>Whether the calls are known, and concern nobody.</summary>
    /// <param name="type">What is walked over, awaited, and so on.</param>
    /// <param name="construct">The method that the calls begin with.</param>
    public bool Contains(ITypeSymbol? type, string construct) => type is not null && _types.ContainsKey((type.OriginalDefinition, construct));

    /// <summary>Remembers a type, if the calls concern nobody and are the same at every other place.</summary>
    /// <param name="type">What is walked over, awaited, and so on.</param>
    /// <param name="construct">The method that the calls begin with.</param>
    /// <param name="first">That method. One that is not open to everyone is not found everywhere.</param>
    /// <param name="calls">All of the calls. Where one is an extension, another place perhaps sees a nearer one.</param>
    public void Add(ITypeSymbol? type, string construct, IMethodSymbol? first, IEnumerable<ISymbol?> calls)
    {
        if (type is not null and not ITypeParameterSymbol
            && first is { DeclaredAccessibility: Accessibility.Public, OriginalDefinition.ReturnType: not ITypeParameterSymbol }
            && calls.OfType<ISymbol>().All(call => IsOfItsType(call) && !checker.Concerns(call)))
        {
            _types.TryAdd((type.OriginalDefinition, construct), true);
        }
    }

    private static bool IsOfItsType(ISymbol call) =>
        call is { IsStatic: false, ContainingType.TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } and not IMethodSymbol { MethodKind: MethodKind.ReducedExtension };
}
