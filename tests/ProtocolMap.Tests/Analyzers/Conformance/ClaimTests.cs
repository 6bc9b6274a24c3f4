using System.Globalization;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Conformance;

/// <summary>Who claims a category claims what it requires; who claims a protocol uses it.</summary>
public sealed class ClaimTests
{
    private const string Map =
        """
        {
          "id": "world", "version": "1.0.0", "namespace": "World.Interop",
          "categories": {
            "avatar": { "title": "Avatar", "number": 1 }, "asset": { "title": "Asset", "number": 2 }, "content": { "title": "Content", "number": 3 },
            "nothing": { "title": "Nothing", "number": 4 }
          },
          "protocols": {
            "vrm": { "title": "VRM 1.0", "number": 1, "dependsOn": "gltf", "capabilities": { "look-at": { "title": "Look at", "bit": 0 }, "meta": { "title": "Meta", "bit": 1 } } },
            "gltf": { "title": "glTF 2.0", "number": 2, "capabilities": { "skinning": { "title": "Skinning", "bit": 40 } } },
            "mqtt-5": { "title": "MQTT 5.0", "number": 3 }, "fbx": { "title": "FBX", "number": 4 }, "bvh": { "title": "BVH", "number": 5 }
          },
          "mappings": {
            "avatar": {
              "vrm": { "use": "required", "capabilities": { "look-at": "required", "meta": "allowed" } },
              "gltf": { "use": "allowed", "capabilities": { "skinning": "required" } },
              "fbx": { "use": "prohibited", "capabilities": { } }
            },
            "asset": { "mqtt-5": "required", "bvh": "required" },
            "content": { "bvh": "allowed", "vrm": "recommended", "fbx": "prohibited" }
          },
          "libraries": { "l": { "title": "Library", "symbols": { "N:Vendor.Mqtt": "mqtt-5", "T:Vendor.Formats.Vrm": "vrm", "T:Vendor.Formats.Any": ["fbx", "bvh"] } } }
        }
        """;

    // Names every protocol, so that no claim is idle.
    private const string Uses = "class Uses { object[] all = [Protocol.Vrm, Protocol.Gltf, Protocol.Mqtt5, Protocol.Fbx, Protocol.Bvh]; }";

    private static AnalyzerRun Project { get; } = new() { Analyzer = new UsageAnalyzer(), Rule = "PMAP3001", Map = Map, References = [World.LibraryReference] };

