using System.Text.Json;
using ProtocolMap.Model;
using ProtocolMap.Tool.Diffing;
using ProtocolMap.Tool.Findings;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.Formats;

/// <summary>Writes what came of a comparison.</summary>
internal static class VerdictFormat
{
    private const int Version = 1;

    public static void Write(this FindingsFormat format, ToolHost host, Verdict verdict)
    {
        if (format == FindingsFormat.Json)
        {
            WriteJson(host.Out, verdict);
            return;
        }

        var findings = verdict.Changes.Select(c => ChangeFindings.Of(c, verdict)).ToList();
        if (format != FindingsFormat.Text)
        {
            format.Write(host, findings);
            return;
        }

        TextFormat.WriteLines(host.Out, findings.OrderByDescending(f => f.Severity), host.UseColor);
        host.Out.WriteLine(Count(verdict));
        host.Out.WriteLine($"version {verdict.Old.Map.Version} to {verdict.New.Map.Version}: {Rise(verdict.Made)}; the changes ask for {Rise(verdict.Required)}");
    }

    private static string Count(Verdict verdict)
    {
        int Of(Impact impact) => verdict.Open.Count(c => c.Impact == impact);
        var silenced = verdict.Changes.Count(c => c.IsSilenced);
        return FormattableString.Invariant($"{Of(Impact.Breaking)} breaking, {Of(Impact.Dangerous)} dangerous, {Of(Impact.Safe)} safe")
            + (silenced == 0 ? "" : FormattableString.Invariant($", {silenced} accepted"));
    }

    private static string Rise(Bump? bump) => bump switch
    {
        null => "an unknown rise",
        Bump.None => "no rise",
        { } known => $"a {ChangeWords.Of(known)} rise",
    };

    private static void WriteJson(TextWriter writer, Verdict verdict) => JsonOutput.Write(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        Write(json, "old", verdict.Old);
        Write(json, "new", verdict.New);
        json.WriteString("requiredBump", ChangeWords.Of(verdict.Required));
        json.WriteString("madeBump", verdict.Made is { } made ? ChangeWords.Of(made) : null);
        json.WriteArray("changes", verdict.Changes, change => Write(json, change));
        json.WriteStartObject("count");
        foreach (var impact in (Impact[])[Impact.Breaking, Impact.Dangerous, Impact.Safe])
        {
            json.WriteNumber(ChangeWords.Of(impact), verdict.Open.Count(c => c.Impact == impact));
        }

        json.WriteNumber("accepted", verdict.Changes.Count(c => c.IsSilenced));
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, OpenedMap map)
    {
        json.WriteStartObject(name);
        json.WriteString("name", map.Name);
        json.WriteString("id", map.Map.Id);
        json.WriteString("version", map.Map.Version);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteString("kind", change.Kind.Id);
        json.WriteString("subject", change.Subject);
        json.WriteString("severity", ChangeWords.Of(change.Impact));
        json.WriteString("direction", ChangeWords.Of(change.Kind.Direction));
        json.WriteString("bump", ChangeWords.Of(change.Bump));
        json.WriteBoolean("accepted", change.IsSilenced);
        json.WriteString("message", change.Text);
        json.WriteString("advice", change.Kind.Advice);
        json.WriteString("helpLink", ChangeFindings.HelpLinkOf(change.Kind));
        Write(json, "old", change.Old);
        Write(json, "new", change.New);
    }

    private static void Write(Utf8JsonWriter json, string name, Place? place)
    {
        if (place is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        JsonFormat.Write(json, Finding.RegionOf(known));
        json.WriteEndObject();
    }
}
