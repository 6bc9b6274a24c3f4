using System.Buffers;
using System.Text;
using System.Text.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>What the page's script shows of protocols, as JSON that can stand in a script element.</summary>
internal static class ReportData
{
    public static string Of(MapView view)
    {
        // The default encoder writes '<', '&' and everything that is not ASCII as escapes, so that no text ends the element or a line of it.
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            WriteArray(json, "categories", view.Categories, c => WriteTitle(json, c));
            WriteArray(json, "protocols", view.Protocols, p => ProtocolData.Write(json, view, p));
            WriteArray(json, "libraries", view.Map.Libraries, l => LibraryData.Write(json, view, l));
            WriteArray(json, "overlaps", view.Overlaps, o =>
            {
                WriteTitle(json, o);
                WriteStrings(json, "protocols", o.Protocols);
            });
            WriteArray(json, "requirements", view.Requirements, r =>
            {
                WriteTitle(json, r);
                WriteStrings(json, "protocols", r.SatisfiedBy.Select(s => s.Protocol).Distinct(StringComparer.Ordinal));
            });
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes strings, if there are any.</summary>
    public static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in all)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a string, if there is one.</summary>
    public static void WriteString(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    public static void WriteTitle(Utf8JsonWriter json, Entity entity)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("title", entity.DisplayName);
    }

    /// <summary>Writes where a fact comes from and how well it is founded.</summary>
    public static void WriteSource(Utf8JsonWriter json, Entity entity) => WriteSource(json, entity.Source, entity.Verification, entity.Official);

    public static void WriteSource(Utf8JsonWriter json, string? source, Verification? verification, bool isOfficial)
    {
        WriteString(json, "source", source);
        WriteString(json, "verification", verification is { } value ? Words.Verification.Of(value) : null);
        if (isOfficial)
        {
            json.WriteBoolean("official", true);
        }
    }
}
