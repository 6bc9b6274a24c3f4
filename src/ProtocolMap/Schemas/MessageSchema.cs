namespace ProtocolMap.Runtime;

/// <summary>
/// The JSON Schema of a message, as the generator compiled it. It judges JSON texts by the rules of JSON Schema 2020-12. Safe for use by
/// several threads; nothing is done before the first text.
/// </summary>
public sealed class MessageSchema
{
    private readonly Func<MessageSchema[]>? _references;
    private SchemaSet? _set;

    /// <summary>Takes what the generator made of a schema.</summary>
    /// <param name="program">The generator's program.</param>
    /// <param name="references">Gives the other messages that the schema refers to, in the program's order.</param>
    public MessageSchema(string program, Func<MessageSchema[]>? references = null)
    {
        Program = program;
        _references = references;
    }

    internal string Program { get; }

    internal MessageSchema[] References => _references?.Invoke() ?? [];

    /// <summary>
    /// What is wrong with a text: empty when it is a valid message, one violation when it is not JSON (RFC 8259 in UTF-8, at most 64 levels,
    /// each member name once), else every violation, up to a great number.
    /// </summary>
    /// <param name="utf8Json">The text.</param>
    public IReadOnlyList<MessageViolation> Validate(ReadOnlySpan<byte> utf8Json) => Validate(utf8Json, 0);

    /// <summary>What is wrong with a text by one of the schemas inside this one.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="schema">The schema's number in the program, 0 for the message itself.</param>
    public IReadOnlyList<MessageViolation> Validate(ReadOnlySpan<byte> utf8Json, int schema)
    {
        var set = Set;
        var tape = JsonTape.Read(utf8Json, set.Names);
        try
        {
            return tape.Fault is null ? Evaluator.Judge(set, tape, schema) : [TextFault.Of(tape)];
        }
        finally
        {
            tape.Release();
        }
    }

    /// <summary>Whether a text is valid by one of the schemas inside this one.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="schema">The schema's number in the program, 0 for the message itself.</param>
    public bool IsValid(ReadOnlySpan<byte> utf8Json, int schema)
    {
        var set = Set;
        var tape = JsonTape.Read(utf8Json, set.Names);
        try
        {
            return tape.Fault is null && Evaluator.IsValid(set, tape, schema);
        }
        finally
        {
            tape.Release();
        }
    }

    // Two threads may both link it; they make the same.
    private SchemaSet Set => _set ??= SchemaLinker.Link(this);
}
