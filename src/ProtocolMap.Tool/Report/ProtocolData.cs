using System.Text.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Report;

/// <summary>A protocol for the page's script.</summary>
internal static class ProtocolData
{
    public static void Write(Utf8JsonWriter json, MapView view, Protocol protocol)
    {
        ReportData.WriteTitle(json, protocol);
        ReportData.WriteString(json, "version", protocol.Version);
        ReportData.WriteString(json, "org", protocol.Organization);
        ReportData.WriteString(json, "orgTitle", view.OrganizationOf(protocol.Organization));
        ReportData.WriteString(json, "specification", protocol.Specification);
        ReportData.WriteString(json, "url", protocol.Url);
        ReportData.WriteString(json, "kind", protocol.Kind is { } kind ? Words.ProtocolKind.Of(kind) : null);
        ReportData.WriteString(json, "layer", protocol.Layer is { } layer ? Words.Layer.Of(layer) : null);
        json.WriteString("status", Words.ProtocolStatus.Of(protocol.Status));
        json.WriteNumber("maturity", (int)Maturities.Of(protocol.Status));
        ReportData.WriteString(json, "supersededBy", protocol.SupersededBy);
        ReportData.WriteStrings(json, "dependsOn", protocol.DependsOn.Where(id => view.Find(id) is not null));
        if (protocol.Neutral)
        {
            json.WriteBoolean("neutral", true);
        }

        json.WriteNumber("number", protocol.Number);
        ReportData.WriteString(json, "name", protocol.CSharpName);
        ReportData.WriteString(json, "description", protocol.Description);
        ReportData.WriteSource(json, protocol);
        ReportData.WriteArray(json, "capabilities", protocol.Capabilities, c => Write(json, protocol, c));
        ReportData.WriteArray(json, "uses", Uses(view, protocol), use => Write(json, use));
    }

    private static void Write(Utf8JsonWriter json, Protocol protocol, Capability capability)
    {
        ReportData.WriteTitle(json, capability);
        if (Maturities.Of(protocol, capability) != Maturities.Of(protocol.Status) || capability.Status != Status.InForce)
        {
            json.WriteString("status", Words.ProtocolStatus.Of(capability.Status));
        }

        ReportData.WriteString(json, "description", capability.Description);
        if (capability.Bit >= 0)
        {
            json.WriteNumber("bit", capability.Bit);
        }

        ReportData.WriteSource(json, capability);
    }

    private static IEnumerable<(Category Category, EffectiveMapping Mapping)> Uses(MapView view, Protocol protocol) =>
        view.Categories.Select(c => (Category: c, Mapping: view.Effective(c, protocol)))
            .Where(u => u.Mapping is { Use: not Use.NotMapped })
            .Select(u => (u.Category, u.Mapping!));

    private static void Write(Utf8JsonWriter json, (Category Category, EffectiveMapping Mapping) use)
    {
        json.WriteString("category", use.Category.Id);
        json.WriteString("use", Words.Use.Of(use.Mapping.Use));
        if (use.Mapping.Entry is not { } entry)
        {
            json.WriteBoolean("via", true);
            return;
        }

        ReportData.WriteString(json, "role", entry.Role is { } role ? Words.Role.Of(role) : null);
        ReportData.WriteString(json, "note", entry.Note);
        ReportData.WriteSource(json, entry.Source, entry.Verification, entry.Official);
        if (entry.Capabilities.Count > 0)
        {
            json.WriteStartObject("capabilities");
            foreach (var capability in entry.Capabilities.DistinctBy(c => c.Capability))
            {
                json.WriteString(capability.Capability, Words.CapabilityUse.Of(capability.Use));
            }

            json.WriteEndObject();
        }
    }
}
