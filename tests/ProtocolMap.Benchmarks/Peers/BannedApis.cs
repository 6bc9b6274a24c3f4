using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ProtocolMap.Benchmarks.Peers;

/// <summary>The ban list that people use today, loaded from its package: no compiler of this project is to run it.</summary>
internal static class BannedApis
{
    public static DiagnosticAnalyzer Create()
    {
        var folder = typeof(BannedApis).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "BannedApiAnalyzers").Value!;
        Assembly.LoadFrom(Path.Combine(folder, "Microsoft.CodeAnalysis.BannedApiAnalyzers.dll"));
        return Assembly.LoadFrom(Path.Combine(folder, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"))
            .GetTypes()
            .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null && type.Name.Contains("IsBanned", StringComparison.Ordinal))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .Single();
    }

    /// <summary>The list, in the form in which that analyzer reads it.</summary>
    public static AdditionalText List(IEnumerable<string> symbolIds) => new ListText(string.Join('\n', symbolIds));

    private sealed class ListText(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => "BannedSymbols.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
