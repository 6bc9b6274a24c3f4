namespace ProtocolMap.Runtime;

/// <summary>
/// Claims that the marked assembly or type implements a protocol. A map's own <c>ImplementsProtocolAttribute</c> derives from it and
/// names the protocol.
/// </summary>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = true,
    Inherited = false)]
public abstract class ImplementsProtocolBaseAttribute : Attribute
{
    /// <summary>For the attribute that is generated from a map.</summary>
    protected ImplementsProtocolBaseAttribute()
    {
    }

    /// <summary>The capabilities that are implemented: flags of the protocol's own capability enum.</summary>
    public object? Capabilities { get; set; }
}
