using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tests.BuiltIn;

/// <summary>What users put on top of the map.</summary>
public sealed class BuiltInExtensionTests
{
    [Fact]
    public void The_product_carries_the_file_of_this_repository() => Assert.Equal(MetaverseMap.Text, BuiltInMap.File.Text);

    /// <summary>Whoever has the text of FGMV-19 fills it in as data. The text here is made up.</summary>
    [Fact]
    public void The_scenarios_and_requirements_of_FGMV_19_can_be_filled_in()
    {
        var scenarios = string.Join(",\n", Enumerable.Range(1, 9).Select(n => $$"""
            "fgmv-19-scenario-{{n}}": { "title": "Made-up scenario {{n}}", "official": true, "verification": "verified", "source": "FGMV-19, clause {{n}}",
              "categories": ["avatar", "identity"], "document": "fgmv-19", "number": {{n}}, "requirements": ["fgmv-19-requirement"] }
            """));
        var candidates = string.Join(", ", MetaverseMap.Map.Scenarios.Select(s => $"\"{s.Id}\": null"));

        var map = Read($$"""
            { "id": "ours", "version": "1.0.0", "extends": "protocolmap:metaverse",
              "categories": { "avatar": { "definition": "Made-up official definition", "official": true } },
              "requirements": { "fgmv-19-requirement": { "title": "Made-up requirement", "level": "shall", "document": "fgmv-19", "categories": "avatar",
                "satisfiedBy": ["vrm-1-0", "khronos-gltf#skinning"], "official": true } },
              "scenarios": { {{candidates}}, {{scenarios}} },
              "gaps": { "avatar-retargeting": { "affects": ["fgmv-19-requirement"] } } }
            """);

        Assert.Equal(Enumerable.Range(1, 9), map.Scenarios.Select(s => s.Number).Order());
        Assert.All(map.Scenarios, s => Assert.Equal(("fgmv-19", true), (s.Document, s.Official)));
        Assert.Equal(["vrm-1-0", "khronos-gltf#skinning"], map.Requirements.Find("fgmv-19-requirement")!.SatisfiedBy.Select(p => p.ToString()));
        Assert.Equal("Made-up official definition", map.Categories.Find("avatar")!.Definition);
        Assert.Equal(1, map.Categories.Find("avatar")!.Number);
        Assert.Equal(["fgmv-19-requirement"], map.Gaps.Find("avatar-retargeting")!.Affects);
    }

    [Theory]
    [InlineData("avatar")]
    [InlineData("asset")]
    [InlineData("content")]
    [InlineData("identity")]
    public void Code_that_only_calls_a_service_is_no_finding(string category)
    {
        string[] everyday =
        [
            "T:System.Uri", "T:System.Net.Http.HttpClient", "T:System.Net.Http.HttpRequestMessage", "T:System.Net.Http.SocketsHttpHandler",
            "T:System.Net.Http.Json.HttpClientJsonExtensions", "T:System.Text.Json.JsonSerializer", "N:System.Text.Json",
            "T:System.Net.WebSockets.ClientWebSocket", "T:System.Net.Security.SslStream", "T:System.Net.Sockets.TcpClient", "N:System.Xml",
        ];
        var rules = new MapRules(MetaverseMap.Map);
        var symbols = MetaverseMap.Map.Libraries.SelectMany(l => l.Symbols).ToLookup(s => s.SymbolId, StringComparer.Ordinal);

        Assert.All(everyday, id => Assert.Contains(symbols[id].Single().Protocols, p => IsOpen(p.Protocol)));

        bool IsOpen(string protocol) => rules.Find(category, protocol) is { } mapping
            ? mapping.IsMapped && mapping.Use != Use.Deprecated
            : MetaverseMap.Map.Protocols.Find(protocol)!.Neutral;
    }

    /// <summary>Libraries that one would not expect in the scope.</summary>
    [Theory]
    [InlineData("avatar", "T:MQTTnet.MqttClient")]
    [InlineData("avatar", "N:Opc.Ua")]
    [InlineData("asset", "N:Matrix.Sdk")]
    [InlineData("asset", "N:SIPSorcery.SIP")]
    [InlineData("content", "T:Fido2NetLib.Fido2")]
    [InlineData("identity", "T:SharpGLTF.Schema2.ModelRoot")]
    [InlineData("identity", "N:NAudio.Midi")]
    public void A_library_for_something_else_is_a_finding(string category, string symbol)
    {
        var rules = new MapRules(MetaverseMap.Map);
        var binding = MetaverseMap.Map.Libraries.SelectMany(l => l.Symbols).Single(s => s.SymbolId == symbol);

        Assert.All(binding.Protocols, p =>
        {
            Assert.Null(rules.Find(category, p.Protocol));
            Assert.False(MetaverseMap.Map.Protocols.Find(p.Protocol)!.Neutral);
        });
    }

    private static MapDocument Read(string text)
    {
        var file = new MapFile("ours.protocolmap.json", text);
        var result = MapReader.Read(file, new MapFiles([file]), CancellationToken.None);
        Assert.Empty(result.Problems);
        return result.Map!;
    }
}
