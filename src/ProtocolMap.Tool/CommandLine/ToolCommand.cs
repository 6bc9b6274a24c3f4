using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ProtocolMap.Generator.Pipeline;
using ProtocolMap.Tool.Commands;

namespace ProtocolMap.Tool.CommandLine;

/// <summary>The command <c>protocolmap</c>: its commands, and what all of them do the same way.</summary>
internal static class ToolCommand
{
    public const string Name = "protocolmap";

    /// <summary>Does what the arguments say and gives the exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, ToolHost host, CancellationToken cancellationToken)
    {
        var command = Create(host, cancellationToken);
        if (Completion.IsAsked(arguments))
        {
            Completion.Write(command, arguments, host.Out);
            return ExitCode.Clean;
        }

        var parsed = command.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UsageError.Of(parsed) is { } error)
        {
            error.Write(host.Error);
            return ExitCode.Failed;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false });
        }
        catch (InputException exception)
        {
            host.Error.WriteLine($"{Name}: {exception.Message}");
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            host.Error.WriteLine($"{Name}: interrupted");
            return ExitCode.Failed;
        }
        catch (IOException exception)
        {
            // What cannot be read is an InputException already; who reads this may have gone.
            host.Error.WriteLine($"{Name}: the result cannot be written: {exception.Message}");
            return ExitCode.Failed;
        }
        catch (Exception exception)
        {
            // A fault of ours; a trace over the whole screen would not help who has to report it.
            var failure = Failure.From(parsed.CommandResult.Command.Name, mapPath: null, exception);
            host.Error.WriteLine($"{Name}: failed inside ({failure.Step}): {failure.Exception}");
            return ExitCode.Failed;
        }
    }

    /// <summary>The command with all that it can do.</summary>
    public static Command Create(ToolHost host, CancellationToken cancellationToken) =>
        new(Name, "Checks, numbers, compares and explains protocol maps. Exit codes: 0 clean, 1 findings, 2 wrong usage or unreadable input.")
        {
            ValidateCommand.Create(host, cancellationToken),
            NumberCommand.Create(host, cancellationToken),
            InitCommand.Create(host),
            BaselineCommand.Create(host, cancellationToken),
            ExplainCommand.Create(host, cancellationToken),
            ListCommand.Create(host, cancellationToken),
            SearchCommand.Create(host, cancellationToken),
            DiffCommand.Create(host, cancellationToken),
            ConformanceCommand.Create(host, cancellationToken),
            GapsCommand.Create(host, cancellationToken),
            ReportCommand.Create(host, cancellationToken),
            new HelpOption { Action = new HelpWithExamples() },
            new VersionOption { Action = new PrintVersion() },
        };

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(ToolVersion.Text);
            return ExitCode.Clean;
        }
    }
}
