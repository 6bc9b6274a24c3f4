using System.Globalization;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Documentation;

/// <summary>The README is short, and what it shows is so.</summary>
public sealed class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(Repository.Path("README.md"));

    [Fact]
    public void It_has_at_most_100_lines() => Assert.InRange(s_readme.Count(character => character == '\n'), 1, 100);

    [Fact]
    public async Task Its_example_compiles_and_the_editor_says_what_it_claims()
    {
        var example = PageExample.Under(s_readme, "A map, and what it makes possible").Inside(
            """
            using System.Net.WebSockets;
            using MyWorld.Interop;

            class Readme
            {
                static void Example()
                {
            {0}
                    Send(new ClientWebSocket());
                    _ = (mapped, title);
                }
            }
            """);

        var said = (await example.DiagnoseAsync()).OrderBy(diagnostic => diagnostic.Location.SourceSpan).ToArray();

        Assert.Equal(["ClientWebSocket", "Abort"], said.Select(diagnostic => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)));
        Assert.Contains($"\n{said[0].Id}: {said[0].GetMessage(CultureInfo.InvariantCulture)}\n", s_readme, StringComparison.Ordinal);
    }
}
