using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Enums;

/// <summary>The capability enums of one share of the protocols.</summary>
internal sealed record CapabilitiesSlice(CodeTarget Target, EquatableArray<EnumSlice> Enums)
{
    public const int ShareCount = 8;

    /// <summary>The capability enums of a share, or <see langword="null"/> when it has none.</summary>
    public static CapabilitiesSlice? From(MapDocument map, CodeTarget target, int share)
    {
        var enums = map.Protocols
            .Where(protocol => Generates.Member(protocol) && protocol.Capabilities.Any(Generates.Member) && Shares.Of(protocol.Id, ShareCount) == share)
            .Select(Slice)
            .ToEquatableArray();
        return enums.Count == 0 ? null : new(target, enums);
    }

    private static EnumSlice Slice(Protocol protocol) => new(
        TypeNames.CapabilitiesOf(protocol.CSharpName!),
        new Documentation("The capabilities of " + protocol.DisplayName + "."),
        IsFlags: true,
        protocol.Capabilities.Where(Generates.Member).Select(Slice).ToEquatableArray());

    private static EnumMember Slice(Capability capability)
    {
        string?[] remarks =
        [
            capability.Description,
            capability.Status == Status.InForce ? null : "Status: " + StatusWords.Of(capability.Status) + ".",
            capability.Source is { } source ? "Source: " + source : null,
        ];
        return new(capability.CSharpName!, capability.Bit, new Documentation(capability.DisplayName, remarks.OfType<string>().ToEquatableArray()));
    }
}
