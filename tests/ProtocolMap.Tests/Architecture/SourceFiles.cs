using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Architecture;

/// <summary>The files of the repository that people wrote.</summary>
internal static class SourceFiles
{
    private static readonly HashSet<string> s_made = new(StringComparer.Ordinal) { ".git", ".vs", ".idea", "bin", "obj", "node_modules", "TestResults" };

    /// <summary>Full paths of all files below a folder of the repository, without what builds and editors make.</summary>
    public static IEnumerable<string> Below(params string[] folder) => Walk(new DirectoryInfo(Repository.Path(folder)));

    /// <summary>The path as the repository's readers know it.</summary>
    public static string RelativePath(string path) => Path.GetRelativePath(Repository.Path(), path).Replace('\\', '/');

    private static IEnumerable<string> Walk(DirectoryInfo folder) => folder.EnumerateFiles().Select(file => file.FullName)
        .Concat(folder.EnumerateDirectories().Where(child => !s_made.Contains(child.Name)).SelectMany(Walk))
        .Order(StringComparer.Ordinal);
}
