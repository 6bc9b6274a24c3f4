using System.Reflection.Metadata;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Tool.Assemblies;

namespace ProtocolMap.Tool.Conformance;

/// <summary>Reads what attributes say that were generated from maps. Numbers mean what the map says that the attribute's assembly carries.</summary>
/// <param name="notes">Receives what could not be read.</param>
internal sealed class AttributeReader(AssemblySet assemblies, ICollection<string> notes)
{
    private const string Runtime = "ProtocolMap.Runtime";
    private static readonly AttributeTypes s_types = new();

    private static readonly Dictionary<string, string> s_bases = new(StringComparer.Ordinal)
    {
        ["ImplementsCategoryBaseAttribute"] = TypeNames.ImplementsCategory,
        ["ImplementsProtocolBaseAttribute"] = TypeNames.ImplementsProtocol,
        ["UsesProtocolBaseAttribute"] = TypeNames.UsesProtocol,
    };

    /// <summary>What the attributes of an assembly, its types and members say, with what they stand on.</summary>
    public IEnumerable<(string Attribute, IReadOnlyList<string> Subjects, EntityHandle Target)> Read(AssemblyImage assembly)
    {
        foreach (var attribute in assembly.Reader.CustomAttributes.Select(assembly.Reader.GetCustomAttribute))
        {
            if (FindType(assembly, attribute) is not var (kind, declaring))
            {
                continue;
            }

            if (assemblies.MapOf(declaring) is not { } map)
            {
                notes.Add($"'{assembly.Name}' has attributes of '{declaring}', which is not beside it or carries no map: they were not read");
                continue;
            }

            var value = attribute.DecodeValue(s_types);
            if (value.FixedArguments is [{ Value: int number }])
            {
                yield return (kind, Subjects(kind, map.Map, number, value.NamedArguments.FirstOrDefault(a => a.Name == "Capabilities").Value), attribute.Parent);
            }
        }
    }

    private static IReadOnlyList<string> Subjects(string kind, MapDocument map, int number, object? flags)
    {
        if (kind == TypeNames.ImplementsCategory)
        {
            return [.. map.Categories.Where(c => c.Number == number).Select(c => c.Id)];
        }

        var bits = flags is ulong known ? known : 0;
        return map.Protocols.FirstOrDefault(p => p.Number == number) is { } protocol
            ? [protocol.Id, .. protocol.Capabilities.Where(c => c.Bit >= 0 && (bits & (1UL << c.Bit)) != 0).Select(c => $"{protocol.Id}#{c.Id}")]
            : [];
    }

    /// <summary>Which of the generated attributes it is, and the assembly that it was generated into.</summary>
    private (string Kind, string Assembly)? FindType(AssemblyImage assembly, CustomAttribute attribute)
    {
        var reader = assembly.Reader;
        if (attribute.Constructor.Kind == HandleKind.MethodDefinition)
        {
            var type = reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType();
            return KindOf(reader, type) is { } own ? (own, assembly.Name) : null;
        }

        if (reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
        {
            return null;
        }

        var reference = reader.GetTypeReference((TypeReferenceHandle)parent);
        var name = reader.GetString(reference.Name);
        if (!s_bases.ContainsValue(name) || reference.ResolutionScope.Kind != HandleKind.AssemblyReference)
        {
            return null;
        }

        var declaring = reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)reference.ResolutionScope).Name);
        if (assemblies.Find(declaring) is not { } found)
        {
            return (name, declaring);
        }

        var space = reader.GetString(reference.Namespace);
        var definition = found.Reader.TypeDefinitions.FirstOrDefault(t => IsNamed(found.Reader, found.Reader.GetTypeDefinition(t), space, name));
        return !definition.IsNil && KindOf(found.Reader, definition) is { } kind ? (kind, declaring) : null;
    }

    private static bool IsNamed(MetadataReader reader, TypeDefinition type, string space, string name) =>
        reader.StringComparer.Equals(type.Name, name) && reader.StringComparer.Equals(type.Namespace, space);

    private static string? KindOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        if (reader.GetTypeDefinition(handle).BaseType is not { Kind: HandleKind.TypeReference } parent)
        {
            return null;
        }

        var type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(type.Namespace, Runtime) ? s_bases.GetValueOrDefault(reader.GetString(type.Name)) : null;
    }
}
