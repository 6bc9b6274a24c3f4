using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Analysis;

namespace ProtocolMap.Tool.Gaps;

/// <summary>What a gap analysis says of a protocol for a category, in sentences.</summary>
internal static class ProtocolAnalysis
{
    public static string Of(MapView view, Protocol protocol, Mapping? mapping) => string.Join(' ', Sentences(view, protocol, mapping));

    private static IEnumerable<string> Sentences(MapView view, Protocol protocol, Mapping? mapping)
    {
        if (mapping is not null)
        {
            var role = mapping.Role is { } value ? ", " + Words.Role.Of(value) : "";
            yield return Capitalized($"{Words.Use.Of(mapping.Use)}{role}.");
        }

        if (mapping?.Note is { } note)
        {
            yield return GapSentences.Ended(note);
        }

        if (protocol.Description is { } description)
        {
            yield return GapSentences.Ended(description);
        }

        if (protocol.SupersededBy is { } successor)
        {
            yield return $"Superseded by {view.NameOf(successor)}.";
        }

        if (protocol.Capabilities.Count > 0)
        {
            yield return $"Capabilities: {string.Join(", ", protocol.Capabilities.Select(c => Show(c, mapping)))}.";
        }

        if (protocol.DependsOn.Count > 0)
        {
            yield return $"Stands on {string.Join(", ", protocol.DependsOn.Select(view.NameOf))}.";
        }
    }

    private static string Show(Capability capability, Mapping? mapping)
    {
        var remarks = new List<string>();
        if (capability.Status != Status.InForce)
        {
            remarks.Add(Words.ProtocolStatus.Of(capability.Status));
        }

        if (mapping?.Capabilities.FirstOrDefault(c => c.Capability == capability.Id) is { } use)
        {
            remarks.Add(Words.CapabilityUse.Of(use.Use));
        }

        return remarks.Count > 0 ? $"{capability.DisplayName} ({string.Join(", ", remarks)})" : capability.DisplayName;
    }

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
