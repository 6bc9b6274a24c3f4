using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Projects;

/// <summary>What holds for a project: the MSBuild property, else the map's option, else the default.</summary>
internal sealed record ProjectOptions
{
    /// <summary>The namespace of the generated code, without <c>@</c>.</summary>
    public required string Namespace { get; init; }

    public Visibility Visibility { get; init; }

    /// <summary>Ids of the categories of code without a nearer scope; <see langword="null"/> when nothing sets one. Not checked against a map.</summary>
    public EquatableArray<string>? Scope { get; init; }

    /// <summary>Ids of the platforms that the project names itself. Without a map of its own they are not checked.</summary>
    public EquatableArray<string> Platforms { get; init; }

    public bool Strict { get; init; }

    public ReportGranularity Report { get; init; }

    public bool GeneratedCode { get; init; } = true;

    /// <summary>The day against which <c>until</c> is checked, yyyy-MM-dd; <see langword="null"/> when it is not checked.</summary>
    public string? Today { get; init; }

    public EquatableArray<OptionProblem> Problems { get; init; }

    /// <param name="properties">What MSBuild says.</param>
    /// <param name="map">The project's map, if it has one that can be read.</param>
    public static ProjectOptions Resolve(MsBuildProperties properties, MapDocument? map)
    {
        var reader = new PropertyReader();
        var options = map?.Options ?? new Options();
        return new()
        {
            Namespace = reader.Namespace(PropertyNames.Namespace, properties.Namespace)
                ?? map?.Namespace
                ?? DefaultNamespace.Of(properties.RootNamespace, map?.Id),
            Visibility = reader.Visibility(PropertyNames.Visibility, properties.Visibility) ?? options.Visibility ?? default,
            Scope = PropertyReader.Scope(properties.Scope) ?? options.Scope,
            Platforms = properties.Platforms is { } platforms ? reader.Platforms(PropertyNames.Platforms, platforms, map) : options.Platforms,
            Strict = reader.Boolean(PropertyNames.Strict, properties.Strict) ?? options.Strict ?? false,
            Report = options.Report ?? default,
            GeneratedCode = options.GeneratedCode ?? true,
            Today = reader.Date(PropertyNames.Today, properties.Today),
            Problems = reader.Problems.ToEquatableArray(),
        };
    }
}
