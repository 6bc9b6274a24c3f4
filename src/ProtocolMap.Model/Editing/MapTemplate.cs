using System.Text;
using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Editing;

/// <summary>A first map, for those who have none.</summary>
internal static class MapTemplate
{
    /// <summary>An id from the name of a folder or project: <c>Contoso.World</c> gives <c>contoso-world</c>.</summary>
    public static string IdFrom(string name)
    {
        var id = new StringBuilder();
        var previous = '-';
        foreach (var c in name)
        {
            var beginsPart = c is >= 'A' and <= 'Z' && (previous is (>= 'a' and <= 'z') or (>= '0' and <= '9'));
            var fits = c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if ((beginsPart || !fits) && id.Length > 0 && id[id.Length - 1] != '-')
            {
                id.Append('-');
            }

            if (fits)
            {
                id.Append(char.ToLowerInvariant(c));
            }

            previous = c;
        }

        var trimmed = id.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : "my-world";
    }

    /// <param name="id">A well-formed id.</param>
    /// <param name="codeNamespace">A well-formed C# namespace; <see langword="null"/> to leave it to the project.</param>
    /// <param name="schema">Where the schema lies, seen from the map; <see langword="null"/> when that is not known.</param>
    public static string Text(string id, string? codeNamespace, string? schema)
    {
        var schemaLine = schema is null ? "" : $"\n  \"$schema\": {JsonEscapes.Quote(schema)},";
        var namespaceLine = codeNamespace is null ? "" : $"\n  \"namespace\": \"{codeNamespace}\",";
        return $$"""
            {{{schemaLine}}
              "format": 1,
              "id": "{{id}}",
              "version": "0.1.0",{{namespaceLine}}

              // The map that comes with ProtocolMap, as far as these categories need it. Without "categories" all of it is generated.
              "extends": { "map": "protocolmap:metaverse", "categories": ["avatar", "asset", "content", "identity"] },

              // Protocols that the built-in map does not have. 'protocolmap number' gives them their numbers.
              "protocols": {
                // "my-protocol": { "title": "My protocol" }
              },

              // What this platform says otherwise: required, recommended, allowed, deprecated or prohibited.
              "mappings": {
                // "avatar": { "my-protocol": "recommended" }
              }
            }

            """.Replace("\r\n", "\n");
    }
}
