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
    public void A_cancelled_run_ends_without_a_word()
    {
        var map = _tool.Write("a.protocolmap.json", """{ "id": "a", "version": "1" }""");
        Assert.Equal(130, _tool.Run(useColor: false, new CancellationToken(canceled: true), "validate", map));
        Assert.Empty(_tool.Out + _tool.Error);
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

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new NotSupportedException("broken");
    }
}
