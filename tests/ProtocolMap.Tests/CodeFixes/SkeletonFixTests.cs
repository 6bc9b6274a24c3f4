using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>A claim of a category gets a class to fill in.</summary>
public sealed class SkeletonFixTests
{
    private const string Map =
        """
        { "id": "world", "version": "1.0.0", "namespace": "World.Interop",
          "categories": { "avatar": { "title": "Avatars", "number": 1 }, "asset": { "title": "Assets", "number": 2 } },
          "protocols": {
            "vrm": { "title": "VRM 1.0", "number": 1, "capabilities": { "look-at": { "title": "Look at", "bit": 0 }, "bones": { "title": "Bones", "bit": 1 } } },
            "gltf": { "title": "glTF", "number": 2 } },
          "mappings": { "avatar": { "vrm": { "use": "required", "capabilities": { "look-at": "required", "bones": "required" } } }, "asset": { "gltf": "required" } },
          "messages": { "request": { "type": "object" }, "package": { "type": "object" } },
          "contracts": {
            "transfer": { "category": "avatar", "operations": {
              "export": { "request": "request", "response": "package", "protocols": "vrm" },
              "move": { "request": { "message": "request", "stream": true }, "response": { "message": "package", "stream": true }, "protocols": "vrm" },
              "ping": { "protocols": "vrm" } } },
            "viewing": { "category": "avatar", "operations": { "show": { "request": "package", "protocols": "vrm" } } },
            "class": { "category": "asset", "operations": { "lock": { "protocols": "gltf" } } } } }
        """;

    private const string Uses = "class Uses { World.Interop.Protocol[] P => [World.Interop.Protocol.Vrm, World.Interop.Protocol.Gltf]; }";

    [Fact]
    public Task A_class_implements_the_contract_and_claims_what_is_missing() => Run("skeleton").WithSource(
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using World.Interop;

        [assembly: {|PMAP3001:ImplementsCategory|}(InteropCategory.Avatar)]

        class Transfer { }
        """,
        """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using World.Interop;

        [assembly: ImplementsCategory(InteropCategory.Avatar)]

        class Transfer { }

        [ImplementsProtocol(Protocol.Vrm, Capabilities = VrmCapabilities.LookAt | VrmCapabilities.Bones)]
        internal sealed class Transfer2 : ITransfer
        {
            public ValueTask<Package> ExportAsync(Request request, System.Threading.CancellationToken cancellationToken = default)
            {
                throw new System.NotImplementedException();
            }

            public IAsyncEnumerable<Package> MoveAsync(IAsyncEnumerable<Request> request, System.Threading.CancellationToken cancellationToken = default)
            {
                throw new System.NotImplementedException();
            }

            public ValueTask PingAsync(System.Threading.CancellationToken cancellationToken = default)
            {
                throw new System.NotImplementedException();
            }
        }

        """).VerifyAsync();

    [Theory]
    [InlineData("[assembly: World.Interop.{|PMAP3001:ImplementsCategory|}(World.Interop.InteropCategory.Asset)]\r\nnamespace N;\r\n", "\r\n")]
    [InlineData("// first\n[assembly: World.Interop.{|PMAP3001:ImplementsCategory|}(World.Interop.InteropCategory.Asset)]", "\n\n")]
    [InlineData("[assembly: World.Interop.{|PMAP3001:ImplementsCategory|}(World.Interop.InteropCategory.Asset)]\n\n", "\n")]
    public Task It_follows_the_file(string code, string lead)
    {
        var end = lead[..(lead.Length > 1 && lead[0] == '\r' ? 2 : 1)];
        var lines = $"[World.Interop.ImplementsProtocol(World.Interop.Protocol.Gltf)]|internal sealed class Class : World.Interop.IClass|{{|    public System.Threading.Tasks.ValueTask LockAsync(System.Threading.CancellationToken cancellationToken = default)|    {{|        throw new System.NotImplementedException();|    }}|}}|";
        return Run("skeleton").WithSource(code, Markup.Parse(code, "").Source + lead + lines.Replace("|", end, StringComparison.Ordinal)).VerifyAsync();
    }

    [Fact]
    public async Task Claims_in_several_files_and_frameworks_get_one_class_each()
    {
        var run = Run("skeleton") with { Projects = ["net8.0", "net10.0"] };
        run = run
            .WithSource("using World.Interop; [assembly: {|PMAP3001:ImplementsCategory|}(InteropCategory.Asset)]\n", Begun("using World.Interop; [assembly: ImplementsCategory(InteropCategory.Asset)]\n", "Protocol.Gltf", "Class : IClass", "Lock"))
            .WithSource("using World.Interop; [assembly: {|PMAP3001:ImplementsCategory|}(InteropCategory.Avatar)] class T : ITransfer { " + Members + " }\n", Begun("using World.Interop; [assembly: ImplementsCategory(InteropCategory.Avatar)] class T : ITransfer { " + Members + " }\n", "Protocol.Vrm, Capabilities = VrmCapabilities.LookAt | VrmCapabilities.Bones", "Viewing : IViewing", "Show", "Package request, "));
        await run.VerifyAsync(FixAllScope.Solution);
    }

    [Fact]
    public async Task Each_contract_of_the_category_that_nobody_implements_is_offered()
    {
        const string Claim = "using World.Interop; [assembly: {|PMAP3001:ImplementsCategory|}(InteropCategory.Avatar)] ";
        Assert.Equal(["skeleton", "skeleton:IViewing"], (await Run("").WithSource(Claim).OfferedAsync()).Select(offer => offer.EquivalenceKey));
        Assert.Equal(
            ["Begin an implementation of 'IViewing'"],
            (await Run("").WithSource(Claim + "class O { class T : ITransfer { " + Members + " } }").OfferedAsync()).Select(offer => offer.Title));
        Assert.Empty(await Run("").WithSource(Claim + "class T : ITransfer, IViewing { " + Members + " public System.Threading.Tasks.ValueTask ShowAsync(Package request, System.Threading.CancellationToken c) => default; }").OfferedAsync());
        Assert.Empty(await Run("").WithSource(Claim + "class T : Missing { }").OfferedAsync());
    }

    private const string Members =
        "public System.Threading.Tasks.ValueTask<Package> ExportAsync(Request r, System.Threading.CancellationToken c) => default; public System.Threading.Tasks.ValueTask PingAsync(System.Threading.CancellationToken c) => default; "
        + "public System.Collections.Generic.IAsyncEnumerable<Package> MoveAsync(System.Collections.Generic.IAsyncEnumerable<Request> r, System.Threading.CancellationToken c) => r is null ? null! : null!;";

    private static string Begun(string code, string claim, string name, string method, string request = "") =>
        $"{code}\n[ImplementsProtocol({claim})]\ninternal sealed class {name}\n{{\n    public System.Threading.Tasks.ValueTask {method}Async({request}System.Threading.CancellationToken cancellationToken = default)\n    {{\n        throw new System.NotImplementedException();\n    }}\n}}\n";

    private static FixRun Run(string key) => FixWorld.Run(new SkeletonFix(), key).WithMap(Map).WithFile("/src/world/Uses.cs", Uses);
}
