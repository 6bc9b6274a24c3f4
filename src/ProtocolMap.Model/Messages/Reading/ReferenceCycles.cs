using System.Runtime.InteropServices;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Model.Messages.Reading;

/// <summary>
/// Finds references that come back to where they are without going into the data, so that judging a value would never end. The reference
/// that closes such a circle is reported and counts as absent. Works with a stack of its own: a chain may be as long as the map.
/// </summary>
internal sealed class ReferenceCycles(IReadOnlyList<SchemaTree> trees, Schema[][] schemas, SchemaNames names, ProblemList problems)
{
    private readonly Dictionary<string, int> _treeOf = Enumerable.Range(0, trees.Count).ToDictionary(i => trees[i].Message, i => i, StringComparer.Ordinal);
    private readonly State[][] _states = [.. schemas.Select(s => new State[s.Length])];

    private enum State : byte
    {
        New,
        Open,
        Done,
    }

    public void Break()
    {
        for (var tree = 0; tree < schemas.Length; tree++)
        {
            for (var schema = 0; schema < schemas[tree].Length; schema++)
            {
                if (_states[tree][schema] == State.New)
                {
                    Search(new Spot(tree, schema));
                }
            }
        }
    }

    private void Search(Spot start)
    {
        var path = new Stack<(Spot Spot, IEnumerator<Step> Steps)>();
        Enter(start);
        while (path.Count > 0)
        {
            var (spot, steps) = path.Peek();
            if (!steps.MoveNext())
            {
                _states[spot.Tree][spot.Schema] = State.Done;
                path.Pop();
                continue;
            }

            var step = steps.Current;
            switch (_states[step.To.Tree][step.To.Schema])
            {
                case State.New:
                    Enter(step.To);
                    break;
                case State.Open:
                    // The circle goes through at least one reference; the last of them closes it.
                    var closing = step.Keyword is not null ? (spot, step.Keyword) : LastReference(path, step.To);
                    Report(closing.Item1, closing.Item2);
                    break;
            }
        }

        void Enter(Spot spot)
        {
            _states[spot.Tree][spot.Schema] = State.Open;
            path.Push((spot, StepsFrom(spot).ToList().GetEnumerator()));
        }
    }

    private static (Spot Spot, string Keyword) LastReference(Stack<(Spot Spot, IEnumerator<Step> Steps)> path, Spot end)
    {
        foreach (var (spot, steps) in path)
        {
            if (steps.Current.Keyword is { } keyword)
            {
                return (spot, keyword);
            }

            if (spot == end)
            {
                break;
            }
        }

        throw new InvalidOperationException("A circle of schemas without a reference.");
    }

    private void Report(Spot spot, string keyword)
    {
        var node = trees[spot.Tree][spot.Schema];
        ref var schema = ref schemas[spot.Tree][spot.Schema];
        problems.Add(ProblemKind.ReferenceCycle, node.PlaceOf(keyword), node.Value.Find(keyword)!.Value.Value.GetString());
        schema = keyword == "$ref" ? schema with { Ref = null } : schema with { DynamicRef = null };
    }

    /// <summary>The schemas that judge the same value as this one does.</summary>
    private IEnumerable<Step> StepsFrom(Spot spot)
    {
        var schema = schemas[spot.Tree][spot.Schema];
        if (schema.Ref is { } reference)
        {
            yield return new Step(SpotOf(reference), "$ref");
        }

        if (schema.DynamicRef is { } dynamic)
        {
            yield return new Step(SpotOf(dynamic.Initial), "$dynamicRef");
            foreach (var node in dynamic.Anchor is null ? [] : names.DynamicAnchors(dynamic.Anchor))
            {
                yield return new Step(SpotOf(node.Reference), "$dynamicRef");
            }
        }

        foreach (var index in InPlace(schema))
        {
            yield return new Step(spot with { Schema = index }, null);
        }
    }

    private static IEnumerable<int> InPlace(Schema schema) =>
        [
            .. schema.AllOf, .. schema.AnyOf, .. schema.OneOf, .. schema.DependentSchemas.Select(d => d.Schema),
            .. new[] { schema.Not, schema.If, schema.Then, schema.Else }.OfType<int>(),
        ];

    private Spot SpotOf(SchemaReference reference) => new(_treeOf[reference.Message], reference.Schema);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Spot(int Tree, int Schema);

    /// <param name="To">Where it leads.</param>
    /// <param name="Keyword">The reference that leads there; <see langword="null"/> for a schema that stands inside.</param>
    private readonly record struct Step(Spot To, string? Keyword);
}
