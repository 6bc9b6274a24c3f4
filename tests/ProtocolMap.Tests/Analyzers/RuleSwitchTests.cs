using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Generator.Analyzers;

namespace ProtocolMap.Tests.Analyzers;

/// <summary>A rule that is off by default starts where anything turns it on, and only there.</summary>
public sealed class RuleSwitchTests
{
    private const string Rule = "PMAP2008";

    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData(ReportDiagnostic.Warn, null, null, true)]
    [InlineData(ReportDiagnostic.Hidden, null, null, true)]
    [InlineData(ReportDiagnostic.Suppress, ReportDiagnostic.Warn, ReportDiagnostic.Warn, false)]
    [InlineData(null, ReportDiagnostic.Error, null, true)]
    [InlineData(null, ReportDiagnostic.Suppress, null, false)]
    [InlineData(null, ReportDiagnostic.Default, null, false)]
    [InlineData(null, null, ReportDiagnostic.Info, true)]
    [InlineData(null, ReportDiagnostic.Suppress, ReportDiagnostic.Info, true)]
    [InlineData(null, null, ReportDiagnostic.Suppress, false)]
    public void Any_place_turns_it_on(ReportDiagnostic? inBuild, ReportDiagnostic? inProject, ReportDiagnostic? inFile, bool isOn)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSyntaxTreeOptionsProvider(new Options(inProject, inFile));
        if (inBuild is { } severity)
        {
            options = options.WithSpecificDiagnosticOptions([KeyValuePair.Create(Rule, severity)]);
        }

        var compilation = CSharpCompilation.Create("World", [CSharpSyntaxTree.ParseText("", path: "a.cs"), CSharpSyntaxTree.ParseText("", path: "b.cs")], options: options);
        Assert.Equal(isOn, RuleSwitches.IsOn(Rule, compilation, CancellationToken.None));
        Assert.False(RuleSwitches.IsOn("PMAP0000", compilation, CancellationToken.None));
    }

    private sealed class Options(ReportDiagnostic? inProject, ReportDiagnostic? inFile) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            Answer(tree.FilePath == "b.cs" ? inFile : null, diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            Answer(inProject, diagnosticId, out severity);

        private static bool Answer(ReportDiagnostic? value, string rule, out ReportDiagnostic severity)
        {
            severity = value ?? ReportDiagnostic.Default;
            return value is not null && rule == Rule;
        }
    }
}
