namespace ProtocolMap.Model.Map;

/// <summary>What a map sets for the projects that use it; an MSBuild property of the same meaning wins.</summary>
internal sealed record Options
{
    public Visibility? Visibility { get; init; }

    /// <summary>Category ids, the scope of code that has no nearer one; <see langword="null"/> when not given.</summary>
    public EquatableArray<string>? Scope { get; init; }

    public EquatableArray<string> Platforms { get; init; }

    public bool? Strict { get; init; }

    public ReportGranularity? Report { get; init; }

    public bool? GeneratedCode { get; init; }

    public bool? AssertFormat { get; init; }

    public ErrorStyle? Errors { get; init; }
}
