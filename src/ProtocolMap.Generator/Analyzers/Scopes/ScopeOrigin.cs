namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>What sets the scope of a piece of code.</summary>
internal enum ScopeOrigin
{
    /// <summary>Nothing does.</summary>
    None,

    /// <summary>An attribute of the member or of a type around it.</summary>
    Code,

    /// <summary>A contract that a type around it implements.</summary>
    Contract,

    /// <summary>What the map says of its namespace.</summary>
    Map,

    /// <summary>What <c>.editorconfig</c> says of its file.</summary>
    File,

    /// <summary>An attribute of the assembly.</summary>
    Assembly,

    /// <summary>The option of the project.</summary>
    Project,
}
