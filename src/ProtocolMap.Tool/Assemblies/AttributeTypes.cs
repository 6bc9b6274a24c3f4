using System.Reflection.Metadata;

namespace ProtocolMap.Tool.Assemblies;

/// <summary>What is needed to read the arguments of generated attributes: names of types, and how wide their enums are.</summary>
internal sealed class AttributeTypes : ICustomAttributeTypeProvider<string>
{
    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "System." + typeCode;

    public string GetSystemType() => "System.Type";

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => DocumentationIds.NameOf(reader, handle);

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => DocumentationIds.NameOf(reader, handle);

    public string GetTypeFromSerializedName(string name) => name.Split(',')[0];

    // Flags of capabilities are 64 bits wide; categories and protocols are ordinary enums.
    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => Model.TypeNames.IsCapabilities(type) ? PrimitiveTypeCode.UInt64 : PrimitiveTypeCode.Int32;

    public bool IsSystemType(string type) => type == "System.Type";
}
