using System.Reflection.Metadata;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.Assemblies;

/// <summary>The assemblies that are looked at, and those beside them that they refer to.</summary>
internal sealed class AssemblySet : IDisposable
{
    private const string Extension = ".dll";

    // What carries the built-in map. The tool has that map itself, and its numbers stay.
    private const string BuiltInAssembly = "ProtocolMap.Metaverse";

    private readonly Dictionary<string, AssemblyImage> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, OpenedMap?> _maps = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly MapOpener _opener;

    /// <exception cref="InputException">An assembly cannot be read.</exception>
    public AssemblySet(IEnumerable<string> paths, IReadOnlyList<string> folders, MapOpener opener)
    {
        _opener = opener;
        var named = new List<AssemblyImage>();
        foreach (var path in paths)
        {
            var assembly = AssemblyImage.Open(path);
            if (!_byName.TryAdd(assembly.Name, assembly))
            {
                assembly.Dispose();
                throw new InputException($"'{_byName[assembly.Name].Path}' and '{path}' are both '{assembly.Name}'");
            }

            named.Add(assembly);
        }

        Named = named;
        _folders.UnionWith(folders.Concat(named.Select(a => Path.GetDirectoryName(Path.GetFullPath(a.Path))!)));
        foreach (var assembly in named)
        {
            AddReferences(assembly, [Path.GetDirectoryName(Path.GetFullPath(assembly.Path))!, .. folders]);
        }
    }

    /// <summary>Those that the user named.</summary>
    public IReadOnlyList<AssemblyImage> Named { get; }

    public IEnumerable<AssemblyImage> All => _byName.Values;

    public AssemblyImage? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The map that an assembly carries; <see langword="null"/> for none.</summary>
    /// <exception cref="InputException">It carries one that cannot be used.</exception>
    public OpenedMap? MapOf(string assembly)
    {
        if (!_maps.TryGetValue(assembly, out var map))
        {
            map = Find(assembly)?.CarriedMap is { } carried ? _opener.Carried(_byName[assembly].Path, carried) : null;
            map ??= assembly == BuiltInAssembly && Find(assembly) is null ? _opener.BuiltIn() : null;
            _maps.Add(assembly, map);
        }

        return map;
    }

    /// <summary>
    /// Adds the assemblies beside them that carry a map: compilers leave out references of which nothing is named, and that may be all that
    /// a project does with a map.
    /// </summary>
    public void AddCarriers()
    {
        foreach (var path in _folders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*" + Extension)).Order(StringComparer.Ordinal))
        {
            if (!_byName.ContainsKey(Path.GetFileNameWithoutExtension(path)) && AssemblyImage.TryOpen(path, File.OpenRead(path)) is { } found
                && (found.CarriedMap is null || !_byName.TryAdd(found.Name, found)))
            {
                found.Dispose();
            }
        }
    }

    public void Dispose()
    {
        foreach (var assembly in _byName.Values)
        {
            assembly.Dispose();
        }
    }

    private void AddReferences(AssemblyImage assembly, string[] folders)
    {
        foreach (var handle in assembly.Reader.AssemblyReferences)
        {
            var name = assembly.Reader.GetString(assembly.Reader.GetAssemblyReference(handle).Name);
            if (!_byName.ContainsKey(name)
                && folders.Select(f => Path.Combine(f, name + Extension)).FirstOrDefault(File.Exists) is { } path
                && AssemblyImage.TryOpen(path, File.OpenRead(path)) is { } found)
            {
                _byName.TryAdd(name, found);
            }
        }
    }
}
