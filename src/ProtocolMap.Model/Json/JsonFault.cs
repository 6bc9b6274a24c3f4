namespace ProtocolMap.Model.Json;

internal enum JsonFaultKind
{
    /// <summary>No value at all.</summary>
    Empty,

    /// <summary>Something stands where something else was expected.</summary>
    Unexpected,

    /// <summary>A name that an earlier property of the same object has.</summary>
    DuplicateName,

    /// <summary>An array or object inside more than <see cref="JsonText.MaxDepth"/> others.</summary>
    TooDeep,
}

/// <param name="Kind">What is wrong.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How far it reaches.</param>
/// <param name="Expected">What was expected, for <see cref="JsonFaultKind.Unexpected"/>; the name, for a duplicate.</param>
/// <param name="Found">What was found instead.</param>
/// <param name="FirstStart">Where the first of two equal names begins.</param>
internal readonly record struct JsonFault(JsonFaultKind Kind, int Start, int Length, string Expected = "", string Found = "", int FirstStart = 0);
