namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>What a piece of code serves, and what says so.</summary>
internal readonly record struct Scope(CategorySet Categories, ScopeOrigin Origin);
