using ProtocolMap.Model;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Chooses the shape of values.</summary>
/// <param name="target">Where named types go.</param>
internal sealed class ValueShapes(SchemaGraph graph, SchemaForms forms, TypeNamer names, CodeTarget target)
{
    // A list of lists of itself has no type in C#; so deep down it is kept as JSON.
    private const int MaxNesting = 8;

    // Lists and dictionaries that are being looked into.
    private readonly Stack<SchemaReference> _open = new();

    // A property may have the name of any type.
    private readonly string _prefix = $"global::{SourceWriter.Escape(target.Namespace)}.";

    public ValueShape Of(SchemaReference reference) => Of(reference, 0);

    /// <summary>The C# expression of a default value, if its type can have one.</summary>
    public string? DefaultOf(SchemaReference reference, ValueShape shape)
    {
        if (graph[reference].Annotations.Default is not { } value || shape.AcceptsNull)
        {
            return null;
        }

        return (shape.Kind, value.Kind) switch
        {
            (ValueKind.String, JsonKind.String) => CSharpText.Literal(value.Text),
            (ValueKind.Boolean, JsonKind.True) => "true",
            (ValueKind.Boolean, JsonKind.False) => "false",
            (ValueKind.Enum, JsonKind.String) => $"{shape.Type}.FromValue({CSharpText.Literal(value.Text)})",
            (ValueKind.Enum, JsonKind.Number) when value.Number.TryGetInt64(out var number) => $"{shape.Type}.FromValue({CSharpText.Number(number)}L)",
            (ValueKind.List, JsonKind.Array) when value.Items.Count == 0 => EmptyOf(shape),
            (_, JsonKind.Number) => NumberShapes.Literal(value.Number, shape.Kind),
            _ => null,
        };
    }

    /// <summary>The list or dictionary without items.</summary>
    public static string EmptyOf(ValueShape shape) =>
        $"global::ProtocolMap.Runtime.{(shape.Kind == ValueKind.List ? "JsonList" : "JsonDictionary")}<{shape.Item!.TypeHere}>.Empty";

    private ValueShape Of(SchemaReference reference, int nesting)
    {
        reference = graph.Follow(reference);
        if (nesting > MaxNesting || _open.Contains(reference))
        {
            return ValueShape.Fragment with { Judge = reference };
        }

        var schema = graph[reference];
        var form = forms.Of(reference);
        var name = form == SchemaForm.Plain ? null : names.Find(reference);
        var acceptsNull = schema.Types is { } types && (types & JsonTypes.Null) != JsonTypes.None && types != JsonTypes.Null;
        switch (form)
        {
            case SchemaForm.Object when name is not null:
                return new(ValueKind.Class, _prefix + name) { AcceptsNull = acceptsNull };
            case SchemaForm.Enum when name is not null:
                return new(ValueKind.Enum, _prefix + name) { AcceptsNull = schema.Enum!.Value.Any(value => value.Kind == JsonKind.Null) };
            case SchemaForm.Union when name is not null:
                return new(ValueKind.Class, _prefix + name) { AcceptsNull = forms.BranchesOf(reference).HasNull };
            default:
                return Plain(reference, nesting);
        }
    }

    private ValueShape Plain(SchemaReference reference, int nesting)
    {
        var schema = graph[reference];
        if (schema.Constant is not null || (schema.Types is null && !Residual.Remains(schema, s => s)))
        {
            return ValueShape.Fragment with { Judge = schema.Constant == false ? reference : null };
        }

        if (Nullable(reference, nesting) is { } nullable)
        {
            return nullable;
        }

        // What a reference says holds as well: its shape serves, and the schema as a whole judges.
        if (schema.Types is null && forms.PartsOf(reference).Select(part => (SchemaReference?)part).FirstOrDefault() is { } basis)
        {
            var shape = Of(basis, nesting + 1);
            return shape with { Judge = reference };
        }

        var acceptsNull = ((schema.Types ?? JsonTypes.None) & JsonTypes.Null) != JsonTypes.None;
        var result = schema.Const is null ? OfType(reference, schema, nesting) : OfConstant(reference, schema);
        return result.Kind == ValueKind.Fragment ? result : result with { AcceptsNull = acceptsNull };
    }

    /// <summary>The other branch, where there are two and one is <c>null</c>.</summary>
    private ValueShape? Nullable(SchemaReference reference, int nesting)
    {
        var schema = graph[reference];
        if ((schema.OneOf.Count > 0) == (schema.AnyOf.Count > 0))
        {
            return null;
        }

        var branches = forms.BranchesOf(reference);
        if (branches is not { HasNull: true, Branches.Length: 1 })
        {
            return null;
        }

        var shape = Of(branches.Branches[0], nesting + 1);
        return shape with { AcceptsNull = shape.Kind != ValueKind.Fragment, Judge = Residual.Remains(schema, s => s with { OneOf = default, AnyOf = default }) ? reference : shape.Judge };
    }

