using System.Reflection;
using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Extending;

/// <summary>The map that comes with the product, <c>protocolmap:metaverse</c>.</summary>
internal static class BuiltInMap
{
    public const string Scheme = "protocolmap:";
    public const string Id = "metaverse";
    public const string Name = Scheme + Id;

    /// <summary>The namespace of the types that come with the product, and the name of their assembly.</summary>
    public const string Namespace = "ProtocolMap.Metaverse";

    /// <summary>Enum values from 1 to this, and bits to <see cref="GreatestBit"/>, belong to the built-in map.</summary>
    public const int GreatestNumber = 9_999;

    public const int GreatestBit = 47;

    private static readonly Lazy<MapFile> s_file = new(Load);
    private static readonly Lazy<JsonText> s_json = new(() => JsonText.Parse(File, CancellationToken.None));
    private static readonly Lazy<HashSet<string>> s_protocols = new(FindProtocols);

    public static MapFile File => s_file.Value;

    /// <summary>The map as it was parsed, once for as long as the process lives: it never changes.</summary>
    public static JsonText Json => s_json.Value;

    public static string Version => Json.Root.Find("version")!.Value.Value.GetString();

    /// <summary>Whether messages check <c>format</c> where nobody else says so.</summary>
    public static bool AssertsFormat => Json.Root.Find("options")?.Value.Find("assertFormat")?.Value.Kind == JsonKind.True;

    /// <summary>Whether a protocol is one of the built-in map.</summary>
    public static bool Defines(string protocol) => s_protocols.Value.Contains(protocol);

    private static HashSet<string> FindProtocols() => [.. Json.Root.Find("protocols")!.Value.Value.Properties().Select(p => p.Name)];

    private static MapFile Load()
    {
        using var stream = typeof(BuiltInMap).GetTypeInfo().Assembly.GetManifestResourceStream("metaverse.protocolmap.json")
            ?? throw new InvalidOperationException("The built-in map is missing from its assembly.");
        using var reader = new StreamReader(stream);
        return new MapFile(Name, reader.ReadToEnd());
    }
}
