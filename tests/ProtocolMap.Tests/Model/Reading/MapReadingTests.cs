using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Model.Reading;

/// <summary>What a sound map becomes.</summary>
public sealed class MapReadingTests
{
    private static readonly MapDocument s_map = ReadComplete();

    [Fact]
    public void EntriesKeepTheirFacts()
    {
        var gltf = s_map.Protocols.Find("khronos-gltf")!;
        Assert.Equal("glTF 2.0", gltf.Title);
        Assert.Equal("ISO/IEC 12113:2022", gltf.Specification);
        Assert.Equal(ProtocolKind.FileFormat, gltf.Kind);
        Assert.Equal(Layer.Application, gltf.Layer);
        Assert.Equal("khronos", gltf.Organization);
        Assert.Null(gltf.SupersededBy);
        Assert.Equal(["json"], gltf.DependsOn);
        Assert.Equal(7, gltf.Number);
        Assert.Equal("KhronosGltf", gltf.CSharpName);
        Assert.Equal(3, Assert.Single(gltf.Capabilities).Bit);
        Assert.Equal(DocumentType.TechnicalSpecification, s_map.Documents.Find("fgmv-19")!.Type);
        Assert.Equal("2027-06-30", Assert.Single(s_map.Exemptions).Until);
        Assert.Equal(["unity-webgl"], s_map.Options.Platforms);
        Assert.Equal(ReportGranularity.Use, s_map.Options.Report);
    }

    [Fact]
    public void ShortFormsMeanTheLongOnes()
    {
        var mappings = Assert.Single(s_map.Mappings).Entries;
        Assert.Equal([Use.Recommended, Use.Allowed], mappings.Select(m => m.Use));
        Assert.Equal(CapabilityUse.Required, Assert.Single(mappings[1].Capabilities).Use);
        var symbols = Assert.Single(s_map.Libraries).Symbols;
        Assert.Equal(new ProtocolReference("khronos-gltf", null), Assert.Single(symbols[0].Protocols));
        Assert.Equal(new ProtocolReference("khronos-gltf", "skinning"), Assert.Single(symbols[1].Protocols));
        Assert.Empty(symbols[2].Protocols);
        Assert.Equal(
            [UnavailabilityBasis.Documented, UnavailabilityBasis.Derived],
            Assert.Single(s_map.Libraries).UnavailableOn.Select(l => l.Basis));
    }

    [Fact]
    public void AbsentNumbersFollowTheHighestGivenOneAndPassOverReservedOnes()
    {
        var map = MapText.Verify("""
            { "id": "a", "version": "1", "reserved": { "protocols": [6, 8] },
              "protocols": { "first": { "title": "1" }, "second": { "title": "2", "number": 5 }, "third": { "title": "3" },
                "with-bits": { "title": "4", "capabilities": { "a": { "title": "a" }, "b": { "title": "b", "bit": 0 }, "c": { "title": "c" } } } } }
            """).Map!;
        Assert.Equal([7, 5, 9, 10], map.Protocols.Select(p => p.Number));
        Assert.Equal([1, 0, 2], map.Protocols.Find("with-bits")!.Capabilities.Select(c => c.Bit));
    }

    [Theory]
    [InlineData("vrm-1-0", "Vrm1_0")]
    [InlineData("tls-1-3", "Tls1_3")]
    [InlineData("did-web", "DidWeb")]
    [InlineData("vc-sd-jwt", "VcSdJwt")]
    [InlineData("3mf", "_3mf")]
    [InlineData("h264-2", "H264_2")]
    [InlineData("x-3d", "X3d")]
    [InlineData("1-2-3", "_1_2_3")]
    public void IdsBecomePascalCase(string id, string name) => Assert.Equal(name, CSharpNames.FromId(id));

    [Fact]
    public void ClosureOpensWhatAMappedProtocolStandsOn()
    {
        var rules = new MapRules(s_map);
        Assert.Equal(Use.Allowed, rules.Find("avatar", "json")!.Use);
        Assert.Null(rules.Find("avatar", "json")!.Entry);
        Assert.Null(rules.Find("avatar", "mqtt-5"));
    }

    [Fact]
    public void ClosureYieldsToAnEntryOfItsOwnAndEndsAtAProhibitedOne()
    {
        var map = MapText.Verify("""
            { "id": "a", "version": "1", "categories": { "c": { "title": "C" } },
              "protocols": {
                "top": { "title": "t", "dependsOn": ["mid", "banned"] }, "mid": { "title": "m", "dependsOn": "low" }, "low": { "title": "l", "dependsOn": "top" },
                "banned": { "title": "b", "dependsOn": "under" }, "under": { "title": "u" } },
              "mappings": { "c": { "top": "deprecated", "banned": "prohibited", "low": "required" } } }
            """).Map!;
        var rules = new MapRules(map);
        Assert.Equal(Use.Deprecated, rules.Find("c", "top")!.Use);
        Assert.Equal(Use.Allowed, rules.Find("c", "mid")!.Use);
        Assert.Equal(Use.Required, rules.Find("c", "low")!.Use);
        Assert.Equal(Use.Prohibited, rules.Find("c", "banned")!.Use);
        Assert.Null(rules.Find("c", "under"));
    }

    private static MapDocument ReadComplete()
    {
        var text = File.ReadAllText(Repository.Path("tests", "ProtocolMap.Tests", "Model", "Reading", "complete.protocolmap.json"));
        var result = MapText.Read(text);
        Assert.DoesNotContain(result.Problems, p => p.Kind != ProtocolMap.Model.Problems.ProblemKind.NumbersMissing);
        return result.Map!;
    }
}
