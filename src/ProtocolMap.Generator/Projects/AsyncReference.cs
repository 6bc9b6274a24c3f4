using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Outputs.Contracts;

namespace ProtocolMap.Generator.Projects;

/// <summary>Finds ValueTask and IAsyncEnumerable among the references of a project: in the framework, or in the packages that bring them to older ones.</summary>
internal static class AsyncReference
{
    private static readonly (string Assembly, Version Since, AsyncSupport Support)[] s_homes =
    [
        ("netstandard", new Version(2, 1), AsyncSupport.All),
        ("System.Runtime", new Version(5, 0), AsyncSupport.All),
        ("System.Private.CoreLib", new Version(5, 0), AsyncSupport.All),
        ("System.Threading.Tasks.Extensions", new Version(4, 2), AsyncSupport.ValueTask),
        ("Microsoft.Bcl.AsyncInterfaces", new Version(1, 0), AsyncSupport.Streams),
    ];

    public static IncrementalValueProvider<AsyncSupport> Of(IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider.Select((reference, _) => SupportOf(reference)).Collect()
            .Select((all, _) => all.Aggregate(AsyncSupport.None, (sum, support) => sum | support));

    private static AsyncSupport SupportOf(MetadataReference reference) => s_homes
        .Where(home => ReferencedAssemblies.VersionOf(reference, home.Assembly) is { } version && version >= home.Since)
        .Select(home => home.Support)
        .FirstOrDefault();
}
