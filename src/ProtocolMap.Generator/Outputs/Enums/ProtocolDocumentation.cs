using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Enums;

/// <summary>What an editor shows for a protocol.</summary>
internal static class ProtocolDocumentation
{
    public static Documentation Of(Protocol protocol, MapDocument map)
    {
        var organization = protocol.Organization is { } owner ? map.Organizations.Find(owner)?.DisplayName : null;
        var successor = protocol.SupersededBy is { } next ? map.Protocols.Find(next)?.DisplayName : null;
        var standard = string.Join(", ", new[] { protocol.Specification, organization }.OfType<string>());
        string?[] remarks =
        [
            protocol.Description,
            standard.Length == 0 ? null : standard,
            "Status: " + StatusWords.Of(protocol.Status) + (successor is null ? "." : (protocol.Status == Status.Superseded ? " by " : "; superseded by ") + successor + "."),
            protocol.Url,
            protocol.Source is { } source ? "Source: " + source : null,
        ];
        return new(protocol.DisplayName, remarks.OfType<string>().ToEquatableArray());
    }
}
