using System.Text.Json;
using ProtocolMap.Tool.Conformance;

namespace ProtocolMap.Tool.Formats;

/// <summary>Statements as JSON, which other machines' statements are merged from.</summary>
internal static class StatementJson
{
    private const int Version = 1;

    public static void Write(TextWriter writer, Statement statement) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("map");
        json.WriteString("id", statement.MapId);
        json.WriteString("version", statement.MapVersion);
        json.WriteEndObject();
        json.WriteBoolean("complete", statement.IsComplete);
        WriteStrings(json, "assemblies", statement.Assemblies);
        WriteStrings(json, "notes", statement.Notes);
        json.WriteArray("categories", statement.Categories.Values, category => Write(json, category));
        json.WriteEndObject();
    });

    /// <summary>A statement that was written by <see cref="Write(TextWriter, Statement)"/>.</summary>
    /// <param name="name">What the user called it by.</param>
    /// <exception cref="InputException">It is something else.</exception>
    public static Statement Read(string name, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
            {
                throw new InputException($"'{name}' is a statement of version {root.GetProperty("version")}; this tool reads version {Version}");
            }

            var map = root.GetProperty("map");
            var statement = new Statement(Text(map, "id"), Text(map, "version"))
            {
                Assemblies = Strings(root, "assemblies"),
                Notes = Strings(root, "notes"),
            };
            foreach (var category in root.GetProperty("categories").EnumerateArray())
            {
                var own = statement.CategoryOf(Text(category, "id"), Text(category, "title"));
                own.ClaimedBy.UnionWith(Strings(category, "claimedBy"));
                foreach (var line in category.GetProperty("lines").EnumerateArray())
                {
                    own.Lines[Text(line, "id")] = new(Text(line, "id"), Text(line, "title"), Text(line, "use")) { ClaimedBy = Strings(line, "claimedBy"), UsedBy = Strings(line, "usedBy") };
                }
            }

            return statement;
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException($"'{name}' is not a statement of 'protocolmap conformance --format json'");
        }
    }

    private static void Write(Utf8JsonWriter json, CategoryStatement category)
    {
        json.WriteString("id", category.Id);
        json.WriteString("title", category.Title);
        WriteStrings(json, "claimedBy", category.ClaimedBy);
        WriteStrings(json, "missing", category.Missing);
        WriteStrings(json, "prohibited", category.Prohibited);
        json.WriteArray("lines", category.Lines.Values, line =>
        {
            json.WriteString("id", line.Id);
            json.WriteString("title", line.Title);
            json.WriteString("use", line.Use);
            WriteStrings(json, "claimedBy", line.ClaimedBy);
            WriteStrings(json, "usedBy", line.UsedBy);
        });
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new FormatException();

    private static SortedSet<string> Strings(JsonElement element, string name) =>
        new(element.GetProperty(name).EnumerateArray().Select(e => e.GetString() ?? throw new FormatException()), StringComparer.Ordinal);
}
