using System.Globalization;

namespace ProtocolMap.Tests.Analyzers;

/// <summary>PMAP2009: a scope outside of C# that names no category of the map.</summary>
public sealed class UnknownCategoryTests
{
    [Fact]
    public async Task Once_per_value_in_the_ordinally_first_file_it_applies_to()
    {
        var diagnostics = await World.Project
            .WithSource("class B;", "/src/world/B.cs")
            .WithSource("{|PMAP2009:|}class A;", "/src/world/A.cs")
            .WithSource("{|PMAP2009:|}class Z { object o = Vendor.Mqtt.Client.[|Open|](); }", "/src/world/Z.cs")
            .WithSource("class G;", "/src/world/0.g.cs")
            .WithFileOption("/src/world/0.g.cs", "protocolmap_scope", "avatr")
            .WithFileOption("/src/world/A.cs", "protocolmap_scope", "avatr")
            .WithFileOption("/src/world/B.cs", "protocolmap_scope", "avatr, asset")
            .WithFileOption("/src/world/Z.cs", "protocolmap_scope", "avatar, unheard-of")
            .VerifyAsync();
        Assert.Equal(
            [
                "'Client.Open' uses 'MQTT 5.0', which is not mapped for category 'avatar'. Mapped: VRM 1.0, BVH, OpenUSD … (world.protocolmap.json:23); through Vendor MQTT; scope from .editorconfig",
                "'avatr' in protocolmap_scope is not a category of 'world'; did you mean 'avatar'?",
                "'unheard-of' in protocolmap_scope is not a category of 'world'",
            ],
            diagnostics.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal).ToArray());
    }

    [Fact]
    public async Task In_the_property()
    {
        var diagnostics = await World.Project
            .WithProperty("ProtocolMapScope", "Avatar; asset")
            .WithSource("{|PMAP2009:|}class A;")
            .VerifyAsync();
        Assert.Equal("'Avatar' in ProtocolMapScope is not a category of 'world'; did you mean 'avatar'?", Assert.Single(diagnostics).GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("avatar, asset")]
    [InlineData("")]
    public Task Sound_values(string value) => World.Project
        .WithSource("class A;", "/src/world/A.cs")
        .WithFileOption("/src/world/A.cs", "protocolmap_scope", value)
        .VerifyAsync();
}
