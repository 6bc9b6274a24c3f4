using System.Globalization;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Conformance;

/// <summary>Whatever implements a contract serves its category, unless an attribute says otherwise; one that forgets the category is told so.</summary>
public sealed class ContractScopeTests
{
    private const string Contracts =
        """
        using ProtocolMap.Runtime;
        using System.Threading.Tasks;
        namespace {0}
        {
            [InteropContract("avatar-transfer")] public interface IWritten { ValueTask Send(); }
            [InteropContract("nothing-known")] public interface IUnknown { }
            public interface IUnmarked { }
        }
        """;

    private const string Sections =
        """
        "contracts": {
          "avatar-transfer": { "title": "Avatar transfer", "category": "avatar", "operations": { "export": { } } },
          "asset-transfer": { "category": "asset", "operations": { } }
        },
        "scopes": [ { "namespace": "World.Assets", "categories": "asset" } ],
        """;

    private static readonly string s_map = World.Map.Replace("\"libraries\": {", Sections + "\"libraries\": {", StringComparison.Ordinal);

    private static AnalyzerRun Project { get; } = (World.Project with { Map = s_map, Rule = "PMAP3002" })
        .WithSource(Contracts.Replace("{0}", "World.Interop", StringComparison.Ordinal), "/src/world/Contracts.cs");

    private static Task VerifyAsync(string source) => Project.WithSource(World.Usings + "using System.Threading.Tasks;\n" + source).VerifyAsync();

    private const string Export = "public ValueTask ExportAsync(System.Threading.CancellationToken token) { Client.{|PMAP2001:Open|}(); Vrm.Load(); return default; }";

    [Theory]
    [InlineData("class C : IAvatarTransfer { " + Export + " }")]
    [InlineData("struct S : IAvatarTransfer { " + Export + " }")]
    [InlineData("record R : IAvatarTransfer { " + Export + " }")]
    [InlineData("class C : IAvatarTransfer { ValueTask IAvatarTransfer.ExportAsync(System.Threading.CancellationToken token) { Client.{|PMAP2001:Open|}(); return default; } }")]
    [InlineData("partial class C { void M() => Client.{|PMAP2001:Open|}(); } partial class C : IAvatarTransfer { " + Export + " }")]
    [InlineData("abstract class B : IAvatarTransfer { public abstract ValueTask ExportAsync(System.Threading.CancellationToken token); } class C : B { public override " + "ValueTask ExportAsync(System.Threading.CancellationToken token) { Client.{|PMAP2001:Open|}(); return default; } }")]
    [InlineData("interface IWider : IAvatarTransfer { } class C : IWider { " + Export + " }")]
    [InlineData("class C : IAvatarTransfer { " + Export + " class Inner { void M() => Client.{|PMAP2001:Open|}(); } }")]
    [InlineData("namespace World.Assets { class C : IAvatarTransfer { " + Export + " } class D { void M() => Client.Open(); } }")]
    [InlineData("class C : IAvatarTransfer, IAssetTransfer { public ValueTask ExportAsync(System.Threading.CancellationToken token) { Client.Open(); Fbx.{|PMAP2002:Load|}(); return default; } }")]
    public Task It_opens_a_scope(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("class C : IUnmarked { void M() => Client.Open(); }")]
    [InlineData("class C : IUnknown { void M() => Client.Open(); }")]
    [InlineData("class C { IAvatarTransfer? t; void M() => Client.Open(); }")]
    [InlineData("interface IWider : IAvatarTransfer { void M() => Client.Open(); }")]
    [InlineData("class Outer { class C : IAvatarTransfer { public ValueTask ExportAsync(System.Threading.CancellationToken token) => default; } void M() => Client.Open(); }")]
    public Task What_implements_none_is_outside(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("[InteropScope(InteropCategory.Avatar)] class C : IAvatarTransfer { " + Export + " }")]
    [InlineData("[InteropScope(InteropCategory.Asset, InteropCategory.Avatar)] class C : IAvatarTransfer { public ValueTask ExportAsync(System.Threading.CancellationToken token) { Client.Open(); return default; } }")]
    [InlineData("class C : IAvatarTransfer { [InteropScope(InteropCategory.Asset)] void M() => Client.Open(); " + Export + " }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] class Outer { class C : IAvatarTransfer { " + Export + " } }")]
    public Task A_scope_with_the_category_is_fine(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("[InteropScope(InteropCategory.Asset)] class [|C|] : IAvatarTransfer { public ValueTask ExportAsync(System.Threading.CancellationToken token) { Client.Open(); return default; } }")]
    [InlineData("[InteropScope] class [|C|] : IAvatarTransfer { public ValueTask ExportAsync(System.Threading.CancellationToken token) { Client.Open(); return default; } }")]
    [InlineData("[InteropScope(InteropCategory.Asset)] class Outer { struct [|C|] : IAvatarTransfer { public ValueTask ExportAsync(System.Threading.CancellationToken token) => default; } }")]
    [InlineData("class C : IAvatarTransfer { [InteropScope(InteropCategory.Asset)] public ValueTask [|ExportAsync|](System.Threading.CancellationToken token) { Client.Open(); return default; } }")]
    [InlineData("partial class [|C|] : IAvatarTransfer { } [InteropScope(InteropCategory.Asset)] partial class C { public ValueTask ExportAsync(System.Threading.CancellationToken token) => default; }")]
    [InlineData("class B : IAvatarTransfer { public ValueTask ExportAsync(System.Threading.CancellationToken token) => default; } [InteropScope(InteropCategory.Asset)] class [|C|] : B { }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] class [|C|] : IAvatarTransfer, IAssetTransfer { public ValueTask ExportAsync(System.Threading.CancellationToken token) => default; }")]
    public Task A_scope_without_it_is_reported(string source) => VerifyAsync(source);

