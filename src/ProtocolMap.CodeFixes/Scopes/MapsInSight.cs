using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Generator.Analyzers.Referenced;
using ProtocolMap.Generator.Projects;

namespace ProtocolMap.CodeFixes.Scopes;

/// <summary>The maps that a project can open scopes of: its own, or else the public ones of its references.</summary>
internal static class MapsInSight
{
    public static IReadOnlyList<GeneratedTypes> Find(Project project, Compilation compilation, CancellationToken cancellationToken)
    {
        var options = project.AnalyzerOptions;
        if (MapCache.HasMap(options.AdditionalFiles))
        {
            var properties = MsBuildProperties.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
            var map = new MapCache().Find(options.AdditionalFiles, properties, cancellationToken)?.Index?.Map;
            return GeneratedTypes.Find(compilation.Assembly, ProjectOptions.Resolve(properties, map).Namespace) is { } own ? [own] : [];
        }

        return [.. new ReferencedMaps(compilation, new ReferencedMapCache()).Public
            .Select(carried => GeneratedTypes.Find(carried.Assembly, carried.Map.Read().Index?.Map.Namespace))
            .OfType<GeneratedTypes>()
            .OrderBy(types => types.Category.ContainingAssembly.Name, StringComparer.Ordinal)];
    }
}
