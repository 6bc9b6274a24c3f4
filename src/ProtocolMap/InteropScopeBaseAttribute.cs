namespace ProtocolMap.Runtime;

/// <summary>
/// Marks code as serving certain interoperability categories. A map's own <c>InteropScopeAttribute</c> derives from it and names the
/// categories; none at all ends an outer scope.
/// </summary>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Delegate | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property
    | AttributeTargets.Field | AttributeTargets.Event,
    Inherited = false)]
public abstract class InteropScopeBaseAttribute : Attribute
{
    /// <summary>For the attribute that is generated from a map.</summary>
    protected InteropScopeBaseAttribute()
    {
    }
}
