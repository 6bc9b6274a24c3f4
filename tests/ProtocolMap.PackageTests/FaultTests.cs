using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>Faults in a map are errors at their places, all in one build, and the sound rest still generates.</summary>
[Collection(PackageCollection.Name)]
public sealed class FaultTests(ConsumerBuilds builds)
{
    private const string Faulty =
        """
        {
          "id": "faulty", "version": "1.0.0", "namespace": "Faulty",
          {|PMAP1003:"titel"|}: "Faults",
          "categories": {
            "avatar": { "title": "Avatars", "number": 1 },
            "identity": { "title": "Identities", "number": {|PMAP1009:1|} },
            {|PMAP1004:"asset"|}: { "number": 3 },
            {|PMAP1006:"Content"|}: { "title": "Content", "number": 4 },
            {|PMAP1002:"avatar"|}: { "title": "Avatars again" },
            "none": { "title": "None", {|PMAP1003:"nmae"|}: "Nothing", "number": 5, "name": {|PMAP1008:"None"|} }
          },
          "protocols": {
            "vrm-1-0": { "title": "VRM 1.0", "number": 1, "capabilities": { "spring-bones": { "title": "Spring bones", "bit": {|PMAP1009:64|} } } },
            "vrm1-0": { "title": "Another VRM", "number": 2, "name": {|PMAP1008:"Vrm1_0"|} },
            "gltf": { "title": {|PMAP1005:2.0|}, "number": 3, "status": {|PMAP1005:"inforce"|}, "dependsOn": ["json", {|PMAP1007:"vrm-1"|}] },
            "json": { "title": "JSON", "number": 4, "name": {|PMAP1006:"2json"|}, "organization": {|PMAP1007:"ietf"|} }
          },
          "mappings": {
            "avatar": { "vrm-1-0": {|PMAP1005:"recomended"|}, {|PMAP1007:"gltff"|}: "allowed", "json": "allowed" }
          },
          "libraries": {
            "clr": { "title": "CLR", "symbols": { {|PMAP1011:"System.Uri"|}: "json" } }
          },
          "scopes": [ {|PMAP1004:{|} "namespace": "Faulty" } ],
          "options": { "visibility": {|PMAP1005:"protected"|} }
        }
        """;

    private static readonly Consumer s_faulty = new("Faulty")
    {
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["faulty.protocolmap.json"] = Faulty,
            ["Use.cs"] = "class Use { object a = Faulty.InteropCategory.Avatar, b = Faulty.Protocol.Gltf, c = Faulty.Protocol.Vrm1_0; }",
        },
    };

    private static readonly Consumer s_withoutAnalyzers = new("WithoutAnalyzers")
    {
        Properties = "<RunAnalyzers>false</RunAnalyzers>",
        Files = SmallMap.Files(
            ("small.protocolmap.json", SmallMap.Json.Replace("\"avatar\": { \"vrm", "{|PMAP1007:\"avatars\"|}: {}, \"avatar\": { \"vrm", StringComparison.Ordinal)),
            ("Violation.cs", SmallMap.Violation.Replace("{|PMAP2001:Open|}", "Open", StringComparison.Ordinal))),
    };

    private static readonly Consumer s_notJson = new("NotJson")
    {
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["broken.protocolmap.json"] = "{ \"id\": \"broken\", \"version\": {|PMAP1001:}|}",
            ["Empty.cs"] = "class Empty { }",
        },
    };

    [Fact]
    public void Every_fault_is_reported_at_its_place_and_the_rest_generates()
    {
        Assert.True(s_faulty.Expected.Count() >= 15);
        builds.AssertSaysWhatIsMarked(s_faulty);
        Assert.All(builds.MessagesOf(s_faulty), message => Assert.Equal("error", message.Severity));
    }

    [Fact]
    public void Without_analyzers_the_faults_of_the_map_stay() => builds.AssertSaysWhatIsMarked(s_withoutAnalyzers);

    [Fact]
    public void What_is_not_json_is_one_fault() => builds.AssertSaysWhatIsMarked(s_notJson);
}
