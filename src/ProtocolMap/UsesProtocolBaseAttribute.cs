namespace ProtocolMap.Runtime;

/// <summary>
/// Marks a wrapper: whoever uses the marked type or member uses a protocol. A map's own <c>UsesProtocolAttribute</c> derives from it
/// and names the protocol.
/// </summary>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Delegate
    | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event,
    AllowMultiple = true,
    Inherited = false)]
public abstract class UsesProtocolBaseAttribute : Attribute
{
    /// <summary>For the attribute that is generated from a map.</summary>
    protected UsesProtocolBaseAttribute()
    {
    }

    /// <summary>The capabilities that are used: flags of the protocol's own capability enum.</summary>
    public object? Capabilities { get; set; }
}
