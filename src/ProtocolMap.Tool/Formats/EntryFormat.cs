using System.Text.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Tool.Lookup;

namespace ProtocolMap.Tool.Formats;

/// <summary>Entries of a map: all that is said of a few, or a line each of many.</summary>
internal static class EntryFormat
{
    private const int Version = 1;

    public static void WriteJson(TextWriter writer, MapDocument map, IReadOnlyList<Entry> entries, bool withFacts) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("map");
        json.WriteString("id", map.Id);
        json.WriteString("version", map.Version);
        json.WriteEndObject();
        json.WriteArray("entries", entries, entry => Write(json, entry, withFacts));
        json.WriteEndObject();
    });

    /// <summary>All that is said of each.</summary>
    public static void WriteText(ToolHost host, IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries)
        {
            host.Out.WriteLine(host.UseColor ? $"\e[1m{entry.Kind} {entry.Id}\e[0m: {entry.Title}" : $"{entry.Kind} {entry.Id}: {entry.Title}");
            foreach (var fact in entry.Facts())
            {
                Write(host.Out, fact);
            }

            host.Out.WriteLine();
        }
    }

    /// <summary>A line each.</summary>
    public static void WriteTable(ToolHost host, IReadOnlyList<Entry> entries)
    {
        var table = new TextTable("kind", "id", "title", "");
        foreach (var entry in entries)
        {
            table.Add(entry.Kind.Name, entry.Id, entry.Title, entry.Summary);
        }

        table.Write(host);
    }

    private static void Write(TextWriter writer, Fact fact)
    {
        if (fact.Values is [var single] && !single.Contains('\n', StringComparison.Ordinal))
        {
            writer.WriteLine($"  {fact.Label}: {single}");
            return;
        }

        writer.WriteLine($"  {fact.Label}:");
        foreach (var line in fact.Values.SelectMany(v => v.ReplaceLineEndings("\n").Split('\n')))
        {
            writer.WriteLine(line.Length > 0 ? $"    {line}" : "");
        }
    }

    private static void Write(Utf8JsonWriter json, Entry entry, bool withFacts)
    {
        json.WriteString("kind", entry.Kind.Name);
        json.WriteString("id", entry.Id);
        json.WriteString("title", entry.Title);
        if (!withFacts)
        {
            json.WriteString("summary", entry.Summary);
            return;
        }

        json.WriteStartObject("facts");
        foreach (var fact in entry.Facts())
        {
            json.WriteStartArray(fact.Name);
            foreach (var value in fact.Values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
