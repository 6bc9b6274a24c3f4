namespace ProtocolMap.PackageTests.Support;

/// <summary>A project of somebody who uses the package. Every static one in this assembly takes part in the one build.</summary>
internal sealed record Consumer(string Name)
{
    public string Framework { get; init; } = "net10.0";

    /// <summary>MSBuild properties, as in a project file.</summary>
    public string Properties { get; init; } = "";

    /// <summary>MSBuild items, as in a project file, beyond the package itself.</summary>
    public string Items { get; init; } = "";

    /// <summary>Whether it names the package itself.</summary>
    public bool ReferencesPackage { get; init; } = true;

    /// <summary>Whether it is packed, before the others are restored, for those that reference its package; its version is 1.0.0.</summary>
    public bool IsPacked { get; init; }

    /// <summary>Files by path, relative to the project, with the diagnostics that they should get marked in them.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>Diagnostics without a place that the project should get.</summary>
    public IReadOnlyList<string> Unplaced { get; init; } = [];

    /// <summary>All that a build should say of it, in the form of <see cref="BuildMessage.Brief"/>.</summary>
    public IEnumerable<string> Expected => [.. Unplaced, .. Files.SelectMany(file => MarkedText.Expected(file.Key, file.Value))];

    /// <summary>The project file, with generated files kept where a test can read them.</summary>
    public string ProjectFile(string version) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>{Framework}</TargetFramework>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            {Properties}
          </PropertyGroup>
          <ItemGroup>
            {(ReferencesPackage ? $"""<PackageReference Include="ProtocolMap" Version="{version}" />""" : "")}
            {Items}
          </ItemGroup>
        </Project>
        """;
}
