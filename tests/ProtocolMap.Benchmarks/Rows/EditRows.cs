using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Generator;

namespace ProtocolMap.Benchmarks.Rows;

/// <summary>What a keystroke costs.</summary>
internal static class EditRows
{
    private const int ProtocolCount = 1_000;
    private const int Edited = 500;

    public static IEnumerable<Row> All()
    {
        var compilation = Project.Create();
        var map = new Project.MapText(SyntheticMap.Of(ProtocolCount));
        var ours = Project.Driver(new ProtocolMapGenerator(), map).RunGenerators(compilation);
        var sources = ours.GetRunResult().Results[0].GeneratedSources;
        var constant = Project.Driver(new ConstantGenerator(sources), map).RunGenerators(compilation);
        var empty = Project.Driver(new ConstantGenerator([]), map).RunGenerators(compilation);
        var keystroke = 0;
        yield return new(
            "keystroke in C#: new text, generators, diagnostics",
            "a generator that adds the same files, fixed",
            Measurement.Compare(() => Type(ours, compilation, keystroke++), () => Type(constant, compilation, keystroke++)),
            1.05,
            "500 files, a map of 1,000 protocols; what an editor does for the file that is typed in");

        var edited = Project.Edit(compilation, keystroke);
        yield return new(
            "the generator driver alone, of that",
            "a driver with an empty generator",
            Measurement.Compare(() => ours.RunGenerators(edited), () => empty.RunGenerators(edited)),
            Note: "the empty one has nothing to look at: the milliseconds say more than the ratio");

        yield return ProtocolEdit();
    }

    private static void Type(GeneratorDriver driver, CSharpCompilation compilation, int keystroke)
    {
        driver.RunGeneratorsAndUpdateCompilation(Project.Edit(compilation, keystroke), out var updated, out _);
        updated.GetSemanticModel(updated.SyntaxTrees.First()).GetDiagnostics();
    }

    private static Row ProtocolEdit()
    {
        var compilation = Project.Create();
        var before = new Project.MapText(SyntheticMap.Of(ProtocolCount));
        var after = new Project.MapText(SyntheticMap.Of(ProtocolCount, Edited));
        var driver = Project.Driver(new ProtocolMapGenerator(), before).RunGenerators(compilation);
        return new(
            "one protocol of 1,000 edited",
            "the whole map generated",
            Measurement.Compare(
                () => driver.ReplaceAdditionalText(before, after).RunGenerators(compilation),
                () => Project.Driver(new ProtocolMapGenerator(), after).RunGenerators(compilation)),
            Note: "printed again: " + string.Join(", ", PrintedAgain(compilation, before, after)));
    }

    private static IEnumerable<string> PrintedAgain(Compilation compilation, AdditionalText before, AdditionalText after)
    {
        var result = Project.Driver(new ProtocolMapGenerator(), before, track: true).RunGenerators(compilation)
            .ReplaceAdditionalText(before, after).RunGenerators(compilation)
            .GetRunResult().Results[0];
        return result.TrackedSteps
            .Where(step => result.GeneratedSources.Any(source => source.HintName == $"ProtocolMap.{step.Key}.g.cs"))
            .Where(step => step.Value.Any(run => run.Outputs.Any(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)))
            .Select(step => step.Key)
            .Order(StringComparer.Ordinal)
            .Append($"of {result.GeneratedSources.Length} files");
    }

    /// <summary>Adds files that never change.</summary>
    internal sealed class ConstantGenerator(ImmutableArray<GeneratedSourceResult> sources) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
        {
            foreach (var source in sources)
            {
                output.AddSource(source.HintName, source.SourceText);
            }
        });
    }
}
