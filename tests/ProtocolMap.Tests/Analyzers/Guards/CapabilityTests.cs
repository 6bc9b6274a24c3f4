using System.Globalization;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Guards;

/// <summary>What the map says of single capabilities, wherever they come from.</summary>
public sealed class CapabilityTests
{
    private const string Skins = "offered.Supports(GltfCapabilities.Skinning)";

    [Theory]
    [InlineData("Light.{|PMAP2005:Load|}(); Camera.Load();")]
    [InlineData("_ = GltfCapabilities.{|PMAP2005:Lights|}; _ = GltfCapabilities.Camera; _ = GltfCapabilities.None; _ = default(GltfCapabilities);")]
    [InlineData("_ = GltfCapabilities.{|PMAP2005:Lights|} | GltfCapabilities.[|Skinning|] | GltfCapabilities.Camera;")]
    [InlineData("_ = (GltfCapabilities)4;")]
    [InlineData("_ = typeof({|PMAP2005:Light|}); _ = typeof(Camera);")]
    [InlineData("if (offered.Supports(GltfCapabilities.Lights)) Light.{|PMAP2005:Load|}();")]
    [InlineData("const GltfCapabilities lights = GltfCapabilities.{|PMAP2005:Lights|}; _ = lights;")]
    [InlineData("FbxScene.{|PMAP2003:Load|}();")]
    [InlineData("Layer.[|Load|]();")]
    [InlineData("if (layers.Supports(UsdCapabilities.Layers)) Layer.{|PMAP2004:Load|}();", "UsdCapabilities.{|PMAP2004:Layers|}")]
    [InlineData("if (vrm.Supports(VrmCapabilities.Skinning)) Skin.[|Load|]();")]
    [InlineData("if (" + Skins + ") _ = GltfCapabilities.Skinning; _ = GltfCapabilities.[|Skinning|];")]
    [InlineData("if (" + Skins + ") _ = VrmCapabilities.[|Skinning|];")]
    [InlineData("SkinOrMorph.[|Load|](); if (" + Skins + ") SkinOrMorph.Load(); if (offered.Supports(GltfCapabilities.Morph)) SkinOrMorph.Load();")]
    [InlineData("LightOrCamera.Load();")]
    [InlineData("LightOrSkin.[|Load|](); if (" + Skins + ") LightOrSkin.Load();")]
    [InlineData("_ = GltfCapabilities.[|Scenes|]; if (offered.HasFlag(GltfCapabilities.Scenes)) _ = GltfCapabilities.Scenes;")]
    public Task In_one_category(string body, string? renamed = null) => GuardKit.VerifyOnceAsync(
        "class C { void Run(GltfCapabilities offered, VrmCapabilities vrm, {|PMAP2004:UsdCapabilities|} layers) { "
        + (renamed is null ? body : body.Replace("UsdCapabilities.Layers", renamed, StringComparison.Ordinal)) + " } }");

    [Theory]
    [InlineData("_ = offered.Supports(GltfCapabilities.Lights);")]
    [InlineData("_ = offered.HasFlag(GltfCapabilities.Lights | GltfCapabilities.Skinning);")]
    [InlineData("_ = (offered & GltfCapabilities.Lights) == GltfCapabilities.Lights;")]
    [InlineData("_ = (offered & GltfCapabilities.Lights) != 0;")]
    [InlineData("_ = (offered & GltfCapabilities.Lights) is 0 or GltfCapabilities.Lights;")]
    [InlineData("_ = offered is GltfCapabilities.Lights;")]
    [InlineData("_ = offered switch { GltfCapabilities.Lights => 1, _ => 2 };")]
    [InlineData("switch (offered) { case GltfCapabilities.Lights: break; case GltfCapabilities.Camera: goto case GltfCapabilities.Lights; }")]
    [InlineData("switch (offered & GltfCapabilities.Lights) { case 0: break; }")]
    [InlineData("_ = peer.Has(GltfCapabilities.Lights) && peer[GltfCapabilities.Lights] && peer.HasAll(GltfCapabilities.Lights);")]
    [InlineData("_ = GltfCapabilities.Lights.HasFlag(offered);")]
    [InlineData("_ = nameof(GltfCapabilities.Lights);")]
    [InlineData("_ = peer.Features.HasFlag(Features.Skins) || (peer.Features & Features.Morphs) != 0;")]
    public Task Asking_is_no_use(string body) => GuardKit.VerifyOnceAsync("class C { void Run(GltfCapabilities offered, Peer peer) { " + body + " } }");

