namespace ProtocolMap.Runtime;

/// <summary>
/// Finds the schemas at which recursive ones close their circles. Keeping the verdicts of these is enough to judge any text in time
/// proportional to it. Works with a stack of its own, as chains of references may be long.
/// </summary>
internal static class Recursion
{
    public static void Mark(SchemaNode[] schemas, Dictionary<(int Resource, int Anchor), int> dynamicAnchors)
    {
        var targets = dynamicAnchors.ToLookup(a => a.Key.Anchor, a => a.Value);
        var isOpen = new bool[schemas.Length];
        var isDone = new bool[schemas.Length];
        var path = new Stack<(int Schema, IEnumerator<int> Next)>();
        for (var i = 0; i < schemas.Length; i++)
        {
            Enter(i);
            while (path.Count > 0)
            {
                var (schema, next) = path.Peek();
                if (next.MoveNext())
                {
                    schemas[next.Current].IsRecursive |= isOpen[next.Current];
                    Enter(next.Current);
                }
                else
                {
                    isOpen[schema] = false;
                    isDone[schema] = true;
                    path.Pop();
                }
            }
        }

        void Enter(int schema)
        {
            if (!isDone[schema] && !isOpen[schema])
            {
                isOpen[schema] = true;
                path.Push((schema, Inside(schemas[schema], targets).Where(s => s >= 0).GetEnumerator()));
            }
        }
    }

    private static IEnumerable<int> Inside(SchemaNode schema, ILookup<int, int> dynamicTargets)
    {
        var dynamic = schema.DynamicRefAnchor >= 0 ? dynamicTargets[schema.DynamicRefAnchor] : [];
        int[] single = [schema.Ref, schema.DynamicRef, schema.Not, schema.If, schema.Then, schema.Else];
        var all = single.Concat(dynamic).Concat(schema.AllOf).Concat(schema.AnyOf).Concat(schema.OneOf);
        if (schema.Arrays is { } arrays)
        {
            all = all.Concat(arrays.PrefixItems).Concat([arrays.Items, arrays.Contains, arrays.Unevaluated]);
        }

        return schema.Objects is { } objects
            ? all.Concat(objects.PropertySchemas).Concat(objects.Patterns.Select(p => p.Schema)).Concat(objects.DependentSchemas.Select(d => d.Schema))
                .Concat([objects.Additional, objects.Names, objects.Unevaluated])
            : all;
    }
}