    private static async Task<string?> VerifyAsync(string claims, string code = Uses)
    {
        var said = await Project.WithSource("using World.Interop;\n" + claims + "\n" + code).VerifyAsync();
        return said.FirstOrDefault()?.GetMessage(CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("[assembly: [|ImplementsCategory|](InteropCategory.Avatar)]", "'avatar' lacks [ImplementsProtocol] for 'VRM 1.0' (world.protocolmap.json:14)")]
    [InlineData("[assembly: World.Interop.[|ImplementsCategoryAttribute|](InteropCategory.Avatar), ImplementsProtocol(Protocol.Vrm)]", "for 'Look at' of 'VRM 1.0' (world.protocolmap.json:14)")]
    [InlineData("[assembly: [|ImplementsCategory|](InteropCategory.Avatar), ImplementsProtocol(Protocol.Vrm, Capabilities = VrmCapabilities.Meta), ImplementsProtocol(Protocol.Gltf)]", "for 'Look at' of 'VRM 1.0', 'Skinning' of 'glTF 2.0' (")]
    [InlineData("[assembly: [|ImplementsCategory|](InteropCategory.Avatar), ImplementsProtocol(Protocol.Vrm, Capabilities = GltfCapabilities.Skinning)]", "for 'Look at' of 'VRM 1.0' (")]
    [InlineData("[assembly: [|ImplementsCategory|](InteropCategory.Asset)]", "for 'MQTT 5.0', 'BVH' (world.protocolmap.json:18)")]
    [InlineData("[assembly: [|ImplementsCategory|](InteropCategory.Content)]", "for any of the protocols that it maps: 'VRM 1.0', 'BVH' (")]
    [InlineData("[assembly: [|ImplementsCategory|](InteropCategory.Content)] [assembly: ImplementsProtocol(Protocol.Fbx)]", "for any of the protocols that it maps")]
    public async Task A_claim_that_lacks_something_says_what(string claims, string message) => Assert.Contains(message, await VerifyAsync(claims), StringComparison.Ordinal);

    [Theory]
    [InlineData("[assembly: ImplementsCategory(InteropCategory.Avatar), ImplementsProtocol(Protocol.Vrm, Capabilities = VrmCapabilities.LookAt | VrmCapabilities.Meta)]")]
    [InlineData("[assembly: ImplementsCategory(InteropCategory.Avatar)] [ImplementsProtocol(Protocol.Vrm, Capabilities = VrmCapabilities.LookAt)] class Reader { }")]
    [InlineData("[assembly: ImplementsCategory(InteropCategory.Avatar)] partial class Outer { [ImplementsProtocol(Protocol.Vrm)] struct Reader { } } [ImplementsProtocol(Protocol.Vrm, Capabilities = VrmCapabilities.LookAt)] interface IReader { }")]
    [InlineData("[assembly: ImplementsCategory(InteropCategory.Content), ImplementsProtocol(Protocol.Bvh)]")]
    [InlineData("[assembly: ImplementsCategory(InteropCategory.Content), ImplementsProtocol(Protocol.Gltf)]")]
    [InlineData("[assembly: ImplementsCategory(InteropCategory.Nothing)]")]
    [InlineData("[assembly: ImplementsProtocol(Protocol.Vrm)]")]
    [InlineData("class ImplementsCategory { }")]
    public async Task A_complete_claim_is_silent(string claims) => Assert.Null(await VerifyAsync(claims));

    [Fact]
    public Task Claims_are_found_through_aliases_in_other_files() => Project
        .WithSource("global using Claim = World.Interop.ImplementsCategoryAttribute; global using Speaks = World.Interop.ImplementsProtocolAttribute;")
        .WithSource("using World.Interop; [assembly: Claim(InteropCategory.Asset)] [assembly: Speaks(Protocol.Bvh)]")
        .WithSource("using World.Interop; [Speaks(Protocol.Mqtt5)] partial class C { } " + Uses)
        .WithSource("partial class C { }")
        .WithSource("using World.Interop; [assembly: [|Claim|](InteropCategory.Avatar)]")
        .VerifyAsync();

    [Theory]
    [InlineData("[assembly: [|ImplementsProtocol|](Protocol.Vrm)]", "class C { }")]
    [InlineData("[assembly: [|ImplementsProtocol|](Protocol.Vrm, Capabilities = VrmCapabilities.LookAt)]", "class C { string s = nameof(Protocol.Vrm); /* Protocol.Vrm */ }")]
    [InlineData("[[|ImplementsProtocol|](Protocol.Mqtt5)] class C { }", "class D { object o = Protocol.Vrm; }")]
    [InlineData("[assembly: [|ImplementsProtocol|](Protocol.Mqtt5)] [[|ImplementsProtocol|](Protocol.Mqtt5)] partial class C { }", "partial class C { Vendor.MqttTools.Tool? t; }")]
    public Task A_claim_that_nothing_bears_out_is_reported(string claims, string code) => (Project with { Rule = "PMAP3003" })
        .WithSource("using World.Interop;\n" + claims + "\n" + code).VerifyAsync();

    [Theory]
    [InlineData("Protocol.Vrm", "class C { object o = Protocol.Vrm; }")]
    [InlineData("Protocol.Vrm", "class C { Vendor.Formats.Vrm? v; }")]
    [InlineData("Protocol.Gltf", "class C { void M() => Vendor.Formats.Vrm.Load(); }")]
    [InlineData("Protocol.Bvh", "class C { void M() => Vendor.Formats.Any.Load(); }")]
    [InlineData("Protocol.Mqtt5", "class C { void M() => Vendor.Mqtt.Client.Open(); }")]
    [InlineData("Protocol.Vrm", "class C { object o = VrmCapabilities.LookAt; }")]
    [InlineData("Protocol.Vrm", "[UsesProtocol(Protocol.Vrm)] class C { }")]
    public Task A_claim_that_something_bears_out_is_not(string protocol, string code) => (Project with { Rule = "PMAP3003" })
        .WithSource($"using World.Interop;\n[assembly: ImplementsProtocol({protocol})]\n" + code).VerifyAsync();

    [Fact]
    public async Task Uses_in_generated_code_bear_a_claim_out_but_a_claim_there_may_be_left_out()
    {
        var run = (Project with { Rule = "PMAP3003" }).WithSource("[assembly: World.Interop.ImplementsProtocol(World.Interop.Protocol.Vrm)]");
        await run.WithSource("// <auto-generated/>\nclass C { Vendor.Formats.Vrm? v; }").VerifyAsync();
        var silent = (Project with { Rule = "PMAP3003" }).WithSource("// <auto-generated/>\n[assembly: World.Interop.ImplementsProtocol(World.Interop.Protocol.Vrm), World.Interop.ImplementsCategory(World.Interop.InteropCategory.Asset)]", "/src/a.cs");
        await silent.WithFileOption("/src/a.cs", "protocolmap_generated_code", "false").VerifyAsync();
    }

    [Fact]
    public async Task Claims_by_a_referenced_map_are_held_to_it()
    {
        var library = new MapLibrary { Name = "World.Shared", Map = Map };
        var project = new AnalyzerRun { Analyzer = new UsageAnalyzer(), Rule = "PMAP3001", References = [World.LibraryReference, library.AsImage()] };
        var said = await project.WithSource("using World.Shared; [assembly: [|ImplementsCategory|](InteropCategory.Avatar), {|PMAP3003:ImplementsProtocol|}(Protocol.Gltf, Capabilities = GltfCapabilities.Skinning)]").VerifyAsync();
        Assert.Contains("(world 1.0.0)", said[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        await project.WithSource("using World.Shared; [assembly: ImplementsCategory(InteropCategory.Content), ImplementsProtocol(Protocol.Vrm)] class C { Vendor.Formats.Vrm? v; }").VerifyAsync();
    }

    [Fact]
    public async Task Protocols_of_several_maps_meet_by_id()
    {
        var library = new MapLibrary { Name = "World.Shared", Map = Map.Replace("\"id\": \"world\"", "\"id\": \"shared\"", StringComparison.Ordinal) };
        await (Project with { References = [World.LibraryReference, library.AsImage()] })
            .WithSource("[assembly: World.Interop.ImplementsCategory(World.Interop.InteropCategory.Content), World.Shared.ImplementsProtocol(World.Shared.Protocol.Vrm)] class C { object o = World.Interop.Protocol.Vrm; }")
            .VerifyAsync();
    }

    [Fact]
    public async Task Code_that_does_not_compile_does_no_harm()
    {
        var run = Project.WithSource("using World.Interop; [assembly: ImplementsCategory(InteropCategory.Missing)] [assembly: ImplementsProtocol(] [assembly: ImplementsCategory] [ImplementsProtocol(Protocol.Vrm, Capabilities = )] class C {");
        Assert.All(await run.AnalyzeAsync(run.Compile(run.Sources), concurrent: true), one => Assert.NotEqual("PMAP0001", one.Id));
    }
}
