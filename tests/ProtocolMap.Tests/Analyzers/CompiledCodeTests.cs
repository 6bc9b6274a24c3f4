using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers;

/// <summary>
/// What the compiler makes of this project's source, against what is reported: each call of a bound member in the compiled code stands
/// in a statement with a report.
/// </summary>
public sealed class CompiledCodeTests
{
    private static readonly string[] s_bound =
        ["Microsoft.CodeAnalysis", "System.Text", "System.Collections", "System.Linq", "System.IO", "System.Reflection", "System.Globalization", "System.Diagnostics", "System.Threading"];

    [Fact]
    public async Task Every_compiled_call_of_a_bound_member_is_reported_by_name_in_its_statement()
    {
        var map = $$"""
            {
              "id": "own", "version": "1.0.0", "namespace": "Own.Interop",
              "categories": { "avatar": { "title": "Avatar", "number": 1 } },
              "protocols": { "p": { "title": "P", "number": 1 } },
              "libraries": { "net": { "title": ".NET", "symbols": { {{string.Join(", ", s_bound.Select(static space => $"\"N:{space}\": \"p\""))}} } } }
            }
            """;
        var (compilation, reports) = await OwnSource.AnalyzeAsync(["src/ProtocolMap.Model", "src/ProtocolMap.Generator"], map);
        var calls = CompiledCalls.In(compilation).Where(static call => s_bound.Any(call.IsIn)).ToArray();
        var byLine = reports.ToLookup(static report => (report.Location.GetLineSpan().Path, report.Location.GetLineSpan().StartLinePosition.Line));
        var unseen = calls.Where(call => !IsLeftToCompiler(call) && !Enumerable
            .Range(call.Statement.Start.Line, call.Statement.End.Line - call.Statement.Start.Line + 1)
            .SelectMany(line => byLine[(call.Path, line)])
            .Any(report => Names(report, call)));

        Assert.True(calls.Length > 3_000, $"{calls.Length} calls");
        Assert.Empty(unseen);
    }

    // The first word of a message is what is used. A constructor is called by the name of its type.
    private static bool Names(Diagnostic report, CompiledCall call)
    {
        var shown = report.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1].Split('.');
        return call.Member.Split('.').Select(static part => part.Split('`')[0]).Any(part => shown.Contains(part.StartsWith("get_", StringComparison.Ordinal) || part.StartsWith("set_", StringComparison.Ordinal) ? part[4..] : part));
    }

    // How an array comes to be from brackets is nowhere laid down. A loop is one use, that of what it asks first. A base class is named where it stands.
    private static bool IsLeftToCompiler(CompiledCall call) =>
        call.Member is "List`1..ctor" or "List`1.Add" or "List`1.AddRange" or "List`1.ToArray" or "Enumerable.ToArray" or "IReadOnlyCollection`1.get_Count"
            or "IEnumerator.MoveNext" or "IEnumerator`1.get_Current"
            or "DiagnosticAnalyzer..ctor";
}
