using ProtocolMap.Model.Carrying;

namespace ProtocolMap.Model.Messages;

/// <summary>What the runtime library is given to judge a message: the schema with every decision made.</summary>
/// <param name="Text">The program.</param>
/// <param name="References">The ids of the other messages that it refers to, in the program's order.</param>
internal sealed record SchemaProgram(string Text, EquatableArray<string> References)
{
    /// <param name="schema">The schema.</param>
    /// <param name="assertFormat">Whether <c>format</c> and the content keywords are assertions.</param>
    public static SchemaProgram From(MessageSchema schema, bool assertFormat)
    {
        var writer = new SchemaProgramWriter(schema.Message, assertFormat);
        foreach (var item in schema.Schemas)
        {
            writer.Write(item);
        }

        return writer.Finish(schema.Schemas.Count);
    }
}
