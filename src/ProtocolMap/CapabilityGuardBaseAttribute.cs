namespace ProtocolMap.Runtime;

/// <summary>
/// Marks a <see cref="bool"/> member that is <see langword="true"/> only where the other side offers certain capabilities. A map's own
/// <c>CapabilityGuardAttribute</c> derives from it.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true, Inherited = false)]
public abstract class CapabilityGuardBaseAttribute : Attribute
{
    /// <summary>For the attribute that is generated from a map.</summary>
    /// <param name="capabilities">Flags of a capability enum; <see langword="null"/> when the member takes them as an argument.</param>
    protected CapabilityGuardBaseAttribute(object? capabilities) => Capabilities = capabilities;

    /// <summary>What the member guards; <see langword="null"/> for the capabilities that the call passes.</summary>
    public object? Capabilities { get; }
}
