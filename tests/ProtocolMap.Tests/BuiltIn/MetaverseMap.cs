using System.Text.Json;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.BuiltIn;

/// <summary>The map that the package brings: its text, what the reader makes of it, and its JSON.</summary>
internal static class MetaverseMap
{
    public static readonly string Text = File.ReadAllText(Repository.Path("schema", "metaverse.protocolmap.json"));

    public static readonly MapReadResult Result =
        MapReader.Read(new MapFile("metaverse.protocolmap.json", Text), CancellationToken.None);

    public static readonly JsonElement Json = JsonDocument.Parse(Text).RootElement.Clone();

    public static MapDocument Map => Result.Map!;

    /// <summary>Everything with an id that stands in a section, without capabilities.</summary>
    public static IEnumerable<(string Section, Entity Entity)> Entities =>
    [
        .. Map.Organizations.Select(e => ("organizations", (Entity)e)),
        .. Map.Documents.Select(e => ("documents", (Entity)e)),
        .. Map.Categories.Select(e => ("categories", (Entity)e)),
        .. Map.Protocols.Select(e => ("protocols", (Entity)e)),
        .. Map.Libraries.Select(e => ("libraries", (Entity)e)),
        .. Map.Scenarios.Select(e => ("scenarios", (Entity)e)),
        .. Map.Requirements.Select(e => ("requirements", (Entity)e)),
        .. Map.Gaps.Select(e => ("gaps", (Entity)e)),
        .. Map.Overlaps.Select(e => ("overlaps", (Entity)e)),
        .. Map.Contracts.Select(e => ("contracts", (Entity)e)),
        .. Map.Contracts.SelectMany(c => c.Operations).Select(e => ("operations", (Entity)e)),
    ];

    public static IEnumerable<(Protocol Protocol, Capability Capability)> Capabilities =>
        Map.Protocols.SelectMany(p => p.Capabilities.Select(c => (p, c)));
}
