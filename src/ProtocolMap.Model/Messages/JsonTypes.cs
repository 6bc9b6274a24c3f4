namespace ProtocolMap.Model.Messages;

/// <summary>The types of JSON Schema. Every integer is a number too.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Object = 4,
    Array = 8,
    String = 16,
    Integer = 32,

    /// <summary>Any number, integers included.</summary>
    Number = 64,

    All = Null | Boolean | Object | Array | String | Integer | Number,
}
