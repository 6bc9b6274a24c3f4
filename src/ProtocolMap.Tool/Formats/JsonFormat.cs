using System.Text.Json;
using ProtocolMap.Tool.Findings;

namespace ProtocolMap.Tool.Formats;

/// <summary>Our own shape. The README of the tool describes it; within one version of it properties are only added.</summary>
internal static class JsonFormat
{
    private const int Version = 1;

    public static void Write(TextWriter writer, IReadOnlyList<Finding> findings) => JsonOutput.Write(writer, json =>
    {
        var count = FindingCount.Of(findings);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteArray("findings", findings, finding => Write(json, finding));
        json.WriteStartObject("count");
        json.WriteNumber("error", count.Errors);
        json.WriteNumber("warning", count.Warnings);
        json.WriteNumber("info", count.Infos);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", finding.SeverityWord);
        json.WriteString("message", finding.Message);
        Write(json, finding.Region);
        json.WriteString("helpLink", finding.Rule.HelpLinkUri);
        json.WriteArray("related", finding.Related, region => Write(json, region));
    }

    internal static void Write(Utf8JsonWriter json, Region region)
    {
        json.WriteString("file", region.File);
        json.WriteNumber("line", region.Line);
        json.WriteNumber("column", region.Column);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
    }
}
