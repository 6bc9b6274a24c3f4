using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Guards;

/// <summary>
/// Runs one piece of code twice: with <c>GUARD</c> as a guard of what <c>USE</c> uses, where nothing is reported, and with a guard of
/// another capability of the same protocol in its place, where every <c>USE</c> is. <c>BAD</c> is a use that is reported both times.
/// </summary>
internal static class GuardKit
{
    public const string Map =
        """
        {
          "id": "guards", "version": "1.0.0", "namespace": "World.Interop",
          "categories": { "avatar": { "title": "Avatar", "number": 1 }, "asset": { "title": "Asset", "number": 2 }, "content": { "title": "Content", "number": 3 } },
          "protocols": {
            "gltf": {
              "title": "glTF 2.0", "number": 1,
              "capabilities": {
                "skinning": { "title": "Skinning", "bit": 0 }, "morph": { "title": "Morph targets", "bit": 1 },
                "lights": { "title": "Lights", "bit": 2 }, "camera": { "title": "Camera", "bit": 3 }, "scenes": { "title": "Scenes", "bit": 63 }
              }
            },
            "vrm": { "title": "VRM 1.0", "number": 2, "capabilities": { "skinning": { "title": "Skinning", "bit": 0 } } },
            "usd": { "title": "OpenUSD", "number": 3, "status": "draft", "capabilities": { "layers": { "title": "Layers", "bit": 0 } } },
            "fbx": { "title": "FBX", "number": 4, "capabilities": { "scenes": { "title": "Scenes", "bit": 0 } } }
          },
          "mappings": {
            "avatar": {
              "gltf": { "use": "allowed", "capabilities": { "skinning": "negotiable", "morph": "negotiable", "lights": "prohibited", "camera": "required", "scenes": "negotiable" } },
              "vrm": { "use": "recommended", "capabilities": { "skinning": "negotiable" } },
              "usd": { "use": "allowed", "capabilities": { "layers": "negotiable" } },
              "fbx": { "use": "deprecated", "capabilities": { "scenes": "prohibited" } }
            },
            "asset": { "gltf": { "use": "allowed", "capabilities": { "skinning": "prohibited", "lights": "negotiable" } } }
          },
          "libraries": {
            "vendor": {
              "title": "Vendor",
              "symbols": {
                "T:Vendor.Skin": "gltf#skinning", "T:Vendor.Morph": "gltf#morph", "T:Vendor.Light": "gltf#lights", "T:Vendor.Camera": "gltf#camera",
                "T:Vendor.Layer": "usd#layers", "T:Vendor.FbxScene": "fbx#scenes",
                "T:Vendor.SkinOrMorph": ["gltf#skinning", "gltf#morph"], "T:Vendor.LightOrCamera": ["gltf#lights", "gltf#camera"], "T:Vendor.LightOrSkin": ["gltf#lights", "gltf#skinning"],
                "F:Vendor.Features.Skins": "gltf#skinning", "F:Vendor.Features.Morphs": "gltf#morph"
              }
            }
          }
        }
        """;

    private const string Library =
        """
        using System;
        namespace Vendor
        {
            public class Skin : IDisposable { public Skin() { } public static int Load() => 1; public static bool Try() => true; public int Weight { get; set; } public void Dispose() { } }
            public class Morph { public static int Load() => 1; }
            public class Light { public static int Load() => 1; }
            public class Camera { public static int Load() => 1; }
            public class Layer { public static int Load() => 1; }
            public class FbxScene { public static int Load() => 1; }
            public class SkinOrMorph { public static int Load() => 1; }
            public class LightOrCamera { public static int Load() => 1; }
            public class LightOrSkin { public static int Load() => 1; }
            [Flags] public enum Features { None = 0, Skins = 1, Morphs = 2, Both = 3 }
        }
        """;

    public const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Diagnostics.CodeAnalysis;
        using System.Linq;
        using System.Threading.Tasks;
        using World.Interop;
        using Vendor;

        """;

    // What the code of a test can ask.
    private const string Peers =
        """

