namespace ProtocolMap.Runtime;

/// <summary>
/// Marks the interface of a contract: whatever implements it serves the contract's category. It is generated with the interface, and
/// says by which entry of the map that the same assembly carries.
/// </summary>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class InteropContractAttribute : Attribute
{
    /// <summary>Names the contract.</summary>
    /// <param name="id">The id of the contract in the map.</param>
    public InteropContractAttribute(string id) => Id = id;

    /// <summary>The id of the contract in the map.</summary>
    public string Id { get; }
}
