using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs;

/// <summary>Which entries of a map are sound enough to become code.</summary>
internal static class Generates
{
    public static bool Member(Category category) => category is { CSharpName: not null, Number: > 0 };

    public static bool Member(Protocol protocol) => protocol is { CSharpName: not null, Number: > 0 };

    public static bool Member(Capability capability) => capability is { CSharpName: not null, Bit: >= 0 };
}
