using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>What the map says of each protocol itself, by slot.</summary>
/// <param name="Target">Where the code goes.</param>
/// <param name="Texts">Columns of text, named as in <c>ProtocolInfo</c>; empty for nothing.</param>
/// <param name="Digits">Columns of enum values and flags, a digit each.</param>
internal sealed record DescriptionsSlice(CodeTarget Target, EquatableArray<TextColumn> Texts, EquatableArray<DigitColumn> Digits)
{
    public static DescriptionsSlice From(MapDocument map, CodeTarget target)
    {
        var protocols = map.Protocols.Where(Generates.Member).ToArray();
        var slots = SlotTable.From(protocols.Select(protocol => protocol.Number));
        return new(
            target,
            new(
            [
                Text("Title", protocol => protocol.DisplayName, isOptional: false),
                Text("Version", protocol => protocol.Version),
                Text("Organization", protocol => protocol.Organization is { } id ? map.Organizations.Find(id)?.DisplayName : null),
                Text("Specification", protocol => protocol.Specification),
                Text("Url", protocol => protocol.Url),
                Text("SupersededBy", protocol => protocol.SupersededBy),
            ]),
            new(
            [
                Digit("Kind", "global::ProtocolMap.Runtime.ProtocolKind", protocol => protocol.Kind is { } kind ? (int)kind + 1 : 0),
                Digit("Layer", "global::ProtocolMap.Runtime.ProtocolLayer", protocol => protocol.Layer is { } layer ? (int)layer + 1 : 0),
                Digit("Status", "global::ProtocolMap.Runtime.ProtocolStatus", protocol => (int)protocol.Status),
                Digit("IsNeutral", type: null, protocol => protocol.Neutral ? 1 : 0),
            ]));

        TextColumn Text(string property, Func<Protocol, string?> select, bool isOptional = true) =>
            new(property, isOptional, new(slots.Arrange(protocols.Select(protocol => (protocol.Number, select(protocol) ?? "")), "")));

        DigitColumn Digit(string property, string? type, Func<Protocol, int> select) =>
            new(property, type, new(slots.Arrange(protocols.Select(protocol => (protocol.Number, (char)('0' + select(protocol)))), '0')));
    }
}

/// <param name="Property">The property of <c>ProtocolInfo</c>.</param>
/// <param name="IsOptional">Whether no text means that the map gives none.</param>
/// <param name="Values">By slot.</param>
internal sealed record TextColumn(string Property, bool IsOptional, EquatableArray<string> Values);

/// <param name="Property">The property of <c>ProtocolInfo</c>.</param>
/// <param name="Type">Its enum type, or <see langword="null"/> for a yes or no.</param>
/// <param name="Values">By slot.</param>
internal sealed record DigitColumn(string Property, string? Type, string Values);
