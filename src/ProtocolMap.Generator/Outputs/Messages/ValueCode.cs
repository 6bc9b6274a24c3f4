namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Expressions about values.</summary>
internal static class ValueCode
{
    /// <summary>A copy that nobody can change; the value itself where it cannot be changed anyway.</summary>
    public static string Copy(ValueShape shape, string value, int depth = 0)
    {
        if (shape.Kind is not (ValueKind.List or ValueKind.Dictionary))
        {
            return value;
        }

        var isList = shape.Kind == ValueKind.List;
        var type = isList ? Runtime.List(shape.Item!) : Runtime.Dictionary(shape.Item!);
        if (shape.Item!.Kind is not (ValueKind.List or ValueKind.Dictionary))
        {
            return $"{type}.Of({value})";
        }

        var item = "item" + CSharpText.Number(depth);
        var inner = Copy(shape.Item, isList ? item : item + ".Value", depth + 1);
        inner = shape.Item.AcceptsNull ? $"{(isList ? item : item + ".Value")} is null ? null : {inner}" : inner;

        // Types are spelled out: what the compiler has to infer inside of lambdas it infers again at every level.
        return isList
            ? $"{type}.Of(global::System.Linq.Enumerable.Select<{shape.Item.TypeHere}, {shape.Item.TypeHere}>({value}, ({shape.Item.TypeHere} {item}) => {inner}))"
            : $"{type}.Of(global::System.Linq.Enumerable.Select<{Pair(shape)}, {Pair(shape)}>({value}, ({Pair(shape)} {item}) => new {Pair(shape)}({item}.Key, {inner})))";
    }

    private static string Pair(ValueShape shape) => $"global::System.Collections.Generic.KeyValuePair<string, {shape.Item!.TypeHere}>";

    /// <summary>Whether two values are equal.</summary>
    public static string AreEqual(ValueShape shape, string left, string right) => shape.Kind switch
    {
        ValueKind.String or ValueKind.Boolean or ValueKind.Int32 or ValueKind.Int64 or ValueKind.Decimal or ValueKind.BigInteger or ValueKind.Guid => $"{left} == {right}",

        // Two times of different offset may be equal, yet are written differently.
        ValueKind.DateTimeOffset or ValueKind.Double => $"{Runtime.Equality}.Same({left}, {right})",
        _ => $"{Runtime.Equality}.Same({left}, {right})",
    };
}