        class Peer
        {
            public GltfCapabilities Offered;
            public GltfCapabilities Have() => Offered;
            public Peer? Next => null;
            [CapabilityGuard(GltfCapabilities.CAP)] public bool Can { get; set; }
            [CapabilityGuard(GltfCapabilities.CAP)] public bool Knows;
            [CapabilityGuard(GltfCapabilities.CAP)] public bool Asks() => true;
            [CapabilityGuard(GltfCapabilities.CAP)] public bool TryAsk(out int answer) { answer = 0; return true; }
            [CapabilityGuard(GltfCapabilities.CAP)] public Task<bool> AskAsync() => null!;
            [CapabilityGuard(GltfCapabilities.CAP)] public bool? Perhaps => null;
            [CapabilityGuard] public bool Has(GltfCapabilities wanted) => true;
            [CapabilityGuard] public bool HasAll(params GltfCapabilities[] wanted) => true;
            [CapabilityGuard] public bool this[GltfCapabilities wanted] => true;
            public bool AccessorCan { [CapabilityGuard(GltfCapabilities.CAP)] get => true; }
            [CapabilityGuard(GltfCapabilities.CAP), CapabilityGuard(GltfCapabilities.Camera)] public bool CanMore => true;
            [CapabilityGuard(GltfCapabilities.CAP)] public static bool AllCan => true;
            [CapabilityGuard(GltfCapabilities.CAP)] public virtual bool MayCan => true;
            public Features Features;
            public bool Unrelated() => true;
        }
        class NearPeer : Peer { public override bool MayCan => false; }
        static class Throw
        {
            [DoesNotReturn] public static void Always() => throw new Exception();
            public static void If([DoesNotReturnIf(true)] bool failed) { }
        }
        """;

    private static readonly AnalyzerRun s_project = new()
    {
        Analyzer = new UsageAnalyzer(),
        Map = Map,
        Rule = "PMAP2006",
        References = [World.Compile("Vendor", Library)],
    };

    /// <summary>A project with the map, its library and the avatar scope.</summary>
    public static AnalyzerRun Project { get; } = s_project.WithProperty("ProtocolMapScope", "avatar");

    /// <summary>Asserts the marks of a file, with both guards.</summary>
    public static async Task VerifyAsync(string source, Microsoft.CodeAnalysis.OutputKind output = Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary)
    {
        await (Project with { Output = output }).WithSource(Usings + Fill(source, "Skinning", "Skins", "Load") + Fill(Peers, "Skinning", "Skins", "Load")).VerifyAsync();
        await (Project with { Output = output }).WithSource(Usings + Fill(source, "Morph", "Morphs", "[|Load|]") + Fill(Peers, "Morph", "Morphs", "Load")).VerifyAsync();
    }

    /// <summary>Asserts the marks of statements in an asynchronous method.</summary>
    public static Task VerifyBodyAsync(string body) => VerifyAsync(
        $$"""
        class C
        {
            async Task<int> Run(GltfCapabilities offered, Peer peer, Peer? other, int i, bool b, object o, List<int> list)
            {
                await Task.Yield();
                {{body}}
                return 0;
            }
        }
        """);

    /// <summary>Asserts the marks of one file as it is, in a project that has it and what can be asked.</summary>
    public static Task VerifyOnceAsync(string source, LanguageVersion language = LanguageVersion.Latest) =>
        (Project with { Language = language }).WithSource(Usings + source + Fill(Peers, "Skinning", "Skins", "Load")).VerifyAsync();

    private static string Fill(string source, string capability, string feature, string name) => source
        .Replace("GUARD", "offered.Supports(GltfCapabilities.CAP)", StringComparison.Ordinal)
        .Replace("CAP", capability, StringComparison.Ordinal)
        .Replace("FEATURE", feature, StringComparison.Ordinal)
        .Replace("USE", $"Skin.{name}()", StringComparison.Ordinal)
        .Replace("BAD", "Skin.[|Load|]()", StringComparison.Ordinal);
}
