using System.Reflection.Metadata;
using ProtocolMap.Tool.Assemblies;

namespace ProtocolMap.Tool.Conformance;

/// <summary>What an attribute stands on, as a documentation-comment id.</summary>
internal static class TargetNames
{
    /// <summary>The ids by which others refer to it; none for what nobody refers to.</summary>
    public static IReadOnlyList<string> Of(MetadataReader reader, EntityHandle target) => target.Kind switch
    {
        HandleKind.TypeDefinition => ["T:" + DocumentationIds.NameOf(reader, (TypeDefinitionHandle)target)],
        HandleKind.MethodDefinition => [.. DocumentationIds.MembersOf(reader, reader.GetMethodDefinition((MethodDefinitionHandle)target))],
        HandleKind.FieldDefinition => [Of(reader, reader.GetFieldDefinition((FieldDefinitionHandle)target))],
        HandleKind.PropertyDefinition => OfAccessors(reader, reader.GetPropertyDefinition((PropertyDefinitionHandle)target).GetAccessors() is var p ? [p.Getter, p.Setter] : []),
        HandleKind.EventDefinition => OfAccessors(reader, reader.GetEventDefinition((EventDefinitionHandle)target).GetAccessors() is var e ? [e.Adder, e.Remover] : []),
        _ => [],
    };

    private static string Of(MetadataReader reader, FieldDefinition field) =>
        $"F:{DocumentationIds.NameOf(reader, field.GetDeclaringType())}.{reader.GetString(field.Name)}";

    // The property or event comes last, behind the accessor itself.
    private static List<string> OfAccessors(MetadataReader reader, MethodDefinitionHandle[] accessors) =>
        [.. accessors.Where(a => !a.IsNil).SelectMany(a => DocumentationIds.MembersOf(reader, reader.GetMethodDefinition(a)).Skip(1)).Distinct(StringComparer.Ordinal)];
}
