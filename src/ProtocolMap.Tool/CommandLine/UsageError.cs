using System.CommandLine;
using System.CommandLine.Parsing;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Tool.CommandLine;

/// <summary>Why a command line cannot be carried out.</summary>
/// <param name="Command">The command that was meant, as far as that is known.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record UsageError(Command Command, string Message)
{
    /// <summary>What is wrong with a command line, or <see langword="null"/>.</summary>
    public static UsageError? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.Errors.Count == 0 && parsed.Action != command.Action)
        {
            // Help or version: what else stands on the line does not matter.
            return null;
        }

        if (UnknownOption(parsed) is { } option)
        {
            var known = command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(o => o.Recursive)).Select(o => o.Name);
            return new(command, $"there is no option '{option}'" + DidYouMean(option, known));
        }

        if (command.Subcommands.Count > 0)
        {
            return parsed.UnmatchedTokens is [var name, ..]
                ? new(command, $"there is no command '{name}'" + DidYouMean(name, command.Subcommands.Select(c => c.Name)))
                : new(command, "which command?");
        }

        return parsed.Errors is [var first, ..] ? new(command, first.Message) : null;
    }

    /// <summary>Refuses a value that is not of the form that an option needs.</summary>
    public static void Check(OptionResult result, Func<string, bool> isAllowed, string expected)
    {
        if (result.Tokens is [var token] && !isAllowed(token.Value))
        {
            result.AddError($"'{token.Value}' is not {expected}");
        }
    }

    public void Write(TextWriter error)
    {
        var isRoot = Command.Subcommands.Count > 0;
        var path = isRoot ? ToolCommand.Name : $"{ToolCommand.Name} {Command.Name}";
        var arguments = isRoot ? "COMMAND" : string.Join(' ', Command.Arguments.Select(Show));
        error.WriteLine($"{ToolCommand.Name}: {Message}");
        error.WriteLine($"usage: {path} {arguments} [options]");
        if (isRoot)
        {
            error.WriteLine("commands: " + string.Join(", ", Command.Subcommands.Select(c => c.Name)));
        }

        error.WriteLine($"More: {path} --help");
    }

    // Where a command takes files, the parser takes a mistyped option for one of them.
    private static string? UnknownOption(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
        ?.Value.Split('=', ':')[0];

    private static string DidYouMean(string word, IEnumerable<string> known) => MessageText.DidYouMean(Suggestions.Nearest(word, known) ?? "");

    private static string Show(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name;
        return argument.Arity.MinimumNumberOfValues > 0 ? name : $"[{name}]";
    }
}
