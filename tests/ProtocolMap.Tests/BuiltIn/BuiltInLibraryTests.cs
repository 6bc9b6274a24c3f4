using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tests.BuiltIn;

/// <summary>How code is recognised.</summary>
public sealed class BuiltInLibraryTests
{
    private static IEnumerable<SymbolBinding> Symbols => MetaverseMap.Map.Libraries.SelectMany(l => l.Symbols);

    [Fact]
    public void Every_library_has_symbols_and_every_symbol_is_well_formed()
    {
        Assert.All(MetaverseMap.Map.Libraries, l => Assert.NotEmpty(l.Symbols));
        Assert.All(MetaverseMap.Json.GetProperty("libraries").EnumerateObject().SelectMany(l => l.Value.GetProperty("symbols").EnumerateObject()), s =>
            Assert.True(SymbolIds.IsWellFormed(s.Name), s.Name));
    }

    /// <summary>Two packages may bring the same type; they must then agree on what it stands for.</summary>
    [Fact]
    public void A_symbol_means_the_same_in_every_library() =>
        Assert.Empty(Symbols
            .GroupBy(s => s.SymbolId, StringComparer.Ordinal)
            .Where(g => g.SelectMany(s => s.Protocols).Select(p => p.Protocol).Distinct().Count() > g.Min(s => s.Protocols.Count()))
            .Where(g => !g.Key.StartsWith("N:", StringComparison.Ordinal))
            .Select(g => g.Key));

    [Fact]
    public void A_platform_limit_says_where_it_is_written() =>
        Assert.All(MetaverseMap.Map.Libraries.SelectMany(l => l.UnavailableOn), u =>
        {
            Assert.Contains("https://", u.Source, StringComparison.Ordinal);
            Assert.Contains(u.Platform, (string[])["browser", "unity-webgl", "unity-il2cpp"]);
        });

    [Fact]
    public void Renamed_roots_are_known_under_both_names()
    {
        Assert.Equal(Meaning("N:LibreMetaverse"), Meaning("N:OpenMetaverse"));
        Assert.Equal(Meaning("N:LibreMetaverse.StructuredData"), Meaning("N:OpenMetaverse.StructuredData"));
        Assert.Equal(["openid-connect-core"], Meaning("N:IdentityModel.OidcClient"));
        Assert.Contains("openid-connect-core", Meaning("N:Duende.IdentityModel.OidcClient"));
    }

    [Theory]
    [InlineData("N:MQTTnet", "mqtt-5", "mqtt-3-1-1")]
    [InlineData("T:MQTTnet.MqttClient", "mqtt-5", "mqtt-3-1-1")]
    [InlineData("T:MQTTnet.Packets.MqttUserProperty", "mqtt-5#user-properties")]
    [InlineData("T:SharpGLTF.Schema2.Skin", "khronos-gltf#skinning")]
    [InlineData("T:System.Net.Http.HttpClient", "http-semantics", "http-1-1")]
    [InlineData("N:System.Text.Json", "json")]
    [InlineData("T:System.Net.Security.SslStream", "tls-1-3", "tls-1-2")]
    [InlineData("T:SIPSorcery.Net.RTCPeerConnection", "webrtc-1-0")]
    public void Symbols_are_as_narrow_as_the_code(string symbol, params string[] protocols) => Assert.Equal(protocols, Meaning(symbol));

    /// <summary>The namespace of a whole engine, platform or geometry library says nothing of a protocol.</summary>
    [Theory]
    [InlineData("N:System.Net")]
    [InlineData("N:System.Net.Http")]
    [InlineData("N:System.Net.Sockets")]
    [InlineData("N:SIPSorcery.Net")]
    [InlineData("N:Godot")]
    [InlineData("N:g3")]
    public void A_wide_namespace_is_not_bound(string symbol) => Assert.DoesNotContain(Symbols, s => s.SymbolId == symbol);

    private static string[] Meaning(string symbol) => [.. Symbols.First(s => s.SymbolId == symbol).Protocols.Select(p => p.ToString())];
}
