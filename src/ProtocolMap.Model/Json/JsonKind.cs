namespace ProtocolMap.Model.Json;

internal enum JsonKind : byte
{
    /// <summary>Something that could not be read, or stands too deep; reported already.</summary>
    Faulty,
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,

    /// <summary>The name of a property; its value is the node that follows.</summary>
    Name,

    /// <summary>The name of a property that an earlier one of the same object has; reported already.</summary>
    DuplicateName,
}