    [Fact]
    public async Task The_message_names_type_contract_categories_and_place()
    {
        var one = Assert.Single(await Project.WithSource("using World.Interop; [InteropScope(InteropCategory.Asset, InteropCategory.Content)] class [|C|] : IAvatarTransfer { public System.Threading.Tasks.ValueTask ExportAsync(System.Threading.CancellationToken token) => default; }").VerifyAsync());
        Assert.Equal(
            "'C' implements the contract 'Avatar transfer' of category 'avatar', but its scope is 'asset', 'content' (world.protocolmap.json:35)",
            one.GetMessage(CultureInfo.InvariantCulture));
        Assert.Single(one.AdditionalLocations);
    }

    [Fact]
    public async Task Generated_parts_speak_only_where_they_may()
    {
        const string Path = "/src/world/C.g.cs";
        var run = Project.WithSource("[World.Interop.InteropScope(World.Interop.InteropCategory.Asset)] class [|C|] : World.Interop.IAssetTransfer, World.Interop.IAvatarTransfer { public System.Threading.Tasks.ValueTask ExportAsync(System.Threading.CancellationToken token) => default; }", Path);
        await run.VerifyAsync();
        var silent = run with { Sources = [.. run.Sources.Select(source => (source.Path, source.Text.Replace("[|C|]", "C", StringComparison.Ordinal)))] };
        await silent.WithFileOption(Path, "protocolmap_generated_code", "false").VerifyAsync();
    }

    [Fact]
    public async Task Contracts_of_a_referenced_map_bring_its_scope()
    {
        var library = new MapLibrary { Name = "World.Shared", Map = s_map, Source = Contracts.Replace("{0}", "World.Shared", StringComparison.Ordinal), References = [World.LibraryReference] };
        var project = new AnalyzerRun { Analyzer = new UsageAnalyzer(), Rule = "PMAP3002", References = [World.LibraryReference, library.AsImage()] };
        const string Using = "using World.Shared; using Vendor.Mqtt; using Vendor.Formats; using System.Threading.Tasks;\n";
        await project.WithSource(Using + "class C : IAvatarTransfer { " + Export + " } class D { void M() => Client.Open(); }").VerifyAsync();
        var said = await project.WithSource(Using + "[InteropScope(InteropCategory.Asset)] class [|C|] : IAvatarTransfer { public ValueTask ExportAsync(System.Threading.CancellationToken token) => default; }").VerifyAsync();
        Assert.EndsWith("(world 1.0.0)", said[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(said[0].AdditionalLocations);
    }

    [Fact]
    public Task Contracts_of_an_internal_map_elsewhere_judge_nothing()
    {
        var library = new MapLibrary { Name = "World.Shared", Map = s_map, IsPublic = false, Source = Contracts.Replace("{0}", "World.Shared", StringComparison.Ordinal), References = [World.LibraryReference] };
        return new AnalyzerRun { Analyzer = new UsageAnalyzer(), Rule = "PMAP3002", References = [World.LibraryReference, library.AsImage()] }
            .WithSource("class C : World.Shared.IWritten { public System.Threading.Tasks.ValueTask Send() { Vendor.Mqtt.Client.Open(); return default; } }").VerifyAsync();
    }

    [Fact]
    public async Task Code_that_does_not_compile_does_no_harm()
    {
        var run = Project.WithSource("using World.Interop; [InteropScope(InteropCategory.Asset)] class C : IAvatarTransfer, IMissing { } [InteropScope(] class D : IAvatarTransfer { ");
        Assert.All(await run.AnalyzeAsync(run.Compile(run.Sources), concurrent: true), one => Assert.NotEqual("PMAP0001", one.Id));
    }
}
