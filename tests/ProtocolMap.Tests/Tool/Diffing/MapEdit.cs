using System.Text.Json.Nodes;
using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Tests.Support;
using ProtocolMap.Tool.Diffing;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tests.Tool.Diffing;

/// <summary>Maps that differ by an edit, and what a comparison says of it.</summary>
internal static class MapEdit
{
    private static readonly string s_folder = Repository.Path("tests", "ProtocolMap.Tests", "Tool", "Diffing");

    /// <summary>A map in which there is something of everything.</summary>
    public static JsonNode World => JsonNode.Parse(File.ReadAllText(Path.Combine(s_folder, "world.json")))!;

    /// <summary>For each kind an edit that is of it, and one beside it that is not.</summary>
    public static IReadOnlyDictionary<string, JsonNode> Pairs { get; } =
        JsonNode.Parse(File.ReadAllText(Path.Combine(s_folder, "pairs.json")))!.AsArray().ToDictionary(pair => (string)pair!["kind"]!, pair => pair!, StringComparer.Ordinal);

    /// <summary>The map with an edit, as RFC 7396 merges one.</summary>
    public static JsonNode Merge(JsonNode target, JsonNode? patch)
    {
        var merged = target.DeepClone().AsObject();
        foreach (var (name, value) in patch?.AsObject() ?? [])
        {
            if (value is null)
            {
                merged.Remove(name);
            }
            else
            {
                merged[name] = value is JsonObject ? Merge(merged[name] as JsonObject ?? [], value) : value.DeepClone();
            }
        }

        return merged;
    }

    /// <summary>What changed from one map to another, both without errors.</summary>
    public static Verdict Compare(JsonNode old, JsonNode @new) => Compare(Open("old", old.ToJsonString()), Open("new", @new.ToJsonString()));

    public static Verdict Compare(OpenedMap old, OpenedMap @new) => Verdict.Of(old, @new, _ => false, CancellationToken.None);

    public static OpenedMap Open(string name, string text, params MapFile[] others)
    {
        var file = new MapFile(name, text);
        return new MapOpener(CancellationToken.None).Read(name, (file, new MapFiles([file, .. others]))).Sound();
    }

    /// <summary>The kinds, without what follows from the version alone.</summary>
    public static IEnumerable<string> Kinds(Verdict verdict) => verdict.Changes.Select(c => c.Kind.Id).Where(id => !id.StartsWith("version-", StringComparison.Ordinal));
}
