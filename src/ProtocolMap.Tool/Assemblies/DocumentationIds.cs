using System.Reflection.Metadata;

namespace ProtocolMap.Tool.Assemblies;

/// <summary>Documentation-comment ids of what an assembly defines and refers to.</summary>
internal static class DocumentationIds
{
    private static readonly SignatureIds s_signatures = new();

    // Accessors stand for what they belong to.
    private static readonly (string Prefix, char Kind, bool HasValue)[] s_accessors =
        [("get_", 'P', false), ("set_", 'P', true), ("add_", 'E', true), ("remove_", 'E', true)];

    public static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{NameOf(reader, (TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : Join(reader.GetString(type.Namespace), name);
    }

    public static string NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{NameOf(reader, outer)}.{name}" : Join(reader.GetString(type.Namespace), name);
    }

    /// <summary>The type that a handle of any sort is about, without type arguments; <see langword="null"/> for an array, a pointer or a type parameter.</summary>
    public static EntityHandle? TypeOf(MetadataReader reader, EntityHandle handle)
    {
        if (handle.Kind != HandleKind.TypeSpecification)
        {
            return handle.Kind is HandleKind.TypeReference or HandleKind.TypeDefinition ? handle : null;
        }

        var blob = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
        if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return null;
        }

        blob.ReadSignatureTypeCode();
        return TypeOf(reader, blob.ReadTypeHandle());
    }

    /// <summary>The id of a member that is referred to, then the ids of what it may be an accessor of.</summary>
    public static IEnumerable<string> MembersOf(MetadataReader reader, MemberReference member, string type)
    {
        var name = reader.GetString(member.Name);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            return [$"F:{type}.{name}"];
        }

        var signature = member.DecodeMethodSignature(s_signatures, genericContext: null);
        return MembersOf(type, name, signature);
    }

    /// <summary>The ids of a method that is defined here, as of one that is referred to.</summary>
    public static IEnumerable<string> MembersOf(MetadataReader reader, MethodDefinition method) =>
        MembersOf(NameOf(reader, method.GetDeclaringType()), reader.GetString(method.Name), method.DecodeSignature(s_signatures, genericContext: null));

    private static IEnumerable<string> MembersOf(string type, string name, MethodSignature<string> signature)
    {
        var arity = signature.GenericParameterCount > 0 ? $"``{signature.GenericParameterCount}" : "";
        var result = name is "op_Implicit" or "op_Explicit" ? "~" + signature.ReturnType : "";
        yield return $"M:{type}.{name.Replace('.', '#')}{arity}{Parameters(signature.ParameterTypes)}{result}";
        foreach (var (prefix, kind, hasValue) in s_accessors.Where(a => name.StartsWith(a.Prefix, StringComparison.Ordinal)))
        {
            var parameters = kind == 'E' ? "" : Parameters(hasValue ? signature.ParameterTypes.SkipLast(1) : signature.ParameterTypes);
            yield return $"{kind}:{type}.{name[prefix.Length..]}{parameters}";
        }
    }

    private static string Parameters(IEnumerable<string> types) => types.Any() ? $"({string.Join(',', types)})" : "";

    private static string Join(string space, string name) => space.Length > 0 ? $"{space}.{name}" : name;
}
