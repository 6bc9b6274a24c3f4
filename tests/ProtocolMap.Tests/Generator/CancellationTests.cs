using System.Collections;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

/// <summary>A cancelled run ends at once, and the next one gives what it would have given.</summary>
public sealed class CancellationTests
{
    private static readonly string s_before = SampleMap.Text.Replace("\"allowed\"", "\"deprecated\"", StringComparison.Ordinal);

    [Fact]
    public void Before_the_run() => AssertEnds(cancel =>
    {
        cancel();
        return result => result;
    });

    [Fact]
    public void While_the_map_is_read() => AssertEnds(cancel => result =>
    {
        cancel();
        throw new OperationCanceledException();
    });

    [Fact]
    public void After_the_map_is_read() => AssertEnds(cancel => result =>
    {
        cancel();
        return result;
    });

    [Fact]
    public void While_a_file_is_cut_from_the_map() => AssertEnds(cancel => result =>
        result with { Map = result.Map! with { Mappings = new CancellingList(result.Map.Mappings, cancel) } });

    // Only the run that is to end has a token that can be cancelled.
    private static void AssertEnds(Func<Action, Func<MapReadResult, MapReadResult>> arrange)
    {
        using var source = new CancellationTokenSource();
        var disturb = arrange(source.Cancel);
        var input = GeneratorInput.OfMap(s_before) with
        {
            Reader = (file, others, token) =>
            {
                var result = MapReader.Read(file, others, CancellationToken.None);
                return token.CanBeCanceled ? disturb(result) : result;
            },
        };

        var run = GeneratorRun.Of(input);
        Assert.ThrowsAny<OperationCanceledException>(() => run.Edit(SampleMap.Text, source.Token));
        Assert.Equal(GeneratorRun.Of(SampleMap.Text).Files, run.Edit(SampleMap.Text).Files);
    }

    private sealed class CancellingList(IReadOnlyList<CategoryMappings> items, Action cancel) : IReadOnlyList<CategoryMappings>
    {
        public int Count => items.Count;

        public CategoryMappings this[int index] => items[index];

        public IEnumerator<CategoryMappings> GetEnumerator()
        {
            cancel();
            return items.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
