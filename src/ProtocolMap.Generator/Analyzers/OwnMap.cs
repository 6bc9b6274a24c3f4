namespace ProtocolMap.Generator.Analyzers;

/// <summary>The map of the project itself.</summary>
/// <param name="Exists">Whether the project has one, be it at fault.</param>
/// <param name="Index">What it says; <see langword="null"/> when there is none, or one that can't be used.</param>
/// <param name="Namespace">The namespace of its generated code.</param>
internal sealed record OwnMap(bool Exists, MapIndex? Index, string Namespace)
{
    /// <summary>Whether it has contracts, which bring a scope to whatever implements them.</summary>
    public bool HasContracts => Index is { Map.Contracts.Count: > 0 };

    /// <summary>Whether it gives scopes to namespaces.</summary>
    public bool HasScopes => Index is { Scopes.Root.IsLeaf: false };
}