    [Theory]
    [InlineData("_ = Ask(GltfCapabilities.{|PMAP2005:Lights|}); bool Ask(GltfCapabilities c) => true;")]
    [InlineData("_ = offered & GltfCapabilities.{|PMAP2005:Lights|};")]
    [InlineData("_ = offered.Supports(Same(GltfCapabilities.{|PMAP2005:Lights|})); GltfCapabilities Same(GltfCapabilities c) => c;")]
    [InlineData("offered |= GltfCapabilities.{|PMAP2005:Lights|};")]
    [InlineData("_ = offered.Equals(GltfCapabilities.{|PMAP2005:Lights|});")]
    [InlineData("_ = $\"{GltfCapabilities.{|PMAP2005:Lights|}}\";")]
    [InlineData("_ = Features.[|Skins|]; _ = Features.Both;")]
    public Task Naming_is_one(string body) => GuardKit.VerifyOnceAsync("class C { void Run(GltfCapabilities offered, Peer peer) { " + body + " } }");

    [Fact]
    public Task Asking_for_and_claiming_a_flag_still_name_its_protocol() => GuardKit.VerifyOnceAsync(
        """
        [InteropScope(InteropCategory.Content)]
        class C
        {
            [CapabilityGuard(GltfCapabilities.{|PMAP2001:Skinning|})] bool Can({|PMAP2001:GltfCapabilities|} o) => o.Supports(GltfCapabilities.{|PMAP2001:Skinning|});
            [UsesProtocol(Protocol.{|PMAP2001:Gltf|}, Capabilities = GltfCapabilities.{|PMAP2001:Skinning|})] void M() { }
        }
        """);

    [Theory]
    [InlineData("InteropCategory.Avatar, InteropCategory.Asset", "Skin.[|Load|](); Light.[|Load|](); Morph.Load();")]
    [InlineData("InteropCategory.Asset, InteropCategory.Avatar", "Skin.[|Load|](); Light.[|Load|](); Morph.Load();")]
    [InlineData("InteropCategory.Asset", "Skin.{|PMAP2005:Load|}(); Light.[|Load|](); Morph.Load();")]
    [InlineData("InteropCategory.Asset, InteropCategory.Content", "Skin.{|PMAP2005:Load|}(); Light.[|Load|](); Morph.Load();")]
    [InlineData("InteropCategory.Content", "Skin.{|PMAP2001:Load|}(); Light.{|PMAP2001:Load|}();")]
    [InlineData("", "Skin.Load(); Light.Load();")]
    public Task The_most_permissive_category_counts(string categories, string body) => GuardKit.VerifyOnceAsync(
        "[InteropScope(" + categories + ")] class C { void Run() { " + body + " } }");

    [Fact]
    public Task Wrappers_bring_their_capabilities() => GuardKit.VerifyOnceAsync(
        """
        [UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Skinning | GltfCapabilities.Morph)] static class Two { public static void Go() => Skin.Load(); }
        static class One
        {
            [UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Skinning)] public static void Go() { Skin.Load(); Action a = () => Skin.Load(); Morph.[|Load|](); }
            [UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Skinning)] public static int P => Skin.Load();
            [UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Lights)] public static void Light() { }
            [UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Camera)] public static void Camera() { }
            [UsesProtocol(Protocol.Gltf)] public static void Plain() { }
            [UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.None)] public static void Nothing() { }
            [UsesProtocol(Protocol.Gltf, Capabilities = null)] public static void Null() { }
            [UsesProtocol(Protocol.Vrm), UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Skinning)] public static void Both() { }
        }
        class C
        {
            void Run(GltfCapabilities offered)
            {
                Two.[|Go|](); One.[|Go|](); _ = One.[|P|]; One.{|PMAP2005:Light|}(); One.Camera(); One.Plain(); One.Nothing(); One.Null(); One.[|Both|]();
                if (offered.Supports(GltfCapabilities.Skinning)) { Two.[|Go|](); One.Go(); _ = One.P; One.Both(); }
                if (offered.Supports(GltfCapabilities.Skinning | GltfCapabilities.Morph)) Two.Go();
            }
        }
        """);

    [Fact]
    public Task Wrappers_in_another_assembly_bring_theirs() => (GuardKit.Project with
    {
        References =
        [
            .. GuardKit.Project.References,
            new MapLibrary
            {
                Name = "Wrappers",
                Map = GuardKit.Map,
                Source = "using Wrappers; public static class W { [UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Skinning)] public static void Go() { } [UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Lights)] public static void Light() { } }",
            }.AsReferenceAssembly(),
        ],
    }).WithSource(GuardKit.Usings + "class C { void Run(GltfCapabilities o) { W.[|Go|](); W.{|PMAP2005:Light|}(); if (o.Supports(GltfCapabilities.Skinning)) W.Go(); } }").VerifyAsync();