    private ValueShape OfType(SchemaReference reference, Schema schema, int nesting) => SchemaForms.TypesOf(schema) switch
    {
        JsonTypes.String => StringShapes.Of(reference, schema),
        JsonTypes.Boolean => Judged(new(ValueKind.Boolean, "bool"), reference, Residual.Remains(schema, s => s with { Types = null })),
        JsonTypes.Integer => OfNumber(NumberShapes.OfInteger(schema), reference, schema),
        JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer) => OfNumber(NumberShapes.OfNumber(schema), reference, schema),
        JsonTypes.Array => OfArray(reference, schema, nesting),
        JsonTypes.Object => OfObject(reference, schema, nesting),
        _ => ValueShape.Fragment with { Judge = reference },
    };

    private static ValueShape OfConstant(SchemaReference reference, Schema schema)
    {
        if (schema.Const!.Kind != JsonKind.String || (SchemaForms.TypesOf(schema) & JsonTypes.String) == JsonTypes.None)
        {
            return ValueShape.Fragment with { Judge = reference };
        }

        var isAlone = !Residual.Remains(schema, s => s with { Types = null, Const = null });
        return Judged(new ValueShape(ValueKind.String, "string") { Checks = ValueChecks.None with { Constant = schema.Const.Text } }, reference, !isAlone);
    }

    private static ValueShape OfNumber(ValueShape shape, SchemaReference reference, Schema schema)
    {
        var remains = Residual.Remains(
            schema,
            s => s with { Types = null, Minimum = null, Maximum = null, ExclusiveMinimum = null, ExclusiveMaximum = null, MultipleOf = null });
        return Judged(shape, reference, remains || !NumberShapes.AreChecked(shape, schema));
    }

    private ValueShape OfArray(SchemaReference reference, Schema schema, int nesting)
    {
        var item = ItemOf(reference, schema.PrefixItems.Count == 0 ? schema.Items : null, nesting);

        // Equal here is equal in JSON, and the other way round.
        var isUnique = schema.UniqueItems && item is { Kind: ValueKind.String or ValueKind.Int32 or ValueKind.Int64, AcceptsNull: false };
        var shape = new ValueShape(ValueKind.List, $"global::System.Collections.Generic.IReadOnlyList<{item.TypeHere}>")
        {
            Item = item,
            Checks = ValueChecks.None with { MinCount = Count(schema.MinItems), MaxCount = Count(schema.MaxItems), IsUnique = isUnique },
        };
        var remains = Residual.Remains(
            schema,
            s => s with { Types = null, MinItems = null, MaxItems = null, UniqueItems = s.UniqueItems && !isUnique, Items = s.PrefixItems.Count == 0 ? null : s.Items });
        return Judged(shape, reference, remains);
    }

    private ValueShape OfObject(SchemaReference reference, Schema schema, int nesting)
    {
        var item = ItemOf(reference, schema.PatternProperties.Count == 0 ? schema.AdditionalProperties : null, nesting);
        var shape = new ValueShape(ValueKind.Dictionary, $"global::System.Collections.Generic.IReadOnlyDictionary<string, {item.TypeHere}>")
        {
            Item = item,
            Checks = ValueChecks.None with { MinCount = Count(schema.MinProperties), MaxCount = Count(schema.MaxProperties) },
        };
        var remains = Residual.Remains(
            schema,
            s => s with { Types = null, MinProperties = null, MaxProperties = null, AdditionalProperties = s.PatternProperties.Count == 0 ? null : s.AdditionalProperties });
        return Judged(shape, reference, remains);
    }

    private ValueShape ItemOf(SchemaReference reference, int? schema, int nesting)
    {
        if (schema is not { } index)
        {
            return ValueShape.Fragment;
        }

        _open.Push(reference);
        var shape = Of(new(reference.Message, index), nesting + 1);
        _open.Pop();
        return shape;
    }

    private static ValueShape Judged(ValueShape shape, SchemaReference reference, bool remains) => remains ? shape with { Judge = reference } : shape;

    /// <summary>A count as the runtime library takes it: no text has more than <see cref="int.MaxValue"/> of anything.</summary>
    public static int? Count(long? count) => count is { } value ? (int)Math.Min(value, int.MaxValue) : null;
}
