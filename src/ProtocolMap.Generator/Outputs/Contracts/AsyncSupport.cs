namespace ProtocolMap.Generator.Outputs.Contracts;

/// <summary>What a project has of the types that asynchronous operations return; .NET Standard 2.0 has none of them.</summary>
[Flags]
internal enum AsyncSupport
{
    None = 0,

    /// <summary>ValueTask.</summary>
    ValueTask = 1,

    /// <summary>IAsyncEnumerable.</summary>
    Streams = 2,

    All = ValueTask | Streams,
}
