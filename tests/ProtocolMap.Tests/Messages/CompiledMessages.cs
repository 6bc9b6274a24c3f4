using ProtocolMap.Model;
using ProtocolMap.Model.Messages;
using ProtocolMap.Runtime;
using ProtocolMap.Tests.Support;
using RuntimeSchema = ProtocolMap.Runtime.MessageSchema;

namespace ProtocolMap.Tests.Messages;

/// <summary>Messages that were read and compiled as the generator does it, without a compiler.</summary>
internal sealed class CompiledMessages
{
    private readonly Dictionary<string, RuntimeSchema> _schemas = new(StringComparer.Ordinal);

    /// <param name="messages">The section, as JSON.</param>
    /// <param name="assertFormat">Whether formats are assertions.</param>
    public CompiledMessages(string messages, bool assertFormat = false)
    {
        Result = MapText.Read(
            "{ \"id\": \"a\", \"version\": \"1\", \"options\": { \"assertFormat\": " + (assertFormat ? "true" : "false") + " }, \"messages\": " + messages + " }");
        foreach (var message in Result.Map!.Messages)
        {
            var program = SchemaProgram.From(message.Schema, assertFormat);
            _schemas.Add(message.Id, new RuntimeSchema(program.Text, () => [.. program.References.Select(id => _schemas[id])]));
        }
    }

    public MapReadResult Result { get; }

    /// <summary>One message called m.</summary>
    public static CompiledMessages Of(string schema) => new("{ \"m\": " + schema + " }");

    public IReadOnlyList<MessageViolation> Validate(ReadOnlySpan<byte> text) => _schemas["m"].Validate(text);

    public IReadOnlyList<MessageViolation> Validate(string text) => Validate(System.Text.Encoding.UTF8.GetBytes(text));

    public IReadOnlyList<MessageViolation> Validate(string message, string text) => _schemas[message].Validate(System.Text.Encoding.UTF8.GetBytes(text));

    public bool IsValid(ReadOnlySpan<byte> text) => _schemas["m"].IsValid(text, 0);
}
