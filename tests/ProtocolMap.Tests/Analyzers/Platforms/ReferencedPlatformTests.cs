using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Platforms;

/// <summary>Whose word on platforms counts: the own map's, else that of public ones, else the built-in one's.</summary>
public sealed class ReferencedPlatformTests
{
    private const string Client = "class C { Vendor.Mqtt.Client? c; Vendor.Formats.Fbx? f; }";

    private static MetadataReference s_limitedMqtt { get; } = Library("MqttMaps", "N:Vendor.Mqtt").AsImage();

    private static MetadataReference s_limitedFbx { get; } = Library("FbxMaps", "T:Vendor.Formats.Fbx").AsImage();

    private static MetadataReference s_builtIn { get; } = Library("ProtocolMap.Metaverse", "N:Vendor.Mqtt").AsImage();

    private static MapLibrary Library(string name, string symbol) => new()
    {
        Name = name,
        Map =
            $$"""
            {
              "id": "{{name.ToLowerInvariant().Replace('.', '-')}}", "version": "2.0.0",
              "protocols": { "mqtt-5": { "title": "MQTT 5.0", "number": 1 } },
              "libraries": { "l": { "title": "{{name}} library", "symbols": { "{{symbol}}": "mqtt-5" }, "unavailableOn": { "browser": "source" } } }
            }
            """,
    };

    private static AnalyzerRun Project(params IEnumerable<MetadataReference> references) =>
        new AnalyzerRun { Analyzer = new UsageAnalyzer(), Rule = "PMAP2007", References = [World.LibraryReference, .. references] }.WithProperty("TargetFramework", "net10.0-browser");

    [Fact]
    public async Task The_built_in_map_speaks_where_there_is_no_other()
    {
        var one = Assert.Single(await Project(s_builtIn).WithSource(Client.Replace("Client", "[|Client|]", StringComparison.Ordinal)).VerifyAsync());
        Assert.EndsWith(": source (protocolmap-metaverse 2.0.0)", one.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(one.AdditionalLocations);
    }

    [Fact]
    public Task A_public_map_replaces_the_built_in_one() => Project(s_builtIn, s_limitedFbx).WithSource(Client.Replace("Fbx", "[|Fbx|]", StringComparison.Ordinal)).VerifyAsync();

    [Fact]
    public Task Several_public_maps_all_speak() => Project(s_limitedMqtt, s_limitedFbx)
        .WithSource(Client.Replace("Fbx", "[|Fbx|]", StringComparison.Ordinal).Replace("Client", "[|Client|]", StringComparison.Ordinal)).VerifyAsync();

    [Fact]
    public Task An_own_map_replaces_them_all() =>
        (Project(s_limitedMqtt, s_limitedFbx) with { Map = """{ "id": "own", "version": "1" }""" }).WithSource(Client).VerifyAsync();

    [Fact]
    public Task An_own_map_at_fault_is_not_replaced() =>
        Project(s_limitedMqtt).WithSource(Client).AnalyzeBrokenMapAsync();

    [Fact]
    public Task Internal_maps_do_not_speak() => Project((Library("Hidden", "N:Vendor.Mqtt") with { IsPublic = false }).AsImage()).WithSource(Client).VerifyAsync();
}

file static class BrokenMap
{
    public static Task AnalyzeBrokenMapAsync(this AnalyzerRun run) => (run with { Map = "{" }).VerifyAsync();
}
