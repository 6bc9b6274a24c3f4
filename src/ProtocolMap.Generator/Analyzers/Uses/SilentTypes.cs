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
    /// <param name="first">That method. One that is an extension, or not open to everyone, is not the same everywhere.</param>
    /// <param name="calls">All of the calls.</param>
    public void Add(ITypeSymbol? type, string construct, IMethodSymbol? first, IEnumerable<ISymbol?> calls)
    {
        if (type is not null and not ITypeParameterSymbol
            && first is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, ContainingType.TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, OriginalDefinition.ReturnType: not ITypeParameterSymbol }
            && first.MethodKind != MethodKind.ReducedExtension
            && !calls.Any(call => call is not null && checker.Concerns(call)))
        {
            _types.TryAdd((type.OriginalDefinition, construct), true);
        }
    }
}
