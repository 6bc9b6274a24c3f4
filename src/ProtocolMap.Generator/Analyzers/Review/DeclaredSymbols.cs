using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Generator.Analyzers.Review;

/// <summary>What a compilation and its references declare, by documentation-comment id.</summary>
internal static class DeclaredSymbols
{
    public static bool Exists(string id, Compilation compilation) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not null;

    /// <summary>The id that may have been meant: one part of it written as something that exists; <see langword="null"/> when there is none.</summary>
    public static string? Nearest(string id, Compilation compilation)
    {
        var end = id.IndexOfAny(['(', '~']);
        var parts = (end < 0 ? id : id.Substring(0, end)).Substring(2).Split('.');
        INamespaceOrTypeSymbol container = compilation.GlobalNamespace;
        for (var i = 0; i < parts.Length - 1; i++)
        {
            var part = parts[i];
            var inner = container.GetMembers().OfType<INamespaceOrTypeSymbol>().ToArray();
            if (Array.Find(inner, member => member.MetadataName == part) is { } found)
            {
                container = found;
                continue;
            }

            if (Suggestions.Nearest(part, inner.Select(static member => member.MetadataName)) is not { } nearest)
            {
                return null;
            }

            parts[i] = nearest;
            var meant = id.Substring(0, 2) + string.Join(".", parts) + (end < 0 ? "" : id.Substring(end));
            return Exists(meant, compilation) ? meant : null;
        }

        var kind = id.Substring(0, 2);
        return Suggestions.Nearest(id, container.GetMembers().Select(static member => member.GetDocumentationCommentId()).OfType<string>().Where(known => known.StartsWith(kind, StringComparison.Ordinal)));
    }
}