    [Theory]
    [InlineData("[UsesProtocol(Protocol.Gltf, {|PMAP2005:Capabilities = VrmCapabilities.Skinning|})] class C;")]
    [InlineData("[UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Skinning)] class C;")]
    [InlineData("[UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Lights)] class C;")]
    [InlineData("[UsesProtocol(protocol: Protocol.Vrm, Capabilities = VrmCapabilities.Skinning | (VrmCapabilities)8)] class C;")]
    [InlineData("[UsesProtocol(Protocol.Gltf, {|PMAP2005:Capabilities = 1|})] class C;")]
    [InlineData("[UsesProtocol(Protocol.Gltf, {|PMAP2005:Capabilities = \"skinning\"|})] class C;")]
    [InlineData("[UsesProtocol(Protocol.Gltf, {|PMAP2005:Capabilities = typeof(GltfCapabilities)|})] class C;")]
    [InlineData("[UsesProtocol(Protocol.Gltf, Capabilities = null)] class C;")]
    [InlineData("[assembly: ImplementsProtocol(Protocol.Gltf, {|PMAP2005:Capabilities = VrmCapabilities.Skinning|})]")]
    [InlineData("[assembly: ImplementsProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Lights)]")]
    [InlineData("[ImplementsProtocolAttribute(Protocol.Vrm, {|PMAP2005:Capabilities = GltfCapabilities.Lights|})] class C { object o = Protocol.Vrm; }")]
    [InlineData("class C { [CapabilityGuard({|PMAP2005:Protocol.Vrm|})] bool B => true; [CapabilityGuard({|PMAP2005:7|})] bool D; [World.Interop.CapabilityGuard({|PMAP2005:\"x\"|})] bool E() => true; }")]
    [InlineData("class C { [CapabilityGuard(GltfCapabilities.Lights)] bool B => true; [CapabilityGuard] bool D; [CapabilityGuard(null)] bool E() => true; }")]
    [InlineData("[InteropScope] [UsesProtocol(Protocol.Gltf, Capabilities = VrmCapabilities.Skinning)] class C;")]
    [InlineData("[My(Capabilities = VrmCapabilities.Skinning)] class C; class MyAttribute : Attribute { public object? Capabilities; }")]
    public Task Attributes_take_flags_of_their_own_protocol(string source) => GuardKit.VerifyOnceAsync(source);

    [Fact]
    public Task Attributes_of_others_use_a_flag() => GuardKit.VerifyOnceAsync(
        "[My(Capabilities = GltfCapabilities.{|PMAP2005:Lights|})] class C; class MyAttribute : Attribute { public object? Capabilities; }");

    [Fact]
    public async Task Flags_of_another_protocol_guard_and_bring_nothing() => await GuardKit.VerifyOnceAsync(
        """
        [InteropScope]
        class W
        {
            [UsesProtocol(Protocol.Gltf, Capabilities = VrmCapabilities.Skinning)] public static void Go() { }
            [CapabilityGuard(VrmCapabilities.Skinning)] public static bool Can => true;
            [CapabilityGuard("skinning")] public static bool Says => true;
        }
        class C { void Run() { W.Go(); if (W.Can) Skin.[|Load|](); if (W.Says) Skin.[|Load|](); } }
        """);

    [Fact]
    public async Task Messages_name_capability_category_and_line()
    {
        var diagnostics = await GuardKit.Project.WithSource(
            """
            using World.Interop;
            [assembly: UsesProtocol2]
            class UsesProtocol2Attribute : System.Attribute;
            [UsesProtocol(Protocol.Gltf, {|PMAP2005:Capabilities = VrmCapabilities.Skinning|})]
            class C { void Run() { Vendor.Light.{|PMAP2005:Load|}(); Vendor.Skin.[|Load|](); } }
            """).VerifyAsync();
        Assert.Equal(
            [
                "'VrmCapabilities.Skinning' is not a capability of 'glTF 2.0' (world.protocolmap.json:5)",
                "'Light.Load' uses 'Lights' of 'glTF 2.0', which is prohibited for category 'avatar' (world.protocolmap.json:18); through Vendor; scope from the project",
                "'Skin.Load' uses 'Skinning' of 'glTF 2.0', which is negotiable for category 'avatar': not every path to here checks that the other side offers it (world.protocolmap.json:18); through Vendor; scope from the project",
            ],
            diagnostics.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal("gltf", diagnostics[2].Properties[DiagnosticProperties.Protocols]);
        Assert.Equal("skinning", diagnostics[2].Properties[DiagnosticProperties.Capability]);
    }

    [Fact]
    public async Task A_map_that_limits_no_capability_asks_for_no_guard()
    {
        var free = GuardKit.Map.Replace("negotiable", "allowed", StringComparison.Ordinal).Replace("\"lights\": \"prohibited\"", "\"lights\": \"required\"", StringComparison.Ordinal)
            .Replace("\"scenes\": \"prohibited\"", "\"scenes\": \"allowed\"", StringComparison.Ordinal).Replace("\"skinning\": \"prohibited\"", "\"skinning\": \"allowed\"", StringComparison.Ordinal);
        Assert.False(Index(free).RestrictsCapabilities);
        Assert.True(Index(GuardKit.Map).RestrictsCapabilities);
        await (GuardKit.Project with { Map = free }).WithSource("using World.Interop; class C { void Run() { Vendor.Skin.Load(); Vendor.Light.Load(); _ = GltfCapabilities.Skinning; } }").VerifyAsync();
    }

    private static MapIndex Index(string map) => new(MapText.Read(map).Map!);
}
