using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>Old code under a baseline: the log of a real build makes one, real builds obey it, and it shrinks with the code.</summary>
[Collection(PackageCollection.Name)]
public sealed class BaselineTests(ConsumerBuilds builds, InstalledTool tool)
{
    private const string Source =
        """
        using System.Net.WebSockets;
        class Old
        {
            object a = new {|PMAP2001:ClientWebSocket|}();
            void M(string s) { _ = new {|PMAP2001:ClientWebSocket|}(); _ = new {|PMAP2001:ClientWebSocket|}(); }
        #pragma warning disable PMAP2001
            void N() { _ = new ClientWebSocket(); }
        #pragma warning restore PMAP2001
        }
        """;

    private static readonly Consumer s_old = Make("BaselineOld", "use", Source);

    // The same code where one report speaks for a type.
    private static readonly Consumer s_coarse = Make("BaselineCoarse", "type", Source.Replace("M(string s) { _ = new {|PMAP2001:ClientWebSocket|}(); _ = new {|PMAP2001:ClientWebSocket|}", "M(string s) { _ = new ClientWebSocket(); _ = new ClientWebSocket", StringComparison.Ordinal));

    // Where the baseline is there from the start, faults in it are errors without analyzers, too.
    private static readonly Consumer s_faulty = new("BaselineFaulty")
    {
        Properties = "<RunAnalyzers>false</RunAnalyzers>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["below/old.protocolmap.baseline"] = "# known\nPMAP2001 T:Old websocket {|PMAP1019:many|} # for long\n",
            ["Empty.cs"] = "class Empty { }",
        },
    };

    [Fact]
    public void Faults_are_errors_of_the_build() => builds.AssertSaysWhatIsMarked(s_faulty);

    [Theory]
    [InlineData("1.0", false)]
    [InlineData("2.1", false)]
    [InlineData("2.1", true)]
    public void A_log_makes_a_baseline_that_covers_what_is_known_and_shrinks(string version, bool isCoarse)
    {
        var consumer = isCoarse ? s_coarse : s_old;
        var log = builds.PathOf(consumer, $"build {version}.sarif");
        var baseline = builds.PathOf(consumer, "old.protocolmap.baseline");
        var source = builds.PathOf(consumer, "Old.cs");
        var before = File.ReadAllText(source);
        try
        {
            // A first one.
            Assert.Equal(isCoarse ? ["PMAP2001"] : ["PMAP2001", "PMAP2001", "PMAP2001"], Build());
            Assert.Equal(0, tool.Run("baseline", log, "-o", baseline).ExitCode);
            Assert.Equal(["PMAP2001 F:Old.a websocket 1", "PMAP2001 M:Old.M(System.String) websocket 2"], Entries());

            // The build obeys it, and its log says the same.
            Assert.Empty(Build());
            Assert.Contains("nothing changed", tool.Run("baseline", log, "-o", baseline).Output, StringComparison.Ordinal);

            // One use less, one more.
            File.WriteAllText(source, before.Replace("_ = new ClientWebSocket(); _ =", "_ =", StringComparison.Ordinal).Replace("object a =", "object b = new ClientWebSocket(), a =", StringComparison.Ordinal));
            Assert.Equal(["PMAP2001"], Build());
            Assert.Equal(0, tool.Run("baseline", log, "-o", baseline).ExitCode);
            Assert.Equal(["PMAP2001 F:Old.a websocket 1", "PMAP2001 M:Old.M(System.String) websocket 1"], Entries());
            Assert.Equal(["PMAP2001"], Build());
            Assert.Equal(0, tool.Run("baseline", log, "--add", "-o", baseline).ExitCode);
            Assert.Equal(["PMAP2001 F:Old.a websocket 1", "PMAP2001 F:Old.b websocket 1", "PMAP2001 M:Old.M(System.String) websocket 1"], Entries());
            Assert.Empty(Build());
        }
        finally
        {
            File.WriteAllText(source, before);
            File.Delete(baseline);
        }

        string[] Build() => [.. builds.Rebuild(consumer, $"-p:ErrorLog={log.Replace(",", "%2C", StringComparison.Ordinal)}%2Cversion={version}").Select(static message => message.Id)];

        IEnumerable<string> Entries() => File.ReadLines(baseline).Where(static line => line.Length > 0 && line[0] != '#');
    }

    private static Consumer Make(string name, string report, string source) => new(name)
    {
        Properties = "<ProtocolMapScope>avatar</ProtocolMapScope>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["small.protocolmap.json"] = SmallMap.Json,
            [".editorconfig"] = "[*.cs]\nprotocolmap_report = " + report + "\n",
            ["Old.cs"] = source,
        },
    };
}
