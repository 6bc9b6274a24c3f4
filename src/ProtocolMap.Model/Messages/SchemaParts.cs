namespace ProtocolMap.Model.Messages;

/// <summary>A schema of any message of the map.</summary>
/// <param name="Message">The id of the message; it may be the one that refers.</param>
/// <param name="Schema">The index in that message.</param>
internal sealed record SchemaReference(string Message, int Schema);

/// <param name="Initial">What it names where it stands.</param>
/// <param name="Anchor">
/// The dynamic anchor to look for in the outermost schema resource that evaluation came through; <see langword="null"/> when the initial
/// schema has none, so that this is an ordinary reference.
/// </param>
internal sealed record DynamicReference(SchemaReference Initial, string? Anchor);

/// <param name="Name">The key.</param>
/// <param name="Schema">The index of the schema.</param>
internal sealed record NamedSchema(string Name, int Schema);

/// <param name="Pattern">The key.</param>
/// <param name="Schema">The index of the schema.</param>
internal sealed record PatternSchema(SchemaPattern Pattern, int Schema);

/// <param name="Name">The property that asks for others.</param>
/// <param name="Names">The others.</param>
internal sealed record DependentNames(string Name, EquatableArray<string> Names);

/// <summary>A regular expression as ECMA-262 reads it with flag <c>u</c>, found anywhere in a text.</summary>
/// <param name="Source">The text of the schema.</param>
/// <param name="Program">What the runtime library's matcher is given; it takes time linear in the text.</param>
internal sealed record SchemaPattern(string Source, string Program);
