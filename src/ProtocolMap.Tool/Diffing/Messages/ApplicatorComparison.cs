using ProtocolMap.Model.Json;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Messages;

/// <summary>Compares schemas that apply to items, to properties without a name of their own, and to the value as a whole.</summary>
internal sealed class ApplicatorComparison(SchemaComparison owner, SchemaView before, SchemaView after, string path)
{
    // A schema that is absent accepts everything.
    private static readonly (string Keyword, string Suffix)[] s_single =
        [("items", "[]"), ("additionalItems", "[]"), ("unevaluatedItems", "[]"), ("additionalProperties", ".*"), ("unevaluatedProperties", ".*")];

    // Which way a change of these goes cannot be told from the keyword alone.
    private static readonly string[] s_conditions =
        ["not", "if", "then", "else", "contains", "propertyNames", "dependentSchemas", "contentEncoding", "contentMediaType", "contentSchema"];

    public void Compare()
    {
        foreach (var (keyword, suffix) in s_single)
        {
            CompareSingle(keyword, path + suffix);
        }

        ComparePositions("prefixItems");
        ComparePositions("items");
        CompareList("anyOf", ConstraintKinds.ChoiceAdded, ConstraintKinds.ChoiceRemoved);
        CompareList("oneOf", ConstraintKinds.ChoiceAdded, ConstraintKinds.ChoiceRemoved);
        CompareList("allOf", ConstraintKinds.PartAdded, ConstraintKinds.PartRemoved);
        foreach (var keyword in s_conditions.Where(HasChanged))
        {
            owner.Add(ConstraintKinds.ConditionChanged, before, after, path, keyword);
        }

        if (Names(before) != Names(after))
        {
            owner.Add(ConstraintKinds.ConditionChanged, before, after, path, "patternProperties");
        }
    }

    private void CompareSingle(string keyword, string inner)
    {
        var (left, right) = (before.FindSchema(keyword), after.FindSchema(keyword));
        if (left is not null && right is not null)
        {
            // That is told of the object itself, not of what it may not contain.
            owner.Compare(left, right, left.IsFalse || right.IsFalse ? path : inner);
        }
        else if (left is not null || right is not null)
        {
            var only = (left ?? right)!;
            var isEmpty = only.Node.Kind == JsonKind.True || (only.Node.Kind == JsonKind.Object && !only.Node.Properties().Any());
            if (!isEmpty)
            {
                owner.Add(right is null ? ConstraintKinds.ContentOpened : ConstraintKinds.ContentClosed, before, after, path, keyword);
            }
        }
    }

    private void ComparePositions(string keyword)
    {
        var (left, right) = (before.FindList(keyword), after.FindList(keyword));
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            owner.Compare(left[i], right[i], $"{path}[{i}]");
        }

        if (left.Count != right.Count)
        {
            owner.Add(ConstraintKinds.ConditionChanged, before, after, path, keyword);
        }
    }

    /// <summary>Schemas that stay are found by what they say; of the others one at the same place counts as changed.</summary>
    private void CompareList(string keyword, ChangeKind added, ChangeKind removed)
    {
        var (left, right) = (before.FindList(keyword).ToList(), after.FindList(keyword).ToList());
        foreach (var schema in left.ToList())
        {
            var same = right.FindIndex(r => SchemaValues.Show(r.Node) == SchemaValues.Show(schema.Node));
            if (same >= 0)
            {
                owner.Compare(schema, right[same], $"{path}|{keyword}");
                left.Remove(schema);
                right.RemoveAt(same);
            }
        }

        if (left.Count == right.Count)
        {
            for (var i = 0; i < left.Count; i++)
            {
                owner.Compare(left[i], right[i], $"{path}|{keyword}");
            }

            return;
        }

        left.ForEach(schema => owner.Add(removed, schema, after, path, SchemaValues.Show(schema.Node)));
        right.ForEach(schema => owner.Add(added, before, schema, path, SchemaValues.Show(schema.Node)));
    }

    /// <summary>Whether a condition says something else, itself or behind a reference.</summary>
    private bool HasChanged(string keyword)
    {
        if (SchemaValues.Show(before.Find(keyword)) != SchemaValues.Show(after.Find(keyword)))
        {
            return true;
        }

        if (keyword == "dependentSchemas")
        {
            var right = after.FindSchemas(keyword);
            return before.FindSchemas(keyword).Any(s => owner.Differ(s.Value, right[s.Key], path));
        }

        return before.FindSchema(keyword) is { } schema && owner.Differ(schema, after.FindSchema(keyword)!, path);
    }

    private static string Names(SchemaView schema) => string.Join('\n', schema.FindSchemas("patternProperties").Keys.Order(StringComparer.Ordinal));
}
