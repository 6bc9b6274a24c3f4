using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>Reads each map once for as long as the host keeps its text, however many compilations see it.</summary>
internal sealed class MapCache
{
    private readonly ConditionalWeakTable<SourceText, MapFile> _files = new();
    private readonly ConditionalWeakTable<MapFile, Reading> _readings = new();

    /// <summary>Whether the project has maps, be they at fault.</summary>
    public static bool HasMap(ImmutableArray<AdditionalText> additionalFiles) => additionalFiles.Any(static file => MapSelection.IsMap(file.Path));

    /// <summary>What the project's map says, or <see langword="null"/> when it has none or it can't be told which one it is.</summary>
    public Reading? Find(ImmutableArray<AdditionalText> additionalFiles, MsBuildProperties properties, CancellationToken cancellationToken)
    {
        if (!HasMap(additionalFiles))
        {
            return null;
        }

        var files = additionalFiles.Where(static file => MapSelection.IsMap(file.Path)).Select(file => FileOf(file, cancellationToken));
        var selection = MapSelection.Choose(files, properties, cancellationToken);
        if (selection.File is not { } chosen)
        {
            return null;
        }

        if (_readings.TryGetValue(chosen, out var known) && known.Files.Equals(selection.All))
        {
            return known;
        }

        var reading = new Reading(selection.All, MapReader.Read(chosen, new MapFiles(selection.All), cancellationToken));
        _readings.Remove(chosen);
        _readings.GetValue(chosen, _ => reading);

        // Not what the table holds: meanwhile that may be the reading of a project with other files beside the same map.
        return reading;
    }

    // A host may share one text among files that say the same, so the path is compared too.
    private MapFile FileOf(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text)
        {
            return new MapFile(file.Path, text: null);
        }

        var known = _files.GetValue(text, t => new MapFile(file.Path, t.ToString()));
        return known.Path == file.Path ? known : new MapFile(file.Path, known.Text);
    }

    /// <summary>A map that was read, and all files that had a part in it.</summary>
    internal sealed class Reading(EquatableArray<MapFile> files, MapReadResult result)
    {
        public EquatableArray<MapFile> Files { get; } = files;

        public MapReadResult Result { get; } = result;

        /// <summary>The map as rules look it up; <see langword="null"/> when it can't be read.</summary>
        public MapIndex? Index { get; } = result.Map is { } map ? new MapIndex(map) : null;
    }
}
