using System.Text;
using System.Text.Json;
using ProtocolMap.Model;
using ProtocolMap.Model.Baselines;

namespace ProtocolMap.Tests.Tool;

/// <summary><c>protocolmap baseline</c> over logs in the forms that the compiler writes.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Header = "# Known uses: rule, member, protocol, count, # reason. May only shrink: protocolmap baseline LOG -o FILE\n\n";
    private const string Name = "world.protocolmap.baseline";

    private readonly ToolRun _tool = new();

    private string Output => _tool.PathOf(Name);

    private string Written => File.ReadAllText(Output);

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_first_one_has_all_uses_sorted(int version)
    {
        var log = Log("a.sarif", version, "PMAP2001 P:A.Z mqtt-5", "PMAP2002 - fbx", "PMAP2001 M:A.M mqtt-5", "PMAP2001 M:A.M(System.Int32) mqtt-5", "PMAP2001 M:A.M mqtt-5 counted", "PMAP2001 M:A.M mqtt-5 suppressed", "PMAP2001 M:A.S mqtt-5 suppressed", "PMAP2011 - -", "CA1822 - -", "PMAP2010 M:A.M mqtt-5", "PMAP2007 M:A.M mqtt-5");
        Assert.Equal(0, _tool.Run("baseline", log, "-o", Output));
        Assert.Equal(Header + "PMAP2001 M:A.M mqtt-5 2\nPMAP2001 M:A.M(System.Int32) mqtt-5 1\nPMAP2001 P:A.Z mqtt-5 1\nPMAP2002 - fbx 1\nPMAP2007 M:A.M mqtt-5 1\n", Written);
        Assert.Equal([Name + ": 5 entries for 6 uses; 5 new"], _tool.Lines);
        Assert.Equal("", _tool.Error);

        // What is written can be read, and a second run changes nothing.
        Assert.Empty(Baseline.Read(new MapFile(Output, Written), CancellationToken.None).Faults);
        var bytes = File.ReadAllBytes(Output);
        Assert.Equal(0, _tool.Run("baseline", log, "-o", Output));
        Assert.Equal(bytes, File.ReadAllBytes(Output));
        Assert.Equal([Name + ": 5 entries for 6 uses; nothing changed"], _tool.Lines);
    }

    [Fact]
    public void Of_several_logs_the_greatest_count_holds()
    {
        var first = Log("a.sarif", 1, "PMAP2001 M:A.M mqtt-5", "PMAP2001 M:A.M mqtt-5", "PMAP2001 M:A.N mqtt-5");
        var second = Log("b.sarif", 2, "PMAP2001 M:A.M mqtt-5", "PMAP2001 M:A.O mqtt-5");
        Assert.Equal(0, _tool.Run("baseline", first, second, "--output", Output));
        Assert.Equal(Header + "PMAP2001 M:A.M mqtt-5 2\nPMAP2001 M:A.N mqtt-5 1\nPMAP2001 M:A.O mqtt-5 1\n", Written);
    }

    [Theory]
    [InlineData("\n", "utf-8", false)]
    [InlineData("\r\n", "utf-8", true)]
    [InlineData("\r", "utf-16", true)]
    public void One_that_is_there_shrinks_and_keeps_what_people_wrote(string lineBreak, string encoding, bool hasMark)
    {
        const string Before = "# ours, ä\n\n# the bridge\nPMAP2001\tM:A.Z  mqtt-5 5   # soon\nPMAP2001 M:A.M mqtt-5 2 #  later \n\n# gone\nPMAP2001 M:A.X mqtt-5 1 # x\nPMAP2001 M:A.Y mqtt-5 1\n  # end\n";
        const string After = "# ours, ä\n\nPMAP2001 M:A.M mqtt-5 1 #  later \n\n# gone\nPMAP2001 M:A.Y mqtt-5 1\n# the bridge\nPMAP2001\tM:A.Z  mqtt-5 3   # soon\n  # end\n";
        _tool.Write(Name, Bytes(Before));
        var log = Log("a.sarif", 2, "PMAP2001 M:A.Z mqtt-5", "PMAP2001 M:A.Z mqtt-5 known", "PMAP2001 M:A.Z mqtt-5 known", "PMAP2001 M:A.M mqtt-5 known", "PMAP2001 M:A.Y mqtt-5 known", "PMAP2001 M:A.Y mqtt-5", "PMAP2001 M:A.New mqtt-5");
        Assert.Equal(0, _tool.Run("baseline", log, "-o", Output));
        Assert.Equal(Bytes(After), File.ReadAllBytes(Output));
        Assert.Equal([Name + ": 3 entries for 5 uses; 2 smaller, 1 gone", Name + ": 2 uses are not in it; --add takes in what is new"], _tool.Lines);

        byte[] Bytes(string text)
        {
            var chosen = Encoding.GetEncoding(encoding);
            return [.. hasMark ? chosen.GetPreamble() : [], .. chosen.GetBytes(text.ReplaceLineEndings(lineBreak))];
        }
    }

    [Fact]
    public void It_grows_on_demand()
    {
        _tool.Write(Name, "PMAP2001 M:A.Z mqtt-5 1 # why\nPMAP2001 M:A.Q mqtt-5 1");
        var log = Log("a.sarif", 2, "PMAP2001 M:A.Z mqtt-5", "PMAP2001 M:A.Z mqtt-5", "PMAP2001 M:A.New mqtt-5");
        Assert.Equal(0, _tool.Run("baseline", log, "--add", "-o", Output));
        Assert.Equal("PMAP2001 M:A.New mqtt-5 1\nPMAP2001 M:A.Z mqtt-5 2 # why", Written);
        Assert.Equal([Name + ": 2 entries for 3 uses; 1 new, 1 greater, 1 gone"], _tool.Lines);
    }

    [Fact]
    public void All_gone()
    {
        _tool.Write(Name, "# a\nPMAP2001 M:A.Z mqtt-5 1\n");
        Assert.Equal(0, _tool.Run("baseline", Log("a.sarif", 2, "PMAP2011 - -"), "-o", Output));
        Assert.Equal("# a\n", Written);
    }

    [Theory]
    [InlineData("{", "is not JSON")]
    [InlineData("[]", "is not the log of a build")]
    [InlineData("{ \"version\": \"2.1.0\" }", "is not the log of a build")]
    [InlineData("{ \"version\": \"3.0.0\", \"runs\": [] }", "is not the log of a build")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [] }", "no log names a rule of ours")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [ 1, { \"results\": [ 2, { \"ruleId\": 3 } ] } ] }", "no log names a rule of ours")]
    [InlineData("{ \"version\": \"1.0.0\", \"runs\": [ { \"results\": [ { \"ruleId\": \"CS0103\", \"level\": \"error\" } ] } ] }", "is of a build that failed (CS0103)")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [ { \"results\": [ { \"ruleId\": \"PMAP2001\", \"level\": \"error\" } ] } ] }", "has a PMAP2001 that does not say what uses which protocol")]
    public void Bad_logs_are_refused_in_one_line_and_nothing_is_written(string text, string expected)
    {
        _tool.Write(Name, "PMAP2001 M:A.Z mqtt-5 1\n");
        var sound = Log("sound.sarif", 2);
        Assert.Equal(2, _tool.Run("baseline", sound, _tool.Write("bad.sarif", text), "-o", Output));
        Assert.Contains(expected, Assert.Single(_tool.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("PMAP2001 M:A.Z mqtt-5 1\n", Written);
    }

    [Fact]
    public void A_bad_baseline_is_refused_and_stays()
    {
        _tool.Write(Name, "PMAP2001 M:A.Z mqtt-5 1\nPMAP2001 M:A.Z mqtt-5 x\n");
        Assert.Equal(2, _tool.Run("baseline", Log("a.sarif", 2, "PMAP2001 M:A.Z mqtt-5"), "-o", Output));
        Assert.Contains("line 2 is not an entry: expected a count from 1 to 2147483647, not 'x'", _tool.Error, StringComparison.Ordinal);
        Assert.Equal("PMAP2001 M:A.Z mqtt-5 1\nPMAP2001 M:A.Z mqtt-5 x\n", Written);
    }

    [Theory]
    [InlineData("baseline")]
    [InlineData("baseline", "a.sarif")]
    [InlineData("baseline", "-o", "x")]
    [InlineData("baseline", "missing.sarif", "-o", "x")]
    [InlineData("baseline", "a.sarif", "-o", "x", "--ad")]
    public void Wrong_calls(params string[] arguments)
    {
        Assert.Equal(2, _tool.Run(arguments));
        Assert.NotEqual("", _tool.Error);
        Assert.Equal("", _tool.Out);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Shrinking_is_monotone_and_the_order_of_logs_says_nothing(int seed)
    {
#pragma warning disable CA5394 // Not for secrets: the same logs for the same seed.
        var random = new Random(seed);
        var logs = Enumerable.Range(0, 4).Select(i => Log($"{i}.sarif", 1 + (i % 2), [.. Enumerable.Range(0, 30).Select(_ => $"PMAP200{random.Next(1, 4)} M:A.M{random.Next(3)} p{random.Next(2)}")])).ToArray();
#pragma warning restore CA5394
        Assert.Equal(0, _tool.Run(["baseline", .. logs, "-o", Output]));
        var all = Counts();
        var text = Written;
        File.Delete(Output);
        Assert.Equal(0, _tool.Run(["baseline", .. logs.Reverse(), "-o", Output]));
        Assert.Equal(text, Written);

        foreach (var log in logs)
        {
            var before = Counts();
            Assert.Equal(0, _tool.Run("baseline", log, "-o", Output));
            var after = Counts();
            Assert.All(after, entry => Assert.InRange(entry.Value, 1, before[entry.Key]));
        }

        Assert.True(Counts().Values.Sum() < all.Values.Sum());
    }

    private Dictionary<BaselineKey, int> Counts() => Baseline.Read(new MapFile(Output, Written), CancellationToken.None).Entries.ToDictionary(static entry => entry.Key, static entry => entry.Count);

    /// <summary>Writes a log; a use is <c>rule member protocol</c>, with why it is suppressed behind.</summary>
    private string Log(string name, int version, params string[] uses)
    {
        var results = uses.Select(use => use.Split(' ')).Select(object (parts) =>
        {
            var silent = parts.Length > 3 && parts[3] is not "suppressed" ? parts[3] : null;
            var custom = new Dictionary<string, string>(StringComparer.Ordinal) { ["member"] = parts[1], ["protocols"] = parts[2] };
            if (silent is not null)
            {
                custom.Add("silent", silent);
            }

            var result = new Dictionary<string, object>(StringComparer.Ordinal) { ["ruleId"] = parts[0], ["level"] = "warning", ["properties"] = new { warningLevel = 1, customProperties = custom } };
            if (parts.Length > 3)
            {
                result.Add(version == 1 ? "suppressionStates" : "suppressions", version == 1 ? new[] { "suppressedInSource" } : new[] { new { kind = "inSource" } });
            }

            return result;
        });
        return _tool.Write(name, JsonSerializer.Serialize(new { version = version == 1 ? "1.0.0" : "2.1.0", runs = new[] { new { results = results.ToArray() } } }));
    }
}
