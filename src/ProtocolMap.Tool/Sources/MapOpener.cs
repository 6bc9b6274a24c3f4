using Microsoft.CodeAnalysis;
using ProtocolMap.Model;
using ProtocolMap.Model.Carrying;
using ProtocolMap.Model.Extending;
using ProtocolMap.Tool.Assemblies;
using ProtocolMap.Tool.Files;
using ProtocolMap.Tool.Findings;

namespace ProtocolMap.Tool.Sources;

/// <summary>Opens what a user calls a map: a file, <c>git:REF:PATH</c>, a package, an assembly, or the built-in map by its name.</summary>
internal sealed class MapOpener(CancellationToken cancellationToken)
{
    public const string Forms = "a map file, git:REF:PATH, a .nupkg, a .dll or " + BuiltInMap.Name;

    /// <param name="name">What the user wrote.</param>
    /// <param name="wantedId">Of several maps in a package, the one that is meant.</param>
    /// <exception cref="InputException">There is no map.</exception>
    public OpenedMap Open(string name, string? wantedId = null)
    {
        if (name == BuiltInMap.Name)
        {
            return BuiltIn();
        }

        if (GitPath.Parse(name) is { } path)
        {
            return Read(name, new GitMaps(path, cancellationToken).Family());
        }

        if (HasExtension(name, ".nupkg"))
        {
            return new PackageMaps(this, name).Choose(wantedId);
        }

        if (HasExtension(name, ".dll") || HasExtension(name, ".exe"))
        {
            using var assembly = AssemblyImage.Open(name);
            return assembly.CarriedMap is { } carried
                ? Carried(name, carried)
                : throw new InputException($"'{name}' carries no map");
        }

        var family = new MapStore(cancellationToken).FamilyOf(new MapFile(name, NamedFile.Read(name).Text));
        return Read(name, (family.Root, family.Files));
    }

    public OpenedMap BuiltIn() => Read(BuiltInMap.Name, (BuiltInMap.File, MapFiles.None));

    /// <exception cref="InputException">The text is not a map.</exception>
    public OpenedMap Read(string name, (MapFile Root, MapFiles Files) family)
    {
        var result = MapReader.Read(family.Root, family.Files, cancellationToken);
        var errors = result.Problems.Select(Finding.Of).Where(f => f.Severity == DiagnosticSeverity.Error).ToList();
        return result.Map is { } map
            ? new OpenedMap(name, map, family.Root, family.Files, Carriage.Whole, errors.Count)
            : throw new InputException($"'{name}' is not a map: {(errors is [var first, ..] ? first.Message : "nothing can be read of it")}");
    }

    /// <exception cref="InputException">The map cannot be used.</exception>
    public OpenedMap Carried(string name, CarriedMap carried)
    {
        if (carried.Read(name, out var damage, cancellationToken) is { } map)
        {
            return new(name, map, map.File, MapFiles.None, carried.IsPublic ? Carriage.Judging : Carriage.NamesOnly, ErrorCount: 0);
        }

        throw new InputException(damage == CarriedMapDamage.NewerFormat
            ? $"the map that '{name}' carries was written by a newer version of ProtocolMap"
            : $"the map that '{name}' carries is not what the generator wrote");
    }

    private static bool HasExtension(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
