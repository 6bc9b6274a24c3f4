using System.Globalization;
using System.Security.Cryptography;
using ProtocolMap.PackageTests.Support;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>What a build does for editors, when asked to.</summary>
[Collection(PackageCollection.Name)]
public sealed class EditorTests(ConsumerBuilds builds)
{
    /// <summary>Asks for all of it.</summary>
    internal static readonly Consumer Helped = new("Helped")
    {
        Properties = "<ProtocolMapTouchFile>true</ProtocolMapTouchFile><ProtocolMapCopySchema>true</ProtocolMapCopySchema><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        Files = new Dictionary<string, string>(SmallMap.Files(), StringComparer.Ordinal)
        {
            ["small.protocolmap.json"] = SmallMap.Json.Replace("\"id\"", "\"$schema\": \"protocol-map.schema.json\", \"id\"", StringComparison.Ordinal),
        },
    };

    private static readonly Consumer s_ownPlace = new("TouchElsewhere")
    {
        Properties = "<ProtocolMapTouchFile>Touched.cs</ProtocolMapTouchFile>",
        Files = SmallMap.Files(),
    };

    private static readonly Consumer s_withoutMap = new("TouchWithoutMap")
    {
        Properties = "<ProtocolMapTouchFile>true</ProtocolMapTouchFile><ProtocolMapCopySchema>true</ProtocolMapCopySchema>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["Empty.cs"] = "class Empty { }" },
    };

    private static readonly Consumer s_unasked = new("TouchUnasked") { Files = SmallMap.Files() };

    [Fact]
    public void The_touch_file_holds_the_hash_of_the_map()
    {
        builds.AssertSaysWhatIsMarked(Helped);
        builds.AssertSaysWhatIsMarked(s_ownPlace);
        Assert.Contains(HashOf(Helped), File.ReadAllText(TouchFileOf(Helped)), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(HashOf(s_ownPlace), File.ReadAllText(builds.PathOf(s_ownPlace, "Touched.cs")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_schema_is_the_one_of_the_package() => Assert.Equal(
        File.ReadAllText(Repository.Path("schema", "protocol-map.schema.json")),
        File.ReadAllText(builds.PathOf(Helped, "protocol-map.schema.json")));

    [Fact]
    public void Without_a_map_or_unasked_there_is_neither()
    {
        builds.AssertSaysWhatIsMarked(s_withoutMap);
        Assert.False(File.Exists(builds.PathOf(s_withoutMap, "protocol-map.schema.json")));
        Assert.False(File.Exists(builds.PathOf(s_unasked, "protocol-map.schema.json")));
        Assert.False(File.Exists(TouchFileOf(s_unasked)));
    }

    private string TouchFileOf(Consumer consumer) => builds.PathOf(consumer, Path.Combine("obj", "Debug", consumer.Framework, "ProtocolMap.touch.cs"));

    private string HashOf(Consumer consumer) => string.Create(
        CultureInfo.InvariantCulture,
        $"// small.protocolmap.json {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(builds.PathOf(consumer, "small.protocolmap.json"))))}");
}
