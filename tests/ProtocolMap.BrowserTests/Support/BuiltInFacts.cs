using System.Text.Json;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.BrowserTests.Support;

/// <summary>What the file of the built-in map says, read by other code than the report's.</summary>
internal static class BuiltInFacts
{
    private static readonly JsonElement s_map = Read();

    public static IReadOnlyList<string> Protocols { get; } = [.. s_map.GetProperty("protocols").EnumerateObject().Select(p => p.Name)];

    public static IReadOnlyList<string> Documents { get; } = [.. s_map.GetProperty("documents").EnumerateObject().Select(p => p.Name)];

    public static JsonElement Protocol(string id) => s_map.GetProperty("protocols").GetProperty(id);

    /// <summary>How a category itself uses protocols: use and role by protocol.</summary>
    public static IReadOnlyDictionary<string, (string Use, string? Role)> Uses(string category) =>
        s_map.GetProperty("mappings").GetProperty(category).EnumerateObject().ToDictionary(
            entry => entry.Name,
            entry => entry.Value.ValueKind == JsonValueKind.String
                ? (entry.Value.GetString()!, null)
                : (entry.Value.GetProperty("use").GetString()!, entry.Value.TryGetProperty("role", out var role) ? role.GetString() : null),
            StringComparer.Ordinal);

    /// <summary>The protocols that a category uses or that what it uses stands on.</summary>
    public static IReadOnlySet<string> Closure(string category)
    {
        var found = Uses(category).Keys.ToHashSet(StringComparer.Ordinal);
        var pending = new Queue<string>(Uses(category).Where(use => use.Value.Use != "prohibited").Select(use => use.Key));
        while (pending.TryDequeue(out var id))
        {
            foreach (var dependency in DependsOn(id).Where(found.Add))
            {
                pending.Enqueue(dependency);
            }
        }

        return found;
    }

    public static IEnumerable<string> DependsOn(string protocol) =>
        !Protocol(protocol).TryGetProperty("dependsOn", out var value) ? []
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : value.EnumerateArray().Select(item => item.GetString()!);

    public static string StatusOf(string protocol) =>
        Protocol(protocol).TryGetProperty("status", out var status) ? status.GetString()! : "in-force";

    private static JsonElement Read() =>
        JsonDocument.Parse(File.ReadAllText(Repository.Path("schema", "metaverse.protocolmap.json")), new() { CommentHandling = JsonCommentHandling.Skip }).RootElement;
}
