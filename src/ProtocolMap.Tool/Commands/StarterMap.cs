using ProtocolMap.Model.Editing;

namespace ProtocolMap.Tool.Commands;

/// <summary>What <c>init</c> writes.</summary>
internal static class StarterMap
{
    public const string SchemaName = "protocol-map.schema.json";

    /// <summary>An id from the name of a folder: <c>Contoso.World</c> gives <c>contoso-world</c>.</summary>
    public static string IdFrom(string folderName) => MapTemplate.IdFrom(folderName);

    public static string ReadSchema()
    {
        using var stream = typeof(StarterMap).Assembly.GetManifestResourceStream(SchemaName)
            ?? throw new InvalidOperationException("The schema is missing from the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <param name="id">A well-formed id.</param>
    /// <param name="codeNamespace">A well-formed C# namespace, or nothing.</param>
    public static string Text(string id, string? codeNamespace) => MapTemplate.Text(id, codeNamespace, SchemaName);
}
