using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Documentation;

/// <summary>The map that the page on Unity shows is one.</summary>
public sealed partial class UnityPageTests
{
    [Fact]
    public void Its_map_is_sound()
    {
        var map = Map().Match(File.ReadAllText(Repository.Path("src", "ProtocolMap", "Unity.md"))).Groups["map"].Value;
        var files = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Assets/World.ProtocolMapGenerator.additionalfile"] = map };
        var run = GeneratorRun.Of(new GeneratorInput { Files = files, Language = LanguageVersion.CSharp9, References = References.NetStandard21 }).AssertCompiles();
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("MyWorld.Interop.InteropMap"));
    }

    [GeneratedRegex("```jsonc\n(?<map>.*?)```", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1_000)]
    private static partial Regex Map();
}
