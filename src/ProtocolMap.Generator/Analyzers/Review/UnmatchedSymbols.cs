using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Review;

/// <summary>PMAP1015: symbol ids that name nothing, though what they belong to is there.</summary>
internal static class UnmatchedSymbols
{
    /// <param name="map">The map.</param>
    /// <param name="path">The file whose ids are looked at.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static IEnumerable<Diagnostic> Find(MapDocument map, string path, Compilation compilation, CancellationToken cancellationToken)
    {
        var assemblies = new Lazy<HashSet<string>>(() => new(compilation.ReferencedAssemblyNames.Select(static name => name.Name), StringComparer.OrdinalIgnoreCase));
        foreach (var library in map.Libraries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var unmatched = library.Symbols.Where(symbol => IsIn(symbol, path) && !DeclaredSymbols.Exists(symbol.SymbolId, compilation)).ToArray();
            if (unmatched.Length == 0 || !IsReferenced(library, unmatched))
            {
                continue;
            }

            foreach (var symbol in unmatched)
            {
                yield return Diagnostic.Create(
                    ReviewDescriptors.UnmatchedSymbol,
                    MapPlaces.ToLocation(symbol.Place),
                    MessageText.Clean(symbol.SymbolId),
                    MessageText.Clean(library.DisplayName),
                    MessageText.DidYouMean(DeclaredSymbols.Nearest(symbol.SymbolId, compilation) ?? ""));
            }
        }

        // By the name of a package, which most assemblies share, or because anything else of it is there.
        bool IsReferenced(Library library, SymbolBinding[] unmatched) =>
            library.Packages.Any(assemblies.Value.Contains)
            || library.Symbols.Any(symbol => Array.IndexOf(unmatched, symbol) < 0 && DeclaredSymbols.Exists(symbol.SymbolId, compilation));
    }

    private static bool IsIn(SymbolBinding symbol, string path) => symbol.Place.File.Path == path && !ReferenceEquals(symbol.Place.File, BuiltInMap.File);
}
