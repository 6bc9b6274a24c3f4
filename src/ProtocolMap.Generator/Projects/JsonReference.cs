using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Outputs.Messages;

namespace ProtocolMap.Generator.Projects;

/// <summary>Finds System.Text.Json among the references of a project.</summary>
internal static class JsonReference
{
    private const int RawVersion = 6;
    private const int ResolverVersion = 7;

    public static IncrementalValueProvider<JsonSupport> Of(IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider.Select((reference, _) => SupportOf(reference)).Collect().Select((all, _) => all.IsEmpty ? JsonSupport.None : all.Max());

    private static JsonSupport SupportOf(MetadataReference reference) => ReferencedAssemblies.VersionOf(reference, "System.Text.Json") switch
    {
        null => JsonSupport.None,
        { Major: >= ResolverVersion } => JsonSupport.Resolver,
        { Major: >= RawVersion } => JsonSupport.Raw,
        _ => JsonSupport.Basic,
    };
}
