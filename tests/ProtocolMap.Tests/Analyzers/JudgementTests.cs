using System.Globalization;

namespace ProtocolMap.Tests.Analyzers;

/// <summary>What the map says of a use: each rule, several categories, several protocols, and the words.</summary>
public sealed class JudgementTests
{
    private static Task VerifyAsync(string categories, string body) => World.VerifyAsync(
        $$"""
        [InteropScope({{string.Join(", ", categories.Split(' ').Select(static category => "InteropCategory." + category))}})]
        class C { void M() { {{body}} } }
        """);

    [Theory]
    [InlineData("Avatar", "Vrm.Load();")]
    [InlineData("Avatar", "Bvh.Load();")]
    [InlineData("Identity", "Bvh.[|Load|]();")]
    [InlineData("Content", "Vrm.[|Load|]();")]
    [InlineData("Avatar", "Client.[|Open|]();")]
    [InlineData("Asset", "Client.Open();")]
    public Task Mapped_or_not(string categories, string body) => VerifyAsync(categories, body);

    [Theory]
    [InlineData("Avatar", "Gltf.Load();")]
    [InlineData("Avatar", "Json.Load();")]
    [InlineData("Identity", "Gltf.{|PMAP2002:Load|}();")]
    [InlineData("Asset", "Json.{|PMAP2002:Load|}();")]
    [InlineData("Asset", "Vrm.[|Load|]();")]
    public Task What_a_mapped_protocol_depends_on_is_allowed_unless_an_entry_says_otherwise(string categories, string body) => VerifyAsync(categories, body);

    [Theory]
    [InlineData("Content", "Json.Load();")]
    [InlineData("Identity Content", "Json.Load();")]
    [InlineData("Content", "Ssl.{|PMAP2003:Load|}();")]
    public Task Neutral_protocols_need_no_entry(string categories, string body) => VerifyAsync(categories, body);

    [Theory]
    [InlineData("Avatar", "Fbx.{|PMAP2002:Load|}();")]
    [InlineData("Avatar Asset", "Fbx.{|PMAP2002:Load|}();")]
    [InlineData("Asset Avatar", "Fbx.{|PMAP2002:Load|}();")]
    [InlineData("Asset", "Fbx.Load();")]
    public Task Prohibited_in_one_category_is_prohibited(string categories, string body) => VerifyAsync(categories, body);

    [Theory]
    [InlineData("Avatar Asset", "Client.Open(); Vrm.Load(); Bvh.Load();")]
    [InlineData("Avatar Identity", "Client.[|Open|]();")]
    [InlineData("Avatar Asset", "HAnim.Load();")]
    [InlineData("Avatar Content", "HAnim.{|PMAP2003:Load|}();")]
    public Task Of_several_categories_the_most_permissive_counts(string categories, string body) => VerifyAsync(categories, body);

    [Theory]
    [InlineData("Avatar", "HAnim.{|PMAP2003:Load|}();")]
    [InlineData("Avatar", "Mqtt3.{|PMAP2003:Load|}();")]
    [InlineData("Asset", "Mqtt3.[|Load|]();")]
    [InlineData("Avatar", "Usd.{|PMAP2004:Load|}();")]
    [InlineData("Identity", "X3d.{|PMAP2004:Load|}();")]
    [InlineData("Asset", "Usd.[|Load|]();")]
    public Task Status_counts_where_the_protocol_fits(string categories, string body) => VerifyAsync(categories, body);

    [Theory]
    [InlineData("Avatar", "Any.Load();")]
    [InlineData("Asset", "Any.Load();")]
    [InlineData("Identity", "Any.[|Load|]();")]
    [InlineData("Avatar", "Neither.[|Load|]();")]
    [InlineData("Identity", "Neither.{|PMAP2004:Load|}();")]
    [InlineData("Avatar", "Mixed.{|PMAP2002:Load|}();")]
    public Task A_library_symbol_with_several_protocols_violates_only_if_none_fits(string categories, string body) => VerifyAsync(categories, body);

