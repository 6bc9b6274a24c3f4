using System.Text;

namespace ProtocolMap.Tool.Commands;

/// <summary>What <c>init</c> writes.</summary>
internal static class StarterMap
{
    public const string SchemaName = "protocol-map.schema.json";

    /// <summary>An id from the name of a folder: <c>Contoso.World</c> gives <c>contoso-world</c>.</summary>
    public static string IdFrom(string folderName)
    {
        var id = new StringBuilder();
        var previous = '-';
        foreach (var c in folderName)
        {
            var beginsPart = char.IsAsciiLetterUpper(c) && (char.IsAsciiLetterLower(previous) || char.IsAsciiDigit(previous));
            if ((beginsPart || !char.IsAsciiLetterOrDigit(c)) && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }

            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(char.ToLowerInvariant(c));
            }

            previous = c;
        }

        var trimmed = id.ToString().TrimEnd('-');
        return trimmed.Length > 0 ? trimmed : "my-world";
    }

    public static string ReadSchema()
    {
        using var stream = typeof(StarterMap).Assembly.GetManifestResourceStream(SchemaName)
            ?? throw new InvalidOperationException("The schema is missing from the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <param name="id">A well-formed id.</param>
    /// <param name="codeNamespace">A well-formed C# namespace, or nothing.</param>
    public static string Text(string id, string? codeNamespace)
    {
        var line = codeNamespace is null ? "" : $"\n  \"namespace\": \"{codeNamespace}\",";
        return $$"""
            {
              "$schema": "{{SchemaName}}",
              "format": 1,
              "id": "{{id}}",
              "version": "0.1.0",{{line}}

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

            """.ReplaceLineEndings("\n");
    }
}
