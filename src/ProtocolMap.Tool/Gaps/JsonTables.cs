using System.Text.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;
using ProtocolMap.Tool.Formats;

namespace ProtocolMap.Tool.Gaps;

/// <summary>A gap analysis as JSON. Within version 1, properties are only added.</summary>
internal static class JsonTables
{
    private const int Version = 1;

    public static void Write(TextWriter writer, MapDocument map, IEnumerable<GapTable> tables) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("map");
        json.WriteString("id", map.Id);
        json.WriteString("version", map.Version);
        Write(json, "title", map.Title);
        json.WriteEndObject();
        json.WriteArray("tables", tables, table =>
        {
            json.WriteString("table", table.KindWord);
            Write(json, "category", table.Category);
            json.WriteString("title", table.Title);
            json.WriteArray("rows", table.Rows, row => Write(json, row));
        });
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, GapRow row)
    {
        json.WriteNumber("no", row.Number);
        json.WriteString("id", row.Id);
        json.WriteString("sdo", row.Sdo);
        json.WriteString("title", row.Title);
        json.WriteString("status", row.Status);
        json.WriteString("analysis", row.Analysis);
        json.WriteString("basis", row.Basis);
        if (row.Gap is { } gap)
        {
            Write(json, gap);
        }

        Write(json, "source", row.Source);
        Write(json, "verification", row.Verification);
    }

    private static void Write(Utf8JsonWriter json, GapEntry gap)
    {
        Write(json, "kind", gap.Kind is { } kind ? Words.GapKind.Of(kind) : null);
        Write(json, "owner", gap.Owner);
        Write(json, "target", gap.Target);
        Write(json, "categories", gap.Categories);
        Write(json, "protocols", gap.Protocols);
        Write(json, "requirements", gap.Requirements);
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
