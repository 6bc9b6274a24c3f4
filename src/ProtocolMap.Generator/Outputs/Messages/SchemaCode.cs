using ProtocolMap.Model;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>How generated code refers to compiled schemas.</summary>
internal static class SchemaCode
{
    /// <summary>The schema of a message and the number of a schema in it, as two arguments.</summary>
    public static string Of(SchemaReference reference) => $"{FieldOf(reference.Message)}, {CSharpText.Number(reference.Schema)}";

    /// <summary>The field that holds the schema of a message.</summary>
    public static string FieldOf(string message) => $"{TypeNames.MessageSchemas}.{CSharpText.Identifier(CSharpNames.FromId(message))}";
}
