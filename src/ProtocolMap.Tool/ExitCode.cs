namespace ProtocolMap.Tool;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Something was found that is at least as severe as asked for.</summary>
    public const int Findings = 1;

    /// <summary>The command was called wrongly, cannot read or write a file, was interrupted, or failed inside.</summary>
    public const int Failed = 2;
}