    [Theory]
    [InlineData("Avatar", "Client.{|PMAP2001:Open|}();", "'Client.Open' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:23); through Vendor MQTT")]
    [InlineData("Avatar", "new {|PMAP2001:Client|}();", "'Client' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:23); through Vendor MQTT")]
    [InlineData("Avatar", "_ = Protocol.{|PMAP2001:Mqtt5|};", "'Protocol.Mqtt5' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:23)")]
    [InlineData("Identity", "Bvh.{|PMAP2001:Load|}();", "'Bvh.Load' uses 'BVH', which is not mapped for category 'identity'. Mapped: VRM 1.0, X3D next (world.protocolmap.json:32); through Vendor formats")]
    [InlineData("Content", "Bvh.{|PMAP2001:Load|}();", "'Bvh.Load' uses 'BVH', which is not mapped for category 'content'. Nothing is mapped (world.protocolmap.json:7); through Vendor formats")]
    [InlineData("Identity Content", "Bvh.{|PMAP2001:Load|}();", "'Bvh.Load' uses 'BVH', which is not mapped for categories 'identity', 'content'. Mapped: VRM 1.0, X3D next (world.protocolmap.json:32); through Vendor formats")]
    [InlineData("Avatar", "Neither.{|PMAP2001:Load|}();", "'Neither.Load' uses 'MQTT 5.0' or 'X3D next', which is not mapped for category 'avatar'. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:23); through Vendor formats")]
    [InlineData("Avatar", "Fbx.{|PMAP2002:Load|}();", "'Fbx.Load' uses 'FBX', which is prohibited for category 'avatar': Closed format. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:26); through Vendor formats")]
    [InlineData("Avatar", "HAnim.{|PMAP2003:Load|}();", "'HAnim.Load' uses 'H-Anim', which is deprecated for category 'avatar': No tools (world.protocolmap.json:27); through Vendor formats")]
    [InlineData("Avatar", "Mqtt3.{|PMAP2003:Load|}();", "'Mqtt3.Load' uses 'MQTT 3.1.1', which is superseded; its successor is 'MQTT 5.0' (world.protocolmap.json:15); through Vendor formats")]
    [InlineData("Avatar", "Ssl.{|PMAP2003:Load|}();", "'Ssl.Load' uses 'SSL 3.0', which is withdrawn (world.protocolmap.json:19); through Vendor formats")]
    [InlineData("Avatar", "Usd.{|PMAP2004:Load|}();", "'Usd.Load' uses 'OpenUSD', which is still a candidate (world.protocolmap.json:17); through Vendor formats")]
    public async Task Messages(string categories, string body, string message)
    {
        var diagnostics = await World.Project.WithSource(World.Usings +
            $$"""
            [InteropScope({{string.Join(", ", categories.Split(' ').Select(static category => "InteropCategory." + category))}})]
            class C { void M() { {{body}} } }
            """).VerifyAsync();
        var one = Assert.Single(diagnostics);
        Assert.Equal(message, one.GetMessage(CultureInfo.InvariantCulture));

        // The editor goes where the message points.
        var place = Assert.Single(one.AdditionalLocations).GetLineSpan();
        Assert.Contains($" ({Path.GetFileName(place.Path)}:{place.StartLinePosition.Line + 1})", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "scope from .editorconfig", "avatar", "")]
    [InlineData("[assembly: InteropScope(InteropCategory.Avatar)]", "scope from the assembly", "", "")]
    [InlineData("", "scope from the project", "", "avatar")]
    [InlineData("[assembly: InteropScope(InteropCategory.Avatar)]", "scope from .editorconfig", "avatar", "asset")]
    public async Task A_scope_that_stands_elsewhere_is_named(string attribute, string origin, string ofFile, string ofProject)
    {
        const string Path = "/src/world/A.cs";
        var project = World.Project.WithSource(World.Usings + attribute + " class C { object o = Client.[|Open|](); }", Path);
        project = ofFile.Length > 0 ? project.WithFileOption(Path, "protocolmap_scope", ofFile) : project;
        var said = Assert.Single(await (ofProject.Length > 0 ? project.WithProperty("ProtocolMapScope", ofProject) : project).VerifyAsync());
        Assert.EndsWith("; through Vendor MQTT; " + origin, said.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostics_tell_fixes_what_they_are_about()
    {
        var diagnostics = await World.Project.WithSource(World.Usings + "[InteropScope(InteropCategory.Avatar, InteropCategory.Content)] class C { object o = Client.[|Open|](); }").VerifyAsync();
        var properties = Assert.Single(diagnostics).Properties;
        Assert.Equal("mqtt-5", properties["protocols"]);
        Assert.Equal("avatar,content", properties["categories"]);
    }

    [Fact]
    public Task An_entry_that_is_at_fault_itself_says_nothing_of_code() => (World.Project with
    {
        Map = World.Map.Replace("\"bvh\": \"allowed\"", "\"bvh\": \"alowed\"", StringComparison.Ordinal),
    }).WithSource(World.Usings + "[InteropScope(InteropCategory.Avatar)] class C { void M() { Bvh.Load(); Client.[|Open|](); } }").VerifyAsync();
}
