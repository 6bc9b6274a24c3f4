using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Outputs.Messages;

namespace ProtocolMap.Generator.Projects;

/// <summary>Finds System.Text.Json among the references of a project.</summary>
internal static class JsonReference
{
    private const string Assembly = "System.Text.Json";
    private const int RawVersion = 6;
    private const int ResolverVersion = 7;

    public static IncrementalValueProvider<JsonSupport> Of(IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider.Select((reference, _) => SupportOf(reference)).Collect().Select((all, _) => all.IsEmpty ? JsonSupport.None : all.Max());

    /// <summary>What an assembly that references others can have been compiled with.</summary>
    public static JsonSupport SupportOf(IEnumerable<(string Name, Version Version)> references) =>
        SupportOf(references.FirstOrDefault(static reference => reference.Name == Assembly).Version);

    private static JsonSupport SupportOf(MetadataReference reference) => SupportOf(ReferencedAssemblies.VersionOf(reference, Assembly));

    private static JsonSupport SupportOf(Version? version) => version switch
    {
        null => JsonSupport.None,
        { Major: >= ResolverVersion } => JsonSupport.Resolver,
        { Major: >= RawVersion } => JsonSupport.Raw,
        _ => JsonSupport.Basic,
    };
}
