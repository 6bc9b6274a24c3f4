using ProtocolMap.Model;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>What a schema says to people.</summary>
internal static class SchemaDocumentation
{
    public static Documentation Of(Schema schema, string otherwise)
    {
        var annotations = schema.Annotations;
        var summary = annotations.Title ?? annotations.Description ?? otherwise;
        string?[] remarks = [annotations.Title is null ? null : annotations.Description, annotations.ReadOnly ? "Read-only." : null, annotations.WriteOnly ? "Write-only." : null];
        return new(summary, remarks.OfType<string>().ToEquatableArray());
    }
}
