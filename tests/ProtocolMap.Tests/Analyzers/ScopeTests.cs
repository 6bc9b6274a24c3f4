using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers;

/// <summary>
/// Each way to give code a scope, and each pair of neighbours in their order. BVH is mapped for avatar only, glTF (through VRM) for
/// avatar and asset, MQTT 5.0 for asset only.
/// </summary>
public sealed class ScopeTests
{
    private const string Path = "/src/world/Source0.cs";

    private static Task VerifyAsync(string source, string? fileScope = null, string? projectScope = null, string? map = null)
    {
        var run = World.Project with { Map = map ?? World.Map };
        run = run.WithSource(World.Usings + source, Path);
        run = fileScope is null ? run : run.WithFileOption(Path, "protocolmap_scope", fileScope);
        return (projectScope is null ? run : run.WithProperty("ProtocolMapScope", projectScope)).VerifyAsync();
    }

    private static string MapWith(string property) => World.Map.Replace("\"categories\": {", property + ", \"categories\": {", StringComparison.Ordinal);

    [Fact]
    public Task Without_a_scope_nothing_is_reported() => VerifyAsync("class C { object o = Client.Open(); }");

    [Theory]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] void M() => Client.[|Open|](); void N() => Client.Open(); }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] void M([|Client|] c) { } }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] object P => Client.[|Open|](); object Q => Client.Open(); }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] object P { get => Client.[|Open|](); set => Client.[|Open|](); } }")]
    [InlineData("class C { object P { [InteropScope(InteropCategory.Avatar)] get => Client.[|Open|](); set => Client.Open(); } }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] object P { get; } = Client.[|Open|](); }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] object a = Client.[|Open|](), b = Client.[|Open|](); }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] [|Client|]? a; Client? b; }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] event Action E { add => Client.[|Open|](); remove { } } }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] event [|Handler|]? E; void M() => E = null; }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] C() => Client.[|Open|](); }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] int this[int i] => Client.[|Port|]; }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] class C : [|Client|] { object o = Client.[|Open|](); }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] struct S { void M() => Client.[|Open|](); }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] interface I { void M([|Client|] c); }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] enum E { A = Client.[|Port|] }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] delegate void D([|Client|] c);")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] class C { class D { class E { object o = Client.[|Open|](); } } }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] partial class C { } partial class C { object o = Client.[|Open|](); }")]
    [InlineData("partial class C { [InteropScope(InteropCategory.Avatar)] partial void M(); } partial class C { partial void M() => Client.[|Open|](); }")]
    [InlineData("partial class C { partial void M(); } partial class C { [InteropScope(InteropCategory.Avatar)] partial void M() => Client.[|Open|](); }")]
    [InlineData("partial class C { [InteropScope(InteropCategory.Avatar)] partial object P { get; } } partial class C { partial object P => Client.[|Open|](); }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] class C { void M() { Action a = () => { void L() => Client.[|Open|](); L(); }; } }")]
    [InlineData("class C { void M() { [InteropScope(InteropCategory.Avatar)] void L() => Client.[|Open|](); L(); Client.Open(); } }")]
    [InlineData("class C { Action a = [InteropScope(InteropCategory.Avatar)] () => Client.[|Open|](); }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] class C { Func<int> a = delegate { return Client.[|Port|]; }; }")]
    [InlineData("[assembly: InteropScope(InteropCategory.Avatar)] class C { object o = Client.[|Open|](); }")]
    [InlineData("class C; [InteropScope(InteropCategory.Avatar)] class D : C { object o = Client.[|Open|](); } class E : D { object o = Client.Open(); }")]
    public Task Attributes(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("", false)]
    [InlineData("InteropCategory.Avatar", true)]
    [InlineData("InteropCategory.Avatar, InteropCategory.Identity", true)]
    [InlineData("InteropCategory.Identity, InteropCategory.Asset", false)]
    [InlineData("InteropCategory.Avatar, InteropCategory.Identity, InteropCategory.Content, InteropCategory.Avatar", true)]
    [InlineData("InteropCategory.Avatar, InteropCategory.Identity, InteropCategory.Content, InteropCategory.Asset", false)]
    [InlineData("InteropCategory.Avatar, InteropCategory.Identity, InteropCategory.Content, InteropCategory.Avatar, InteropCategory.Avatar", true)]
    [InlineData("InteropCategory.Avatar, InteropCategory.Identity, InteropCategory.Content, InteropCategory.Avatar, InteropCategory.Asset", false)]
    [InlineData("new[] { InteropCategory.Avatar }", true)]
    [InlineData("new InteropCategory[0]", false)]
    [InlineData("null", false)]
    [InlineData("first: InteropCategory.Avatar", true)]
    [InlineData("second: InteropCategory.Asset, first: InteropCategory.Avatar", false)]
    [InlineData("categories: InteropCategory.Avatar", true)]
    public Task Categories_are_the_same_however_they_are_passed(string arguments, bool isReported) =>
        VerifyAsync($"[InteropScope({arguments})] class C {{ object o = Client.{(isReported ? "[|Open|]" : "Open")}(); }}", projectScope: "avatar");

    [Theory]
    [InlineData("[InteropScope(InteropCategory.Asset)] class C { void M() { [InteropScope(InteropCategory.Avatar)] void L() => Client.[|Open|](); L(); } }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] void M() { [InteropScope(InteropCategory.Asset)] void L() => Client.Open(); L(); Client.[|Open|](); } }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] void M() { [InteropScope(InteropCategory.Asset)] void L() { Action a = () => Client.Open(); } L(); } }")]
    [InlineData("class C { [InteropScope(InteropCategory.Asset)] Action a = [InteropScope(InteropCategory.Avatar)] () => Client.[|Open|](); }")]
    [InlineData("class C { [InteropScope(InteropCategory.Avatar)] object P { [InteropScope(InteropCategory.Asset)] get => Client.Open(); set => Client.[|Open|](); } }")]
    [InlineData("[InteropScope(InteropCategory.Asset)] class C { [InteropScope(InteropCategory.Avatar)] object M() => Client.[|Open|](); object N() => Client.Open(); }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] class C { [InteropScope] object M() => Client.Open(); object N() => Client.[|Open|](); }")]
    [InlineData("[InteropScope(InteropCategory.Avatar)] class C { [InteropScope()] class D { object o = Client.Open(); [InteropScope(InteropCategory.Avatar)] object p = Client.[|Open|](); } }")]
    [InlineData("[InteropScope(InteropCategory.Asset)] class C { [InteropScope(InteropCategory.Avatar)] class D { object o = Client.[|Open|](); } object o = Client.Open(); }")]
    [InlineData("[assembly: InteropScope(InteropCategory.Avatar)] [InteropScope] class C { object o = Client.Open(); } class D { object o = Client.[|Open|](); }")]
    [InlineData("[InteropScope(InteropCategory.None)] class C { object o = Client.Open(); }")]
    public Task Nearer_attributes_win(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("namespace World.Avatars { class C { object o = Client.[|Open|](); } }")]
    [InlineData("namespace World.Avatars.Rigs { class C { class D { object o = Client.[|Open|](); } } }")]
    [InlineData("namespace World.AvatarsToo { class C { object o = Client.Open(); } }")]
    [InlineData("namespace World { class C { object o = Client.Open(); } }")]
    [InlineData("namespace World.Avatars.Assets { class C { object o = Client.Open(); } }")]
    [InlineData("namespace World.Avatars { [InteropScope] class C { object o = Client.Open(); } }")]
    [InlineData("namespace World.Avatars.Assets { [InteropScope(InteropCategory.Avatar)] class C { object o = Client.[|Open|](); } }")]
    public Task Scopes_of_the_map(string source) => VerifyAsync(source, map: MapWith(
        """
        "scopes": [ { "namespace": "World.Avatars", "categories": ["avatar"] }, { "namespace": "World.Avatars.Assets", "categories": "asset" } ]
        """));

    [Theory]
    [InlineData("avatar", "class C { object o = Client.[|Open|](); }")]
    [InlineData(" avatar ,", "class C { object o = Client.[|Open|](); }")]
    [InlineData("avatar, asset", "class C { object o = Client.Open(); }")]
    [InlineData("none", "class C { object o = Client.Open(); }")]
    [InlineData("asset", "namespace World.Avatars { class C { object o = Client.[|Open|](); } }")]
    [InlineData("avatar", "namespace World.Assets { class C { object o = Client.Open(); } }")]
    [InlineData("avatar", "[assembly: InteropScope(InteropCategory.Asset)] class C { object o = Client.[|Open|](); }")]
    [InlineData("none", "[assembly: InteropScope(InteropCategory.Avatar)] class C { object o = Client.Open(); }")]
    [InlineData("avatar", "[assembly: System.Reflection.AssemblyMetadata(nameof(Client), \"\")] [assembly: [|Route|](\"a\")]")]
    public Task Scope_of_the_file(string scope, string source) => VerifyAsync(source, scope, map: MapWith(
        """
        "scopes": [ { "namespace": "World.Avatars", "categories": "avatar" }, { "namespace": "World.Assets", "categories": "asset" } ]
        """));

    [Theory]
    [InlineData(null, "avatar", "class C { object o = Client.[|Open|](); }")]
    [InlineData(null, "avatar;asset", "class C { object o = Client.Open(); }")]
    [InlineData(null, "none", "class C { object o = Client.Open(); }")]
    [InlineData("none", "avatar", "class C { object o = Client.Open(); }")]
    [InlineData("avatar", "asset", "class C { object o = Client.[|Open|](); }")]
    [InlineData(null, "asset", "[assembly: InteropScope(InteropCategory.Avatar)] class C { object o = Client.[|Open|](); }")]
    [InlineData(null, "avatar", "[assembly: InteropScope] class C { object o = Client.Open(); }")]
    public Task Scope_of_the_project(string? fileScope, string scope, string source) => VerifyAsync(source, fileScope, scope);

    [Fact]
    public Task Scope_of_the_map_options() => VerifyAsync("class C { object o = Client.[|Open|](); }", map: MapWith("\"options\": { \"scope\": [\"avatar\"] }"));

    [Fact]
    public Task Property_wins_over_the_map_options() =>
        VerifyAsync("class C { object o = Client.Open(); }", projectScope: "asset", map: MapWith("\"options\": { \"scope\": [\"avatar\"] }"));

    [Fact]
    public Task Parts_of_a_type_have_the_scope_of_their_files() => World.Project
        .WithSource("partial class C { object a = Vendor.Mqtt.Client.[|Open|](); }", "/src/world/A.cs")
        .WithSource("partial class C { object b = Vendor.Mqtt.Client.Open(); }", "/src/world/B.cs")
        .WithFileOption("/src/world/A.cs", "protocolmap_scope", "avatar")
        .VerifyAsync();

    [Theory]
    [InlineData("avatar", "Client.[|Open|](); void L([|Client|] c) { } Action a = () => Client.[|Open|]();")]
    [InlineData("none", "Client.Open();")]
    [InlineData(null, "[InteropScope(InteropCategory.Avatar)] void L() => Client.[|Open|](); L(); Client.Open();")]
    [InlineData(null, "Client.[|Open|](); [InteropScope(InteropCategory.Avatar)] partial class Program { }")]
    public Task Top_level_statements(string? fileScope, string source)
    {
        var run = (World.Project with { Output = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication }).WithSource(World.Usings + source, Path);
        return (fileScope is null ? run : run.WithFileOption(Path, "protocolmap_scope", fileScope)).VerifyAsync();
    }
}
