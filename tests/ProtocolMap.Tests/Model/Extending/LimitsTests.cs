using System.Text.Json;
using ProtocolMap.Model;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Model.Extending;

/// <summary>The built-in map, limited to some categories, against what its JSON says.</summary>
public sealed class LimitsTests
{
    [Theory]
    [InlineData("avatar", "identity")]
    [InlineData("iot")]
    public void ExactlyTheMappedProtocolsAndTheirDependenciesAreGenerated(params string[] categories)
    {
        using var builtIn = JsonDocument.Parse(File.ReadAllText(Repository.Path("schema", "metaverse.protocolmap.json")));
        var expected = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var category in categories)
        {
            foreach (var entry in builtIn.RootElement.GetProperty("mappings").GetProperty(category).EnumerateObject())
            {
                AddWithDependencies(builtIn.RootElement.GetProperty("protocols"), entry.Name, expected);
            }
        }

        var text = $$"""{ "id": "a", "version": "1", "extends": { "map": "protocolmap:metaverse", "categories": {{JsonSerializer.Serialize(categories)}} } }""";
        var map = MapReader.Read(new MapFile("a.protocolmap.json", text), CancellationToken.None).Map!;
        Assert.Equal(expected, map.Protocols.Where(p => p.CSharpName is not null).Select(p => p.Id).Order(StringComparer.Ordinal));
        Assert.Equal(categories.Order(StringComparer.Ordinal), map.Categories.Where(c => c.CSharpName is not null).Select(c => c.Id).Order(StringComparer.Ordinal));
        Assert.Equal(builtIn.RootElement.GetProperty("protocols").EnumerateObject().Count(), map.Protocols.Count);
    }

    private static void AddWithDependencies(JsonElement protocols, string id, SortedSet<string> result)
    {
        if (!result.Add(id) || !protocols.GetProperty(id).TryGetProperty("dependsOn", out var dependencies))
        {
            return;
        }

        foreach (var dependency in dependencies.ValueKind == JsonValueKind.Array ? dependencies.EnumerateArray().ToArray() : [dependencies])
        {
            AddWithDependencies(protocols, dependency.GetString()!, result);
        }
    }
}
