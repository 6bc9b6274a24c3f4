using System.IO.Compression;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Tool.Assemblies;
using ProtocolMap.Tool.Files;

namespace ProtocolMap.Tool.Sources;

/// <summary>The maps in a NuGet package: its map files, which say all, and what the assemblies below <c>lib</c> carry.</summary>
internal sealed class PackageMaps(MapOpener opener, string package)
{
    private const long MaxAssemblyBytes = 512L * 1024 * 1024;

    /// <exception cref="InputException">There is no map, or it cannot be told which is meant.</exception>
    public OpenedMap Choose(string? wantedId)
    {
        if (!File.Exists(package))
        {
            throw new InputException(Directory.Exists(package) ? $"'{package}' is a folder; a file is needed" : $"there is no file '{package}'");
        }

        try
        {
            using var zip = ZipFile.OpenRead(package);
            var files = ReadFiles(zip);
            return Choose(files, wantedId) ?? Choose(ReadCarried(zip), wantedId)
                ?? throw new InputException($"'{package}' has no map: no *.protocolmap.json, and no assembly below lib that carries one");
        }
        catch (Exception exception) when (exception is InvalidDataException || NamedFile.IsUnreadable(exception))
        {
            throw new InputException($"'{package}' cannot be read as a package: {exception.Message}");
        }
    }

    private OpenedMap? Choose(List<OpenedMap> maps, string? wantedId)
    {
        var distinct = maps.DistinctBy(m => (m.Map.Id, m.Root.Text)).ToList();
        var wanted = distinct.Where(m => m.Map.Id == wantedId).ToList();
        return (wanted.Count > 0 ? wanted : distinct) switch
        {
            [] => null,
            [var only] => only,
            var several => throw new InputException($"'{package}' has several maps: {string.Join(", ", several.Select(m => $"{m.Map.Id} ({m.Name})"))}"),
        };
    }

    private List<OpenedMap> ReadFiles(ZipArchive zip)
    {
        var files = zip.Entries.Where(e => MapSelection.IsMap(e.FullName))
            .Select(e => new MapFile(NameOf(e), NamedFile.Decode(NameOf(e), Read(e, NamedFile.MaxMapBytes)).Text))
            .ToArray();
        return [.. ProjectMaps.Roots(files, CancellationToken.None).Select(root => opener.Read(root.Path, (root, new MapFiles(files))))];
    }

    private List<OpenedMap> ReadCarried(ZipArchive zip)
    {
        var maps = new List<OpenedMap>();
        foreach (var entry in zip.Entries.Where(e => IsLibrary(e.FullName)).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            using var assembly = AssemblyImage.TryOpen(NameOf(entry), new MemoryStream(Read(entry, MaxAssemblyBytes)));
            if (assembly?.CarriedMap is { } carried)
            {
                maps.Add(opener.Carried(NameOf(entry), carried));
            }
        }

        return maps;
    }

    private static bool IsLibrary(string path) =>
        path.StartsWith("lib/", StringComparison.OrdinalIgnoreCase) && path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    private string NameOf(ZipArchiveEntry entry) => $"{package}/{entry.FullName}";

    // What an entry says of its size need not be true.
    private byte[] Read(ZipArchiveEntry entry, long maxBytes)
    {
        using var stream = entry.Open();
        using var result = new MemoryStream();
        var buffer = new byte[81_920];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            result.Write(buffer, 0, count);
            if (result.Length > maxBytes)
            {
                throw new InputException($"'{NameOf(entry)}' has more than {maxBytes:N0} bytes, the most that can be read");
            }
        }

        return result.ToArray();
    }
}
