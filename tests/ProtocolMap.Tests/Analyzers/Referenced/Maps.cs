using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Referenced;

/// <summary>Two maps that agree on the ids of some protocols, and on neither their numbers nor their C# names, and projects that reference them.</summary>
internal static class Maps
{
    /// <summary>Avatars use VRM, assets glTF; MQTT is mapped for nothing.</summary>
    public const string First =
        """
        {
          "id": "first", "version": "1.2.0",
          "categories": { "avatar": { "title": "Avatar", "number": 1 }, "asset": { "title": "Asset", "number": 2 } },
          "protocols": {
            "vrm": { "title": "VRM 1.0", "number": 1 },
            "gltf": { "title": "glTF 2.0", "number": 2, "capabilities": { "skinning": { "title": "Skinning", "bit": 0 } } },
            "mqtt-5": { "title": "MQTT 5.0", "number": 3 }
          },
          "mappings": { "avatar": { "vrm": "recommended" }, "asset": { "gltf": "allowed" } },
          "libraries": { "l": { "title": "Library", "symbols": { "N:Vendor.Mqtt": "mqtt-5", "T:Vendor.Formats.Vrm": "vrm" } } }
        }
        """;

    /// <summary>Avatars use MQTT, devices VRM; other numbers, other names, one protocol that the first map does not know, and none of its libraries.</summary>
    public const string Second =
        """
        {
          "id": "second", "version": "3.0.0",
          "categories": { "device": { "title": "Device", "number": 1 }, "avatar": { "title": "Avatar", "number": 2 } },
          "protocols": {
            "mqtt-5": { "title": "MQTT", "number": 1, "name": "Queue" },
            "vrm": { "title": "VRM", "number": 2, "name": "Model", "capabilities": { "look-at": { "title": "Look at", "bit": 0 } } },
            "coap": { "title": "CoAP", "number": 3, "neutral": true }
          },
          "mappings": { "device": { "vrm": "allowed" }, "avatar": { "mqtt-5": "required" } },
          "libraries": { "l": { "title": "Library", "symbols": { "T:Vendor.Formats.Vrm": "coap", "T:Vendor.Formats.Fbx": "vrm" } } }
        }
        """;

    public static MapLibrary FirstLibrary { get; } = new() { Name = "FirstMaps", Map = First };

    public static MapLibrary SecondLibrary { get; } = new() { Name = "SecondMaps", Map = Second };

    /// <summary>The first map in the place of the built-in one.</summary>
    public static MapLibrary BuiltIn { get; } = new() { Name = "ProtocolMap.Metaverse", Map = First.Replace("\"first\"", "\"metaverse\"", StringComparison.Ordinal) };

    /// <summary>The first map with contracts, one of them under another name, and with members that are called like the section.</summary>
    public static string ContractsMap { get; } = First.Replace(
        "\"libraries\":",
        """
        "messages": { "m": { "type": "object", "properties": { "contracts": { "type": "object", "properties": { "a": { "const": "\"}" } } } } } },
        "contracts": {
          "avatar-transfer": { "category": "avatar", "operations": { "export": { } } },
          "contracts": { "name": "Given", "category": "asset", "operations": { } }
        },
        "libraries":
        """,
        StringComparison.Ordinal).Replace("\"version\"", "\"namespace\": \"World.Interop\", \"version\"", StringComparison.Ordinal);

    /// <summary>That, in the place of the built-in one.</summary>
    public static MapLibrary WithContracts { get; } = new() { Name = "ProtocolMap.Metaverse", Map = ContractsMap.Replace("\"first\"", "\"metaverse\"", StringComparison.Ordinal) };

    private static readonly Dictionary<MapLibrary, MetadataReference> s_images = new[] { FirstLibrary, SecondLibrary, BuiltIn, WithContracts }
        .ToDictionary(static library => library, static library => (MetadataReference)library.AsImage());

    /// <summary>A project without a map of its own.</summary>
    public static AnalyzerRun Project(params IEnumerable<MetadataReference> references) =>
        new() { Analyzer = new UsageAnalyzer(), References = [World.LibraryReference, .. references] };

    /// <inheritdoc cref="Project(IEnumerable{MetadataReference})"/>
    public static AnalyzerRun Project(params IEnumerable<MapLibrary> libraries) => Project(libraries.Select(static library => s_images[library]));
}
