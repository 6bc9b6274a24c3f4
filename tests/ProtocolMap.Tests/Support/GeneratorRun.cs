using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtocolMap.Tests.Support;

/// <summary>
/// A run of the generator, and always a second one after an edit that does not concern it, which must find every step done.
/// Microsoft.CodeAnalysis.CSharp.SourceGenerators.Testing, which is made for this, is not on every feed.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorInput _input;
    private readonly GeneratorDriver _driver;
    private readonly GeneratorRunResult _result;

    private GeneratorRun(GeneratorInput input, GeneratorDriver driver, CancellationToken cancellationToken)
    {
        _input = input;
        _driver = driver.RunGeneratorsAndUpdateCompilation(input.CreateCompilation(), out var compilation, out _, cancellationToken);
        Compilation = (CSharpCompilation)compilation;
        _result = _driver.GetRunResult().Results[0];
        Assert.Null(_result.Exception);
        Files = _result.GeneratedSources.ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
        AssertCached();
    }

    /// <summary>The generated files by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; }

    /// <summary>The project with everything that was generated.</summary>
    public CSharpCompilation Compilation { get; }

    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    /// <summary>The diagnostics as <c>file(line,column): id: message</c>.</summary>
    public string[] Reports => [.. Diagnostics.Select(Show)];

    /// <summary>The names of the files that this run printed, as opposed to taking them from the run before.</summary>
    public string[] Printed => [.. _result.TrackedSteps
        .Where(step => step.Value.Any(run => run.Outputs.Any(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)))
        .Select(step => "ProtocolMap." + step.Key + ".g.cs")
        .Where(hintName => Files.ContainsKey(hintName))
        .Order(StringComparer.Ordinal)];

    public static GeneratorRun Of(string map) => Of(GeneratorInput.OfMap(map));

    public static GeneratorRun Of(GeneratorInput input, CancellationToken cancellationToken = default)
    {
        var driver = CSharpGeneratorDriver.Create(
            [input.CreateGenerator(), .. input.OtherGenerators],
            input.CreateAdditionalTexts(),
            input.ParseOptions,
            input.CreateOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new(input, driver, cancellationToken);
    }

    /// <summary>The same project after an edit of its map.</summary>
    public GeneratorRun Edit(string map, CancellationToken cancellationToken = default)
    {
        var input = _input.WithMap(map);
        return new(input, _driver.ReplaceAdditionalTexts([.. input.CreateAdditionalTexts()]), cancellationToken);
    }

    /// <summary>Asserts that no report was made and that the compiler has nothing to say.</summary>
    public GeneratorRun AssertCompiles()
    {
        Assert.Empty(Reports);
        Emitted.AssertSilent(Compilation.GetDiagnostics());
        return this;
    }

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var place = span.Path is null or "" ? "" : $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
        return place + diagnostic.Id + ": " + diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
    }

    private void AssertCached()
    {
        var edited = _input.CreateCompilation().AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", _input.ParseOptions));
        var second = _driver.RunGenerators(edited).GetRunResult().Results[0];
        var again = second.TrackedSteps.Concat(second.TrackedOutputSteps)
            .Where(step => step.Value.Any(run => run.Outputs.Any(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))))
            .Select(step => step.Key);
        Assert.Empty(again);
        Assert.Equal(Files.Keys, second.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
    }
}
