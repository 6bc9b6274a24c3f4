using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>What a schema becomes.</summary>
internal enum SchemaForm
{
    /// <summary>A type of the base class library, or a list or dictionary.</summary>
    Plain,
    Object,
    Enum,
    Union,
}

/// <summary>Tells what becomes of schemas.</summary>
internal sealed class SchemaForms(SchemaGraph graph)
{
    // References may go in circles through allOf; what takes more steps has no form of its own.
    private const int MaxSteps = 32;

    public SchemaForm Of(SchemaReference reference) => Of(reference, 0);

    /// <summary>The types that a schema's <c>type</c> lists, without <c>null</c>.</summary>
    public static JsonTypes TypesOf(Schema schema) => (schema.Types ?? JsonTypes.All) & ~JsonTypes.Null;

    /// <summary>The branches of a union: <c>null</c> is not one.</summary>
    public UnionBranches BranchesOf(SchemaReference reference)
    {
        var schema = graph[reference];
        var indices = schema.OneOf.Count > 0 ? schema.OneOf : schema.AnyOf;
        var all = indices.Select(index => graph.Follow(new SchemaReference(reference.Message, index))).ToArray();
        var others = all.Where(branch => graph[branch].Types != JsonTypes.Null).ToArray();
        return new(others, others.Length < all.Length);
    }

    private SchemaForm Of(SchemaReference reference, int steps)
    {
        reference = graph.Follow(reference);
        var schema = graph[reference];
        if (steps > MaxSteps || schema.Constant is not null || schema.DynamicRef is not null)
        {
            return SchemaForm.Plain;
        }

        if (schema.Enum is { } values)
        {
            return EnumShapes.CanBe(values) ? SchemaForm.Enum : SchemaForm.Plain;
        }

        if (schema.Const is not null)
        {
            return SchemaForm.Plain;
        }

        var types = TypesOf(schema);
        var canBeObject = types == JsonTypes.Object || (schema.Types is null && (schema.Properties.Count > 0 || PartsOf(reference).Any(part => Of(part, steps + 1) == SchemaForm.Object)));
        if (canBeObject && (schema.Properties.Count > 0 || schema.Required.Count > 0 || PartsOf(reference).Any(part => Of(part, steps + 1) == SchemaForm.Object)))
        {
            return SchemaForm.Object;
        }

        return (schema.OneOf.Count > 0) != (schema.AnyOf.Count > 0) && schema.Ref is null && schema.AllOf.Count == 0 && BranchesOf(reference).Branches.Length > 1
            ? SchemaForm.Union
            : SchemaForm.Plain;
    }

    /// <summary>The schemas that a value must meet as well: <c>$ref</c> and <c>allOf</c>.</summary>
    public IEnumerable<SchemaReference> PartsOf(SchemaReference reference)
    {
        var schema = graph[reference];
        if (schema.Ref is { } basis)
        {
            yield return graph.Follow(basis);
        }

        foreach (var part in schema.AllOf)
        {
            yield return graph.Follow(new(reference.Message, part));
        }
    }
}

/// <param name="Branches">Those that are not <c>null</c>.</param>
/// <param name="HasNull">Whether one is.</param>
internal readonly record struct UnionBranches(SchemaReference[] Branches, bool HasNull);
