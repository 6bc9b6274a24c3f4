using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>A claim of a category gets what it lacks.</summary>
public sealed class ClaimFixTests
{
    private const string Map =
        """
        { "id": "world", "version": "1.0.0", "namespace": "World.Interop",
          "categories": { "avatar": { "title": "Avatars", "number": 1 }, "asset": { "title": "Assets", "number": 2 } },
          "protocols": {
            "vrm": { "title": "VRM 1.0", "number": 1, "capabilities": { "look-at": { "title": "Look at", "bit": 0 } } },
            "bvh": { "title": "BVH", "number": 2 },
            "gltf": { "title": "glTF", "number": 3 } },
          "mappings": { "avatar": { "vrm": { "use": "required", "capabilities": { "look-at": "required" } }, "bvh": "required" }, "asset": { "gltf": "allowed" } } }
        """;

    private const string Uses = "\nclass Reader { World.Interop.Protocol[] P => [World.Interop.Protocol.Vrm, World.Interop.Protocol.Bvh, World.Interop.Protocol.Gltf]; bool B(World.Interop.VrmCapabilities c) => c == World.Interop.VrmCapabilities.LookAt; }";

    [Fact]
    public Task Capabilities_and_protocols_are_claimed() => Run()
        .WithSource(
            "using World.Interop;\r\n[assembly: [|ImplementsCategory|](InteropCategory.Avatar)]\r\n[assembly: ImplementsProtocol(Protocol.Vrm)]" + Uses,
            "using World.Interop;\r\n[assembly: ImplementsCategory(InteropCategory.Avatar)]\r\n[assembly: ImplementsProtocol(Protocol.Vrm, Capabilities = VrmCapabilities.LookAt)]\r\n[assembly: ImplementsProtocol(Protocol.Bvh)]\r\n[assembly: ImplementsProtocol(Protocol.Vrm)]" + Uses)
        .VerifyAsync();

    [Fact]
    public Task Protocols_are_claimed_with_the_capabilities_that_are_required_of_them() => Run()
        .WithSource(
            "using World.Interop;\n[assembly: [|ImplementsCategory|](InteropCategory.Avatar)]" + Uses,
            "using World.Interop;\n[assembly: ImplementsCategory(InteropCategory.Avatar)]\n[assembly: ImplementsProtocol(Protocol.Vrm, Capabilities = VrmCapabilities.LookAt)]\n[assembly: ImplementsProtocol(Protocol.Bvh)]" + Uses)
        .VerifyAsync();

    [Fact]
    public Task Where_any_would_do_the_best_is_claimed() => Run()
        .WithSource(
            "[assembly: World.Interop.[|ImplementsCategory|](World.Interop.InteropCategory.Asset)]" + Uses,
            "[assembly: World.Interop.ImplementsCategory(World.Interop.InteropCategory.Asset)]\n[assembly: World.Interop.ImplementsProtocol(World.Interop.Protocol.Gltf)]" + Uses)
        .VerifyAsync();

    [Fact]
    public Task Claims_of_several_files_and_frameworks_get_what_each_lacks() => (Run() with { Projects = ["net8.0", "net10.0"] })
        .WithSource(
            "using World.Interop;\n[assembly: [|ImplementsCategory|](InteropCategory.Avatar)]\n" + Uses,
            "using World.Interop;\n[assembly: ImplementsCategory(InteropCategory.Avatar)]\n[assembly: ImplementsProtocol(Protocol.Vrm, Capabilities = VrmCapabilities.LookAt)]\n[assembly: ImplementsProtocol(Protocol.Bvh)]\n" + Uses)
        .WithSource(
            "using World.Interop;\n[assembly: [|ImplementsCategory|](InteropCategory.Asset)]\n",
            "using World.Interop;\n[assembly: ImplementsCategory(InteropCategory.Asset)]\n[assembly: ImplementsProtocol(Protocol.Gltf)]\n")
        .VerifyAsync(FixAllScope.Solution);

    private static FixRun Run() => FixWorld.Run(new ClaimFix(), "claim").WithMap(Map) with { Rule = "PMAP3001" };
}
