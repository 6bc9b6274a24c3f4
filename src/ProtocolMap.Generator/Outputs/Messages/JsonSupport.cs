namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>What a project has of System.Text.Json.</summary>
internal enum JsonSupport
{
    /// <summary>Nothing: messages are read from and written to bytes only.</summary>
    None = 0,

    /// <summary>Utf8JsonReader, Utf8JsonWriter and converters.</summary>
    Basic,

    /// <summary>Utf8JsonWriter.WriteRawValue as well, since version 6.</summary>
    Raw,

    /// <summary>IJsonTypeInfoResolver as well, since version 7.</summary>
    Resolver,
}
