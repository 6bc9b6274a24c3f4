using System.Globalization;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Referenced;

/// <summary>Which map judges, and that maps agree by id.</summary>
public sealed class JudgingMapTests
{
    private const string Path = "/src/world/Source0.cs";

    [Fact]
    public async Task A_scope_attribute_belongs_to_the_map_that_it_was_generated_from()
    {
        var diagnostics = await Maps.Project([Maps.FirstLibrary, Maps.SecondLibrary])
            .WithSource(
                """
                using Vendor.Formats;
                using Vendor.Mqtt;
                [FirstMaps.InteropScope(FirstMaps.InteropCategory.Avatar)]
                class A
                {
                    object o = Client.[|Open|](), p = FirstMaps.Protocol.[|Mqtt5|], q = SecondMaps.Protocol.[|Queue|];
                    object r = FirstMaps.Protocol.Vrm, s = SecondMaps.Protocol.Model, t = SecondMaps.VrmCapabilities2;
                    Vrm? vrm; Fbx? fbx;
                    [|Logger|]? logger;
                }
                [SecondMaps.InteropScope(SecondMaps.InteropCategory.Avatar)]
                class B
                {
                    object o = Client.Open(), p = FirstMaps.Protocol.Mqtt5, q = SecondMaps.Protocol.Queue;
                    object r = FirstMaps.Protocol.[|Vrm|], s = SecondMaps.Protocol.[|Model|];
                    Vrm? vrm; [|Fbx|]? fbx;
                    Logger? logger;
                }
                """.Replace(", t = SecondMaps.VrmCapabilities2", "", StringComparison.Ordinal))
            .VerifyAsync();
        Assert.Equal(
            [
                "'Client.Open' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0 (first 1.2.0); through Library",
                "'Protocol.Mqtt5' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0 (first 1.2.0)",
                "'Protocol.Queue' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0 (first 1.2.0)",
                "'Logger' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0 (first 1.2.0); through Library",
                "'Protocol.Vrm' uses 'VRM', which is not mapped for category 'avatar'. Mapped: MQTT (second 3.0.0)",
                "'Protocol.Model' uses 'VRM', which is not mapped for category 'avatar'. Mapped: MQTT (second 3.0.0)",
                "'Fbx' uses 'VRM', which is not mapped for category 'avatar'. Mapped: MQTT (second 3.0.0); through Library",
            ],
            diagnostics.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task What_the_judging_map_does_not_know_is_not_mapped_and_keeps_its_title()
    {
        var diagnostics = await Maps.Project([Maps.FirstLibrary, Maps.SecondLibrary])
            .WithSource("[FirstMaps.InteropScope(FirstMaps.InteropCategory.Asset)] class A { object o = SecondMaps.Protocol.[|Coap|]; }")
            .VerifyAsync();
        Assert.Equal(
            "'Protocol.Coap' uses 'CoAP', which is not mapped for category 'asset'. Mapped: glTF 2.0 (first 1.2.0)",
            Assert.Single(diagnostics).GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("coap", diagnostics[0].Properties["protocols"]);
    }

    [Fact]
    public Task Scopes_of_different_maps_nest() => Maps.Project([Maps.FirstLibrary, Maps.SecondLibrary])
        .WithSource(
            """
            using Vendor.Formats;
            [assembly: SecondMaps.InteropScope(SecondMaps.InteropCategory.Avatar)]
            class A { object o = FirstMaps.Protocol.[|Vrm|]; [FirstMaps.InteropScope(FirstMaps.InteropCategory.Avatar)] object p = FirstMaps.Protocol.Vrm, q = SecondMaps.Protocol.[|Queue|]; }
            [FirstMaps.InteropScope] class B { object o = FirstMaps.Protocol.Vrm, q = SecondMaps.Protocol.Queue; }
            """)
        .VerifyAsync();

    [Theory]
    [InlineData("avatar", "object o = FirstMaps.Protocol.Vrm, p = Vendor.Mqtt.Client.[|Open|]();")]
    [InlineData("asset", "object o = FirstMaps.Protocol.[|Vrm|], p = Vendor.Mqtt.Client.[|Open|]();")]
    [InlineData("none", "object o = FirstMaps.Protocol.Gltf, p = Vendor.Mqtt.Client.Open();")]
    public async Task Scopes_outside_of_csharp_belong_to_the_only_public_map(string scope, string members)
    {
        var project = Maps.Project([Maps.FirstLibrary]).WithSource("class C { " + members + " }", Path);
        await project.WithFileOption(Path, "protocolmap_scope", scope).VerifyAsync();
        await project.WithProperty("ProtocolMapScope", scope).VerifyAsync();
    }

    [Fact]
    public Task The_built_in_map_steps_back_for_the_only_other() => Maps.Project([Maps.BuiltIn, Maps.SecondLibrary])
        .WithFileOption(Path, "protocolmap_scope", "device")
        .WithSource("class C { object o = SecondMaps.Protocol.[|Queue|], p = SecondMaps.Protocol.Model; }", Path)
        .VerifyAsync();

    [Fact]
    public async Task Where_there_is_no_other_it_judges()
    {
        var diagnostics = await Maps.Project([Maps.BuiltIn])
            .WithFileOption(Path, "protocolmap_scope", "asset")
            .WithSource("class C { object o = ProtocolMap.Metaverse.Protocol.[|Vrm|]; }", Path)
            .VerifyAsync();
        Assert.Equal(
            "'Protocol.Vrm' uses 'VRM 1.0', which is not mapped for category 'asset'. Mapped: glTF 2.0 (metaverse 1.2.0); scope from .editorconfig",
            Assert.Single(diagnostics).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_misspelt_category_is_named_with_the_map_that_lacks_it()
    {
        var diagnostics = await Maps.Project([Maps.BuiltIn, Maps.SecondLibrary])
            .WithFileOption(Path, "protocolmap_scope", "devise")
            .WithSource("{|PMAP2009:|}class C;", Path)
            .VerifyAsync();
        Assert.Equal("'devise' in protocolmap_scope is not a category of 'second'; did you mean 'device'?", Assert.Single(diagnostics).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Several_public_maps_and_a_scope_outside_of_csharp()
    {
        var diagnostics = await Maps.Project([Maps.SecondLibrary, Maps.BuiltIn, Maps.FirstLibrary])
            .WithSource("class B { object o = FirstMaps.Protocol.Gltf; }", "/src/world/B.cs")
            .WithSource("{|PMAP2009:|}class A { object o = FirstMaps.Protocol.Gltf; [FirstMaps.InteropScope(FirstMaps.InteropCategory.Avatar)] object p = FirstMaps.Protocol.[|Gltf|]; }", "/src/world/A.cs")
            .WithSource("class C;", "/src/world/0.cs")
            .WithFileOption("/src/world/0.cs", "protocolmap_scope", "none")
            .WithFileOption("/src/world/A.cs", "protocolmap_scope", "avatar")
            .WithFileOption("/src/world/B.cs", "protocolmap_scope", "unheard-of")
            .VerifyAsync();
        Assert.Equal(
            "protocolmap_scope sets a scope that several maps could judge: 'first 1.2.0' of FirstMaps, 'second 3.0.0' of SecondMaps; use the scope attribute of the one that should",
            diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Assemblies_that_carry_the_very_same_map_are_no_rivals()
    {
        // As where a map is compiled into two assemblies, under one namespace.
        var other = World.Compile("Copy", Maps.FirstLibrary.Compile().SyntaxTrees.Single(static tree => tree.FilePath.Contains("CarriedMap", StringComparison.Ordinal)).ToString());
        return Maps.Project([Maps.FirstLibrary.AsImage(), other])
            .WithProperty("ProtocolMapScope", "avatar")
            .WithSource("class C { object o = Vendor.Mqtt.Client.[|Open|](); }")
            .VerifyAsync();
    }
}
