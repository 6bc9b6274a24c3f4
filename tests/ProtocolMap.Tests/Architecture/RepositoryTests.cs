using System.Text.RegularExpressions;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Architecture;

/// <summary>The repository builds anywhere and says nothing of the machines that it was written on.</summary>
public sealed partial class RepositoryTests
{
    // Hosts of package registries; each machine has its own.
    private static readonly string[] s_registries = ["nuget" + ".org", "npmjs" + ".org", "npmjs" + ".com", "pkgs.dev" + ".azure.com"];

    [Fact]
    public void The_top_level_is_fixed() => Assert.Equal(
        ["Directory.Packages.props", "LICENSE", "ProtocolMap.sln", "README.md", "nuget.config", "samples", "schema", "src", "tests"],
        Directory.EnumerateFileSystemEntries(Repository.Path()).Select(path => Path.GetFileName(path))
            .Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal));

    [Fact]
    public void No_file_names_a_package_registry() => Assert.Empty(
        Texts().Where(file => s_registries.Any(host => file.Text.Contains(host, StringComparison.OrdinalIgnoreCase))).Select(file => file.Path));

    [Fact]
    public void No_file_names_a_place_on_somebodys_machine() => Assert.Empty(
        Texts().SelectMany(file => MachinePath().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}")));

    private static IEnumerable<(string Path, string Text)> Texts() => SourceFiles.Below()
        .Where(path => Path.GetExtension(path) is not (".png" or ".nupkg" or ".snupkg"))
        .Select(path => (SourceFiles.RelativePath(path), File.ReadAllText(path)));

    [GeneratedRegex(@"(?<![\w.~])/(root|home/\w+|Users/\w+|tmp|work|var/folders)/\w+", RegexOptions.ExplicitCapture, 5_000)]
    private static partial Regex MachinePath();
}
