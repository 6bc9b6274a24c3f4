using ProtocolMap.Model.Json;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Messages;

/// <summary>Compares two schemas keyword by keyword, and all schemas inside of them.</summary>
/// <param name="compared">
/// What was compared already: schemas may refer to themselves, and a definition that many refer to is compared where it is first met.
/// </param>
internal sealed class SchemaComparison(SchemaText old, SchemaText @new, ChangeList changes, HashSet<(int Old, int New)> compared)
{
    public void Compare(string message) => Compare(new SchemaView(old, old.Root), new SchemaView(@new, @new.Root), message);

    /// <param name="path">What people call the place in the message: <c>avatar.joints[].name</c>.</param>
    public void Compare(SchemaView before, SchemaView after, string path)
    {
        if (!compared.Add((before.Identity, after.Identity)))
        {
            return;
        }

        if (before.IsFalse || after.IsFalse)
        {
            if (before.IsFalse != after.IsFalse)
            {
                Add(after.IsFalse ? ConstraintKinds.ContentClosed : ConstraintKinds.ContentOpened, before, after, path, "false");
            }

            return;
        }

        if (before.Foreign != after.Foreign)
        {
            Add(ConstraintKinds.ReferenceChanged, before, after, path, before.Foreign ?? "a schema of its own", after.Foreign ?? "a schema of its own");
            return;
        }

        CompareTypes(before, after, path);
        CompareEnums(before, after, path);
        new PropertyComparison(this, before, after, path).Compare();
        new ConstraintComparison(this, before, after, path).Compare();
        new ApplicatorComparison(this, before, after, path).Compare();
        new AnnotationComparison(this, before, after, path).Compare();
    }

    /// <summary>Whether two schemas that say the same words differ in what they refer to.</summary>
    public bool Differ(SchemaView before, SchemaView after, string path)
    {
        var inside = new ChangeList();
        new SchemaComparison(old, @new, inside, compared).Compare(before, after, path);
        return inside.All.Count > 0;
    }

    public void Add(ChangeKind kind, SchemaView before, SchemaView after, string path, params string[] particulars) =>
        changes.Add(kind, before.Place, after.Place, [path, .. particulars]);

    private void CompareTypes(SchemaView before, SchemaView after, string path)
    {
        var (left, right) = (SchemaTypes.Of(before), SchemaTypes.Of(after));
        if (!left.SetEquals(right))
        {
            var kind = right.IsSubsetOf(left) ? MessageKinds.TypeNarrowed : left.IsSubsetOf(right) ? MessageKinds.TypeWidened : MessageKinds.TypeChanged;
            Add(kind, before, after, path, SchemaTypes.Show(left), SchemaTypes.Show(right));
        }
    }

    private void CompareEnums(SchemaView before, SchemaView after, string path)
    {
        switch (ValuesOf(before), ValuesOf(after))
        {
            case (null, { } values):
                Add(MessageKinds.EnumIntroduced, before, after, path, string.Join(", ", values));
                break;
            case ({ } values, null):
                Add(MessageKinds.EnumDropped, before, after, path, string.Join(", ", values));
                break;
            case ({ } left, { } right):
                Comparing.Pairs.Compare(
                    left,
                    right,
                    gone => Add(MessageKinds.EnumValueRemoved, before, after, path, gone),
                    came => Add(MessageKinds.EnumValueAdded, before, after, path, came));
                break;
        }

        switch (before.Find("const"), after.Find("const"))
        {
            case (null, { } value):
                Add(MessageKinds.ConstIntroduced, before, after, path, SchemaValues.Show(value));
                break;
            case ({ } value, null):
                Add(MessageKinds.ConstDropped, before, after, path, SchemaValues.Show(value));
                break;
            case ({ } left, { } right) when SchemaValues.Show(left) != SchemaValues.Show(right):
                Add(MessageKinds.ConstChanged, before, after, path, SchemaValues.Show(left), SchemaValues.Show(right));
                break;
        }
    }

    private static List<string>? ValuesOf(SchemaView schema) =>
        schema.Find("enum") is { Kind: JsonKind.Array } values ? [.. values.Items().Select(SchemaValues.Show)] : null;
}
