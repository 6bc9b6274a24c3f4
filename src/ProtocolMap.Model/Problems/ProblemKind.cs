namespace ProtocolMap.Model.Problems;

/// <summary>What can be wrong in a map. Several kinds share a rule id where one rule has several sentences.</summary>
internal enum ProblemKind
{
    /// <summary>The text is not JSON. Arguments: what was expected, what was found.</summary>
    NotJson,

    /// <summary>The file is empty or cannot be read. No arguments.</summary>
    Unreadable,

    /// <summary>A key stands twice in one object. Arguments: the key.</summary>
    DuplicateKey,

    /// <summary>Arguments: the property, what it stands in, the nearest known name or nothing.</summary>
    UnknownProperty,

    /// <summary>Arguments: the property, what lacks it.</summary>
    RequiredPropertyMissing,

    /// <summary>Arguments: the property, what was expected, what was found.</summary>
    WrongType,

    /// <summary>Arguments: the value, the property, what is allowed, the nearest allowed value or nothing.</summary>
    ValueNotAllowed,

    /// <summary>Arguments: the id.</summary>
    MalformedId,

    /// <summary>Arguments: the name, what it should be (a C# identifier, a C# namespace).</summary>
    MalformedName,

    /// <summary>Arguments: what kind of thing, its id, the nearest id that exists or nothing.</summary>
    UnknownReference,

    /// <summary>Arguments: the C# name, the id that wants it, the id that has it.</summary>
    NameTaken,

    /// <summary>Arguments: the C# name, the id that wants it.</summary>
    NameReserved,

    /// <summary>Arguments: the property, the value, the least, the greatest.</summary>
    NumberOutOfRange,

    /// <summary>Arguments: the property, the value, the id that has it.</summary>
    NumberTaken,

    /// <summary>Arguments: the property, the value.</summary>
    NumberReserved,

    /// <summary>A number that only the map which is extended may give. Arguments: the property, the value, the least that is free.</summary>
    NumberBelongsToBase,

    /// <summary>No number is left above the highest one. Arguments: the property, the greatest number.</summary>
    NumbersExhausted,

    /// <summary>What <c>extends</c> names is no built-in map and not among the maps of the project. Arguments: what is named, the nearest name or nothing.</summary>
    BaseNotFound,

    /// <summary>A map that extends itself, perhaps through others. Arguments: the files of the cycle.</summary>
    ExtendsCycle,

    /// <summary>Arguments: the symbol id.</summary>
    MalformedSymbolId,

    /// <summary>
    /// Entries without a number, whose values move when others come before them; once for a section, at the first of them.
    /// Arguments: the property, the section, how many entries lack it.
    /// </summary>
    NumbersMissing,

    /// <summary>Arguments: the greatest size in UTF-16 units.</summary>
    TooLarge,

    /// <summary>Arguments: how many pairs of a category and a protocol there are, the greatest number.</summary>
    TooManyPairs,

    /// <summary>Arguments: the greatest depth.</summary>
    TooDeep,

    /// <summary>What is required and yet withdrawn. Arguments: what kind of thing, its id, the category.</summary>
    RequiredWithdrawn,

    /// <summary>Arguments: the protocol that is required, the category, the protocol below it that is prohibited there.</summary>
    RequiredStandsOnProhibited,

    /// <summary>A part of what is prohibited that is asked for. Arguments: the capability, what holds for it, the protocol, the category.</summary>
    CapabilityOfProhibited,

    /// <summary>A contract that uses what its category does not have. Arguments: the protocol, the category, why it may not be used.</summary>
    ContractOutsideOfMapping,

    /// <summary>Arguments: the capability, the protocol, the category that requires it.</summary>
    RequiredCapabilityRemoved,

    /// <summary>Nothing in force is mapped. Arguments: the category.</summary>
    CategoryWithoutProtocol,

    /// <summary>An exemption whose last day is over. Arguments: that day.</summary>
    ExemptionExpired,

    /// <summary>A word in a JSON Schema that is no keyword of its language. Arguments: the word, the nearest keyword or nothing.</summary>
    UnknownKeyword,

    /// <summary>A JSON Schema in another language. Arguments: the one that <c>$schema</c> names, the one that can be read.</summary>
    DialectNotSupported,

    /// <summary>A <c>$ref</c> to what is not in the map. Arguments: the reference.</summary>
    ReferenceLeavesMap,

    /// <summary>A <c>$ref</c> to something that is there but no schema. Arguments: the reference.</summary>
    ReferenceToNoSchema,

    /// <summary>A <c>$ref</c> that comes back to itself without going into the data. Arguments: the reference.</summary>
    ReferenceCycle,

    /// <summary>Two schemas with one URI. Arguments: the URI.</summary>
    SchemaNameTaken,

    /// <summary>Arguments: the pattern, what in it cannot be carried out.</summary>
    PatternNotSupported,

    /// <summary>What is to be asserted but cannot be. Arguments: the value, the keyword.</summary>
    FormatNotSupported,

    /// <summary>No value at all is a message. Arguments: the id of the message.</summary>
    MessageAcceptsNothing,
}
