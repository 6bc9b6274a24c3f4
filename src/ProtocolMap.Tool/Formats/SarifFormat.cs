using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using ProtocolMap.Tool.Findings;

namespace ProtocolMap.Tool.Formats;

/// <summary>SARIF 2.1.0, which code scanning services read.</summary>
internal static class SarifFormat
{
    public static void Write(TextWriter writer, IReadOnlyList<Finding> findings) => JsonOutput.Write(writer, json =>
    {
        // Several sentences may belong to one rule.
        var rules = findings.Select(f => f.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteArray("runs", [rules], _ =>
        {
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteArray("results", findings, finding => Write(json, finding, rules.FindIndex(r => r.Id == finding.Rule.Id)));
        });
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ProtocolMap");
        json.WriteString("version", ToolVersion.Text);
        json.WriteString("informationUri", "https://github.com/protocolmap/protocolmap");
        json.WriteArray("rules", rules, rule =>
        {
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title.ToString(CultureInfo.InvariantCulture));
            json.WriteString("helpUri", rule.HelpLinkUri);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.DefaultSeverity));
            json.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, int ruleIndex)
    {
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteArray("locations", [finding.Region], region => Write(json, region));
        json.WriteArray("relatedLocations", finding.Related, region => Write(json, region));
        if (finding.IsSilenced)
        {
            json.WriteArray("suppressions", [finding], _ => json.WriteString("kind", "external"));
        }
    }

    private static void Write(Utf8JsonWriter json, Region region)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ToUri(region.File));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", region.Line);
        json.WriteNumber("startColumn", region.Column);
        json.WriteNumber("endLine", region.EndLine);
        json.WriteNumber("endColumn", region.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A file URI of an absolute path; of a relative one a relative reference, which services take from the root of the repository.</summary>
    private static string ToUri(string path)
    {
        var parts = path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Where(part => part is not ("" or "."));
        var escaped = string.Join('/', parts.Select(part => part is [_, ':'] ? part : Uri.EscapeDataString(part)));
        return !Path.IsPathFullyQualified(path) ? escaped
            : path.StartsWith(@"\\", StringComparison.Ordinal) ? "file://" + escaped
            : "file:///" + escaped;
    }
}
