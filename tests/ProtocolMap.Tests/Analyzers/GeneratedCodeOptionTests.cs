namespace ProtocolMap.Tests.Analyzers;

/// <summary><c>protocolmap_generated_code</c> and the map's option of the same meaning: the file wins over the map.</summary>
public sealed class GeneratedCodeOptionTests
{
    private const string Path = "/src/world/C.g.cs";

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("true", null, true)]
    [InlineData("false", null, false)]
    [InlineData(null, "false", false)]
    [InlineData(null, "TRUE", true)]
    [InlineData("false", "true", true)]
    [InlineData("true", "false", false)]
    public async Task The_nearest_word_wins(string? map, string? file, bool isReported)
    {
        var run = (map is null ? World.Project : World.Project with { Map = World.Map.TrimEnd()[..^1] + ", \"options\": { \"generatedCode\": " + map + " } }" })
            .WithProperty("ProtocolMapScope", "avatar")
            .WithSource("class C { object o = Vendor.Mqtt.Client." + (isReported ? "[|Open|]" : "Open") + "(); }", Path)
            .WithSource("class D { object o = Vendor.Mqtt.Client.[|Open|](); }", "/src/world/D.cs");
        await (file is null ? run : run.WithFileOption(Path, "protocolmap_generated_code", file)).VerifyAsync();
        await (file is null ? run : run.WithFileOption(Path, "protocolmap_generated_code", file)).VerifyCoarseAsync();
    }
}
