using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Generator.Outputs.Messages;

namespace ProtocolMap.Generator.Projects;

/// <summary>Finds the types that come with the product among the references of a project.</summary>
internal static class BuiltInReference
{
    // As much of the map that the assembly carries as tells which one it is.
    private const int HeadLength = 256;

    public static IncrementalValueProvider<BuiltInTypes?> Of(IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider.Select((reference, _) => TypesOf(reference)).Collect().Select((all, _) => all.FirstOrDefault(types => types is not null));

    private static BuiltInTypes? TypesOf(MetadataReference reference)
    {
        var aliases = reference.Properties.Aliases;
        return !aliases.IsDefaultOrEmpty && !aliases.Contains(MetadataReferenceProperties.GlobalAlias) ? null
            : reference is CompilationReference { Compilation: { AssemblyName: RuntimeLibrary.BuiltInMapAssembly } compilation } ? TypesOf(compilation)
            : ReferencedAssemblies.Inspect(reference, RuntimeLibrary.BuiltInMapAssembly, TypesOf);
    }

    private static BuiltInTypes? TypesOf(Compilation compilation)
    {
        var carried = compilation.Assembly.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { } type && RuntimeLibrary.Is(type, RuntimeLibrary.CarriedMap));
        return carried is { ConstructorArguments: { Length: 4 } arguments } && arguments[1].Value is true && arguments[3].Value is string text
            ? new(text.Substring(0, Math.Min(text.Length, HeadLength)), JsonReference.SupportOf(compilation.ReferencedAssemblyNames.Select(name => (name.Name, name.Version))))
            : null;
    }

    private static BuiltInTypes? TypesOf(MetadataReader metadata)
    {
        var head = metadata.GetAssemblyDefinition().GetCustomAttributes()
            .Select(metadata.GetCustomAttribute)
            .Where(attribute => IsCarriedMap(metadata, attribute))
            .Select(attribute => HeadOf(metadata.GetBlobReader(attribute.Value)))
            .FirstOrDefault();
        var references = metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle)).Select(other => (metadata.GetString(other.Name), other.Version));
        return head is null ? null : new(head, JsonReference.SupportOf(references));
    }

    private static bool IsCarriedMap(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor.Kind == HandleKind.MemberReference
        && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
        && metadata.StringComparer.Equals(metadata.GetTypeReference((TypeReferenceHandle)type).Name, RuntimeLibrary.CarriedMap);

    // ECMA-335 II.23.3: the arguments one after the other, a string as its length and UTF-8.
    private static string? HeadOf(BlobReader arguments)
    {
        arguments.ReadUInt16();
        arguments.ReadInt32();
        var isPublic = arguments.ReadBoolean();
        arguments.ReadSerializedString();
        return isPublic && arguments.TryReadCompressedInteger(out var length) ? arguments.ReadUTF8(Math.Min(length, HeadLength)) : null;
    }
}
