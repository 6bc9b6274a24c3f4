namespace ProtocolMap.Tests.Support;

/// <summary>A file before and after a fix. In C#, diagnostics are marked as for <see cref="Markup"/>, in both states.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Before">What it says.</param>
/// <param name="After">What it should say then.</param>
/// <param name="Project">The only project that has it; <see langword="null"/> when all do.</param>
internal sealed record FixedFile(string Path, string Before, string After, string? Project = null)
{
    /// <summary>Whether it is the fix that makes it.</summary>
    public bool IsNew { get; init; }

    public bool IsCode => Path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsConfig => System.IO.Path.GetFileName(Path).StartsWith('.');

    public bool IsIn(string project) => Project is null || Project == project;
}
