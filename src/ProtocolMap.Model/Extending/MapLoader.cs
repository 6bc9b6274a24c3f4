using System.Globalization;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Reading;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Model.Extending;

/// <summary>Parses a document and everything that it extends, and merges them.</summary>
internal sealed class MapLoader(MapFiles files, ProblemList problems, CancellationToken cancellationToken)
{
    private readonly Dictionary<MapFile, LoadedMap?> _loaded = [];
    private readonly List<MapFile> _path = [];

    /// <summary>The merged document, or <see langword="null"/> when <paramref name="file"/> is not a JSON object; the problem says why.</summary>
    public LoadedMap? Load(MapFile file)
    {
        if (_loaded.TryGetValue(file, out var known))
        {
            return known;
        }

        var json = Parse(file);
        LoadedMap? result = null;
        if (json is not null)
        {
            _path.Add(file);
            result = AddBases(file, json);
            _path.RemoveAt(_path.Count - 1);
        }

        _loaded.Add(file, result);
        return result;
    }

    private LoadedMap AddBases(MapFile file, JsonText json)
    {
        if (_path.Count > 1 && !ReferenceEquals(file, BuiltInMap.File))
        {
            RootReader.CheckBase(json, problems, cancellationToken);
        }

        LoadedMap? bases = null;
        var isWhole = true;
        foreach (var reference in BaseReference.Read(json.Root))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (LoadBase(file, reference) is { } loaded)
            {
                bases = bases is null ? loaded : Merge(bases, loaded);
            }
            else
            {
                isWhole = false;
            }
        }

        var own = new LoadedMap(json, LeftOut.Nothing, isWhole);
        return bases is null ? own : Merge(bases, own);
    }

    private static LoadedMap Merge(LoadedMap target, LoadedMap patch)
    {
        var merged = MapMerger.Merge(target.Json, patch.Json);
        var leftOut = Limits.Combine(target.Json, target.LeftOut, patch.Json, patch.LeftOut, merged);
        return new LoadedMap(merged, leftOut, target.IsWhole && patch.IsWhole);
    }

    private LoadedMap? LoadBase(MapFile file, BaseReference reference)
    {
        if (Find(file, reference) is not { } found)
        {
            return null;
        }

        if (_path.Contains(found))
        {
            var cycle = _path.Skip(_path.IndexOf(found)).Append(found).Select(f => MapPaths.FileName(f.Path));
            problems.Add(ProblemKind.ExtendsCycle, reference.Place, string.Join(" → ", cycle));
            return null;
        }

        return Load(found) is { } loaded && reference.IsLimited
            ? loaded with { LeftOut = Limit(loaded, reference) }
            : _loaded[found];
    }

    private MapFile? Find(MapFile file, BaseReference reference)
    {
        if (reference.Map.StartsWith(BuiltInMap.Scheme, StringComparison.Ordinal))
        {
            if (reference.Map == BuiltInMap.Name)
            {
                return BuiltInMap.File;
            }

            problems.Add(ProblemKind.BaseNotFound, reference.Place, reference.Map, Suggestions.Nearest(reference.Map, [BuiltInMap.Name]) ?? "");
            return null;
        }

        var found = files.Find(file.Path, reference.Map);
        if (found is null)
        {
            var suggestion = Suggestions.Nearest(MapPaths.FileName(reference.Map), files.Names) ?? "";
            problems.Add(ProblemKind.BaseNotFound, reference.Place, reference.Map, suggestion);
        }

        return found;
    }

    private LeftOut Limit(LoadedMap map, BaseReference reference)
    {
        var known = new ReferenceIndex(map.Json.Root, isOpen: !map.IsWhole);
        return Limits.Of(
            map.Json.Root, Resolve(reference.Categories, known.Categories), Resolve(reference.Protocols, known.Protocols), map.LeftOut);
    }

    private List<string>? Resolve(IReadOnlyList<JsonValue>? ids, KnownIds known)
    {
        if (ids is null)
        {
            return null;
        }

        foreach (var id in ids.Where(i => !known.Contains(i.GetString())))
        {
            var text = id.GetString();
            problems.Add(ProblemKind.UnknownReference, id.Place, known.Noun, text, Suggestions.Nearest(text, known.InOrder) ?? "");
        }

        return [.. ids.Select(i => i.GetString())];
    }

    /// <summary>The document, if it is a JSON object; otherwise a problem says what it is.</summary>
    private JsonText? Parse(MapFile file)
    {
        if (ReferenceEquals(file, BuiltInMap.File))
        {
            return BuiltInMap.Json;
        }

        if (file.Text is null)
        {
            problems.Add(ProblemKind.Unreadable, new Place(file, 0, 0));
            return null;
        }

        if (file.Text.Length > MapReader.MaxLength)
        {
            problems.Add(ProblemKind.TooLarge, new Place(file, 0, 0), MapReader.MaxLength.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        var json = JsonText.Parse(file, cancellationToken);
        foreach (var fault in json.Faults)
        {
            Report(fault, file);
        }

        if (json.IsJson && json.Root.Kind != JsonKind.Object)
        {
            ObjectReader.ReportWrongType(problems, json.Root, "map", "an object");
        }

        return json.IsJson && json.Root.Kind == JsonKind.Object ? json : null;
    }

    private void Report(JsonFault fault, MapFile file)
    {
        var place = new Place(file, fault.Start, fault.Length);
        switch (fault.Kind)
        {
            case JsonFaultKind.Empty:
                problems.Add(ProblemKind.Unreadable, place);
                break;
            case JsonFaultKind.Unexpected:
                problems.Add(ProblemKind.NotJson, place, fault.Expected, fault.Found);
                break;
            case JsonFaultKind.DuplicateName:
                problems.AddRelated(ProblemKind.DuplicateKey, place, place with { Start = fault.FirstStart }, fault.Expected);
                break;
            case JsonFaultKind.TooDeep:
                problems.Add(ProblemKind.TooDeep, place, JsonText.MaxDepth.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                throw new InvalidOperationException("Unknown kind of JSON fault: " + fault.Kind);
        }
    }
}
