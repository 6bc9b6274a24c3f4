using ProtocolMap.Model.Json;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Messages;

/// <summary>Compares what single values, and the number of items and properties, are held to.</summary>
internal sealed class ConstraintComparison(SchemaComparison owner, SchemaView before, SchemaView after, string path)
{
    private static readonly (string Keyword, bool IsUpper, ChangeKind Tightened, ChangeKind Loosened)[] s_limits =
    [
        ("minimum", false, ConstraintKinds.RangeTightened, ConstraintKinds.RangeLoosened),
        ("exclusiveMinimum", false, ConstraintKinds.RangeTightened, ConstraintKinds.RangeLoosened),
        ("maximum", true, ConstraintKinds.RangeTightened, ConstraintKinds.RangeLoosened),
        ("exclusiveMaximum", true, ConstraintKinds.RangeTightened, ConstraintKinds.RangeLoosened),
        ("minLength", false, ConstraintKinds.LengthTightened, ConstraintKinds.LengthLoosened),
        ("maxLength", true, ConstraintKinds.LengthTightened, ConstraintKinds.LengthLoosened),
        ("minItems", false, ConstraintKinds.ItemCountTightened, ConstraintKinds.ItemCountLoosened),
        ("maxItems", true, ConstraintKinds.ItemCountTightened, ConstraintKinds.ItemCountLoosened),
        ("minContains", false, ConstraintKinds.ItemCountTightened, ConstraintKinds.ItemCountLoosened),
        ("maxContains", true, ConstraintKinds.ItemCountTightened, ConstraintKinds.ItemCountLoosened),
        ("minProperties", false, ConstraintKinds.PropertyCountTightened, ConstraintKinds.PropertyCountLoosened),
        ("maxProperties", true, ConstraintKinds.PropertyCountTightened, ConstraintKinds.PropertyCountLoosened),
    ];

    public void Compare()
    {
        foreach (var (keyword, isUpper, tightened, loosened) in s_limits)
        {
            CompareLimit(keyword, isUpper, tightened, loosened);
        }

        CompareMultiples();
        CompareUniqueness();
        ComparePatterns();
        CompareFormats();
        CompareDependencies();
    }

    private void CompareLimit(string keyword, bool isUpper, ChangeKind tightened, ChangeKind loosened)
    {
        var (left, right) = (NumberOf(before, keyword), NumberOf(after, keyword));
        var direction = (left, right) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            _ => SchemaValues.Compare(right, left) * (isUpper ? -1 : 1),
        };
        Add(direction, keyword, left, right, tightened, loosened);
    }

    private void CompareMultiples()
    {
        var (left, right) = (NumberOf(before, "multipleOf"), NumberOf(after, "multipleOf"));
        var direction = (left, right) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            _ when SchemaValues.Compare(left, right) == 0 => 0,

            // Every multiple of 6 is one of 3; of 4 and 6 neither holds for the other, and who sends has to look.
            _ => IsMultiple(left, right) ? -1 : 1,
        };
        Add(direction, "multipleOf", left, right, ConstraintKinds.RangeTightened, ConstraintKinds.RangeLoosened);
    }

    private void CompareUniqueness()
    {
        var (was, isNow) = (before.Find("uniqueItems")?.Kind == JsonKind.True, after.Find("uniqueItems")?.Kind == JsonKind.True);
        Add((isNow ? 1 : 0) - (was ? 1 : 0), "uniqueItems", was ? "true" : "false", isNow ? "true" : "false", ConstraintKinds.ItemCountTightened, ConstraintKinds.ItemCountLoosened);
    }

    private void ComparePatterns() => CompareWords("pattern", ConstraintKinds.PatternIntroduced, ConstraintKinds.PatternDropped, ConstraintKinds.PatternChanged);

    private void CompareFormats() => CompareWords("format", ConstraintKinds.FormatIntroduced, ConstraintKinds.FormatDropped, ConstraintKinds.FormatChanged);

    private void CompareWords(string keyword, ChangeKind introduced, ChangeKind dropped, ChangeKind changed)
    {
        var (left, right) = (before.FindString(keyword), after.FindString(keyword));
        if (left != right)
        {
            var kind = left is null ? introduced : right is null ? dropped : changed;
            string[] particulars = [.. new[] { left, right }.OfType<string>().Select(p => $"'{p}'")];
            owner.Add(kind, before, after, path, particulars);
        }
    }

    private void CompareDependencies()
    {
        var (left, right) = (DependenciesOf(before), DependenciesOf(after));
        foreach (var (name, needed) in left.Except(right))
        {
            owner.Add(ConstraintKinds.DependencyLoosened, before, after, path, $"'{name}'", $"'{needed}'");
        }

        foreach (var (name, needed) in right.Except(left))
        {
            owner.Add(ConstraintKinds.DependencyTightened, before, after, path, $"'{name}'", $"'{needed}'");
        }
    }

    private void Add(int direction, string keyword, string? left, string? right, ChangeKind tightened, ChangeKind loosened)
    {
        if (direction != 0)
        {
            owner.Add(direction > 0 ? tightened : loosened, before, after, path, keyword, left ?? "none", right ?? "none");
        }
    }

    private static string? NumberOf(SchemaView schema, string keyword) =>
        schema.Find(keyword) is { Kind: JsonKind.Number } value ? value.GetRawText() : null;

    private static bool IsMultiple(string number, string of) =>
        decimal.TryParse(number, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value)
        && decimal.TryParse(of, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var unit)
        && unit > 0 && value % unit == 0;

    private static HashSet<(string Name, string Needed)> DependenciesOf(SchemaView schema)
    {
        var dependencies = new HashSet<(string, string)>();
        foreach (var keyword in (string[])["dependentRequired", "dependencies"])
        {
            if (schema.Find(keyword) is { Kind: JsonKind.Object } value)
            {
                dependencies.UnionWith(value.Properties()
                    .Where(p => p.Value.Kind == JsonKind.Array)
                    .SelectMany(p => p.Value.Items().Where(i => i.Kind == JsonKind.String).Select(i => (p.Name, i.GetString()))));
            }
        }

        return dependencies;
    }
}
