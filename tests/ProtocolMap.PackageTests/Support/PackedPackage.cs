using System.Globalization;
using System.IO.Compression;

namespace ProtocolMap.PackageTests.Support;

/// <summary>
/// The package, packed into the local feed as from a fresh clone: out of a copy of the sources in which nothing was built or restored.
/// Its version is new each time, so that no cache can serve an old one.
/// </summary>
internal sealed class PackedPackage
{
    private static readonly string[] s_made = ["bin", "obj"];

    public PackedPackage()
    {
        foreach (var old in Directory.EnumerateFiles(Feed, "*.*nupkg"))
        {
            File.Delete(old);
        }

        Version = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");
        Pack(Feed);
    }

    public static string Feed { get; } = Repository.Path("tests", "ProtocolMap.PackageTests", "feed");

    public string Version { get; }

    public string FilePath => Path.Combine(Feed, $"ProtocolMap.{Version}.nupkg");

    /// <summary>Packs once more from the start, elsewhere.</summary>
    public void Pack(string folder)
    {
        var clone = Directory.CreateTempSubdirectory("ProtocolMap clone ");
        try
        {
            foreach (var file in Directory.EnumerateFiles(Repository.Path()).Append(Repository.Path("tests", "ProtocolMap.PackageTests", "feed", ".gitkeep")))
            {
                Copy(file, clone.FullName);
            }

            foreach (var file in new[] { "src", "schema" }.SelectMany(part => Sources(new DirectoryInfo(Repository.Path(part)))))
            {
                Copy(file, clone.FullName);
            }

            Dotnet.Run(
                Path.Combine(clone.FullName, "src", "ProtocolMap"),
                ["pack", "-c", "Release", "-o", folder, "-p:Version=" + Version, "-p:UseSharedCompilation=false"]).MustSucceed();
        }
        finally
        {
            clone.Delete(recursive: true);
        }
    }

    /// <summary>The entries of a package and what they hold, without those that the packaging format itself adds.</summary>
    public static SortedDictionary<string, byte[]> Entries(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var entries = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal)
            && !entry.FullName.StartsWith("package/", StringComparison.Ordinal) && !string.Equals(entry.FullName, "[Content_Types].xml", StringComparison.Ordinal)))
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            entries.Add(entry.FullName, copy.ToArray());
        }

        return entries;
    }

    private static IEnumerable<string> Sources(DirectoryInfo folder) => folder.EnumerateFiles().Select(file => file.FullName)
        .Concat(folder.EnumerateDirectories().Where(child => !s_made.Contains(child.Name, StringComparer.Ordinal)).SelectMany(Sources));

    private static void Copy(string file, string clone)
    {
        var copy = Path.Combine(clone, Path.GetRelativePath(Repository.Path(), file));
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.Copy(file, copy);
    }
}
