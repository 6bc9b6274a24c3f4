namespace ProtocolMap.Runtime;

/// <summary>A token of a JSON text.</summary>
public enum JsonTokenKind
{
    /// <summary>No token: nothing was read yet, the text has ended, or it is not JSON.</summary>
    None = 0,

    /// <summary>The <c>{</c> of an object.</summary>
    StartObject,

    /// <summary>The <c>}</c> of an object.</summary>
    EndObject,

    /// <summary>The <c>[</c> of an array.</summary>
    StartArray,

    /// <summary>The <c>]</c> of an array.</summary>
    EndArray,

    /// <summary>The name of a member, its colon included.</summary>
    Name,

    /// <summary>A string.</summary>
#pragma warning disable CA1720 // That is what JSON calls it.
    String,
#pragma warning restore CA1720

    /// <summary>A number.</summary>
    Number,

    /// <summary>The word <c>true</c>.</summary>
    True,

    /// <summary>The word <c>false</c>.</summary>
    False,

    /// <summary>The word <c>null</c>.</summary>
    Null,
}
