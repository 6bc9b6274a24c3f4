namespace ProtocolMap.Tool.CommandLine;

/// <summary>How an answer is written: for people or for programs.</summary>
internal static class AnswerOption
{
    /// <summary>The option; its value is whether JSON is wanted.</summary>
    public static WordOption<bool> Create() => new("--format", "How the answer is written", ("text", false), ("json", true));
}
