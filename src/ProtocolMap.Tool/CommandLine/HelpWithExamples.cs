using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ProtocolMap.Tool.CommandLine;

/// <summary>Help that ends with command lines to start from.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = _help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ToolVerb verb)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in verb.Examples)
            {
                output.WriteLine($"  {ToolCommand.Name} {example}");
            }

            output.WriteLine();
        }

        return exitCode;
    }
}
