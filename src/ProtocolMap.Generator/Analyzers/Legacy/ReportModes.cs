using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>How often a protocol is reported: what <c>.editorconfig</c> says of the file that holds the use, else the project.</summary>
internal sealed class ReportModes(AnalyzerConfigOptionsProvider options, ReportGranularity project)
{
    /// <summary>What the option may say.</summary>
    public const string Allowed = "'use', 'member' or 'type'";

    public ReportGranularity Of(SyntaxTree tree) =>
        options.GetOptions(tree).TryGetValue(FileOptionNames.Report, out var value) && Read(value) is { } mode ? mode : project;

    /// <summary>Whether any file has reports that speak for several uses.</summary>
    public bool AreCoarse(Compilation compilation) => compilation.SyntaxTrees.Any(tree => Of(tree) != ReportGranularity.Use);

    /// <summary>What an option says; <see langword="null"/> for what it may not say.</summary>
    public static ReportGranularity? Read(string value) => value.Trim().ToUpperInvariant() switch
    {
        "USE" => ReportGranularity.Use,
        "MEMBER" => ReportGranularity.Member,
        "TYPE" => ReportGranularity.Type,
        _ => null,
    };
}
