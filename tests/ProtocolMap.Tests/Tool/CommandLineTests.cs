using ProtocolMap.Tests.Support;
using ProtocolMap.Tool;
using ProtocolMap.Tool.CommandLine;

namespace ProtocolMap.Tests.Tool;

/// <summary>What the tool makes of a command line, whatever the command does.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("", "which command?", "usage: protocolmap COMMAND [options]")]
    [InlineData("vlidate a.json", "there is no command 'vlidate'; did you mean 'validate'?", "usage: protocolmap COMMAND [options]")]
    [InlineData("--formt", "there is no option '--formt'", "usage: protocolmap COMMAND [options]")]
    [InlineData("validate", "Required argument missing for command: 'validate'.", "usage: protocolmap validate FILES... [options]")]
    [InlineData("validate a.json --formt json", "there is no option '--formt'; did you mean '--format'?", "usage: protocolmap validate FILES... [options]")]
    [InlineData("validate --fail-onn=error a.json", "there is no option '--fail-onn'; did you mean '--fail-on'?", "usage: protocolmap validate FILES... [options]")]
    [InlineData("validate a.json --format jsn", "'jsn' is not allowed for --format; expected text, json, sarif, github; did you mean 'json'?", "usage: protocolmap validate FILES... [options]")]
    [InlineData("validate a.json --fail-on never", "'never' is not allowed for --fail-on; expected error, warning, info", "usage: protocolmap validate FILES... [options]")]
    [InlineData("validate a.json --format", "Required argument missing for option: '--format'.", "usage: protocolmap validate FILES... [options]")]
    [InlineData("validate a.json --today 2027-02-29", "'2027-02-29' is not a day, yyyy-MM-dd", "usage: protocolmap validate FILES... [options]")]
    [InlineData("number a.json b.json", "Unrecognized command or argument 'b.json'.", "usage: protocolmap number FILE [options]")]
    [InlineData("number --hepl a.json", "there is no option '--hepl'; did you mean '--help'?", "usage: protocolmap number FILE [options]")]
    [InlineData("init --id Not-An-Id", "'Not-An-Id' is not an id: lower-case letters and digits in parts that are joined by single hyphens", "usage: protocolmap init [DIR] [options]")]
    [InlineData("init --namespace 1.A", "'1.A' is not a C# namespace", "usage: protocolmap init [DIR] [options]")]
    public void Wrong_usage_is_said_in_short(string arguments, string message, string usage)
    {
        Assert.Equal(2, _tool.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Empty(_tool.Out);
        Assert.StartsWith($"protocolmap: {message}\n{usage}\n", _tool.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.InRange(_tool.Error.Split('\n').Length, 4, 5);
    }

    [Theory]
    [InlineData("--help", "validate <FILES>", "Exit codes: 0 clean, 1 findings, 2 wrong usage")]
    [InlineData("validate --help", "--format <text|json|sarif|github>", "[default: text]")]
    [InlineData("validate -h --formt", "--fail-on <error|warning|info>", "[default: error]")]
    [InlineData("number --help", "protocolmap number <FILE> [options]", "Changes nothing else in the file.")]
    [InlineData("init --help", "--namespace <NS>", "--id <ID>")]
    public void Help_is_there_for_each_command(string arguments, string first, string second)
    {
        Assert.Equal(0, _tool.Run(arguments.Split(' ')));
        Assert.Contains(first, _tool.Out, StringComparison.Ordinal);
        Assert.Contains(second, _tool.Out, StringComparison.Ordinal);
        Assert.Empty(_tool.Error);
    }

    [Fact]
    public void Every_command_has_help_with_examples_that_can_be_typed()
    {
        using var host = new ToolHost(TextWriter.Null, TextWriter.Null, TimeProvider.System);
        var root = ToolCommand.Create(host, CancellationToken.None);
        Assert.NotEmpty(root.Subcommands);
        Assert.All(root.Subcommands, command =>
        {
            var examples = Assert.IsType<ToolVerb>(command).Examples;
            Assert.NotEmpty(examples);
            Assert.All(examples, example => Assert.Null(UsageError.Of(root.Parse(example.Split(" > ")[0]))));
            Assert.All(examples, example => Assert.StartsWith(command.Name, example, StringComparison.Ordinal));
            Assert.Equal(0, _tool.Run(command.Name, "--help"));
            Assert.Contains($"Examples:\n  protocolmap {examples[0]}\n", _tool.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.DoesNotContain(_tool.Out.Split('\n'), line => line.Length > 300);
        });
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CI.md")]
    public void What_pages_show_can_be_typed(string page)
    {
        using var host = new ToolHost(TextWriter.Null, TextWriter.Null, TimeProvider.System);
        var root = ToolCommand.Create(host, CancellationToken.None);
        var lines = File.ReadAllLines(Repository.Path("src", "ProtocolMap.Tool", page))
            .Select(line => line.TrimStart(' ', '-').Replace("run: ", "", StringComparison.Ordinal).Replace(".tools/", "", StringComparison.Ordinal))
            .Where(line => line.StartsWith("protocolmap ", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Null(UsageError.Of(root.Parse(line.Split(" > ")[0]))));
    }

    [Theory]
    [InlineData("[suggest:3]", "exp", "explain")]
    [InlineData("[suggest]", "validate --format ", "sarif")]
    [InlineData("[suggest:500]", "explain vrm-1", "vrm-1-0")]
    [InlineData("[suggest:x]", "list prot", "protocols")]
    public void Shells_are_told_what_may_come_next(string directive, string line, string expected)
    {
        Assert.Equal(0, _tool.Run(directive, line));
        Assert.Contains(expected, _tool.Lines);
        Assert.Empty(_tool.Error);
    }

    [Fact]
    public void Version_is_that_of_the_package()
    {
        Assert.Equal(0, _tool.Run("--version"));
        Assert.Matches(@"\A\d+\.\d+\.\d+\S*\r?\n\z", _tool.Out);
    }

    [Fact]
    public void After_two_dashes_everything_is_a_file()
    {
        Assert.Equal(2, _tool.Run("validate", "--", "--format"));
        Assert.Contains("there is no file '--format'", _tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_run_says_so_in_a_line()
    {
        var map = _tool.Write("a.protocolmap.json", """{ "id": "a", "version": "1" }""");
        Assert.Equal(2, _tool.Run(useColor: false, new CancellationToken(canceled: true), "validate", map));
        Assert.Empty(_tool.Out);
        Assert.Equal("protocolmap: interrupted", _tool.Error.Trim());
    }

    [Fact]
    public void A_fault_of_ours_is_one_line()
    {
        using var error = new StringWriter();
        using var host = new ToolHost(new BrokenWriter(), error, TimeProvider.System);
        Assert.Equal(2, ToolCommand.Run(["validate", _tool.Write("a.protocolmap.json", "{}")], host, CancellationToken.None));
        Assert.StartsWith("protocolmap: failed inside (validate): System.NotSupportedException: broken ", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Who_stops_reading_is_no_fault_of_ours()
    {
        using var error = new StringWriter();
        using var host = new ToolHost(new ClosedWriter(), error, TimeProvider.System);
        Assert.Equal(2, ToolCommand.Run(["list"], host, CancellationToken.None));
        Assert.Equal("protocolmap: the result cannot be written: closed", error.ToString().Trim());
    }

    private sealed class ClosedWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new IOException("closed");
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new NotSupportedException("broken");
    }
}
