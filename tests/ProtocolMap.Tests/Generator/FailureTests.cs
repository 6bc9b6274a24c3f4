using Microsoft.CodeAnalysis;
using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Problems;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

/// <summary>A fault of ours is an error that names the map, never a bare CS8785.</summary>
public sealed class FailureTests
{
    [Fact]
    public void Reader_that_throws() => AssertFailure(
        (_, _, _) => throw new InvalidOperationException("broken"),
        "world.protocolmap.json(1,1): PMAP0001: ProtocolMap failed inside (Reading, map 'world.protocolmap.json'): System.InvalidOperationException: broken at *");

    [Fact]
    public void Cancellation_that_nobody_asked_for() => AssertFailure(
        (_, _, _) => throw new OperationCanceledException("broken"),
        "world.protocolmap.json(1,1): PMAP0001: ProtocolMap failed inside (Reading, map 'world.protocolmap.json'): System.OperationCanceledException: broken at *");

    [Fact]
    public void Output_that_throws_leaves_the_others()
    {
        var input = GeneratorInput.OfMap(SampleMap.Text) with { Reader = WithoutMappings };
        var run = GeneratorRun.Of(input);
        Assert.Equal(["PMAP0001"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("ProtocolMap.Protocol.g.cs", run.Files.Keys);
        Assert.DoesNotContain("ProtocolMap.InteropMap.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Problem_that_has_no_words()
    {
        var input = GeneratorInput.OfMap(SampleMap.Text) with { Reader = WithUnheardOfProblem };
        var run = GeneratorRun.Of(input);
        Assert.Equal(["PMAP0001"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("ProtocolMap.Protocol.g.cs", run.Files.Keys);
    }

    private static MapReadResult WithUnheardOfProblem(MapFile file, MapFiles others, CancellationToken cancellationToken) =>
        MapReader.Read(file, others, cancellationToken) with { Problems = new([new Problem((ProblemKind)999, new Place(file, 0, 0), default)]) };

    private static MapReadResult WithoutMappings(MapFile file, MapFiles others, CancellationToken cancellationToken)
    {
        var result = MapReader.Read(file, others, cancellationToken);
        return result with { Map = result.Map! with { Mappings = null! } };
    }

    private static void AssertFailure(Func<MapFile, MapFiles, CancellationToken, MapReadResult> reader, string expected)
    {
        var run = GeneratorRun.Of(GeneratorInput.OfMap(SampleMap.Text) with { Reader = reader });
        var report = Assert.Single(run.Reports);
        Assert.StartsWith(expected.TrimEnd('*'), report, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', report);
        Assert.Equal(DiagnosticSeverity.Error, run.Diagnostics[0].Severity);
        Assert.Empty(run.Files);
    }
}
