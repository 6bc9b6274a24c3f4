namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints how values are read.</summary>
internal static class ValueReaderEmitter
{
    /// <summary>The ordinal of a value that is the only one of its member.</summary>
    public const string Single = "0";

    /// <summary>Reads a value that is not <c>null</c> into something.</summary>
    /// <param name="writer">Where to print.</param>
    /// <param name="scope">The type.</param>
    /// <param name="shape">The value.</param>
    /// <param name="place">What it is assigned to.</param>
    /// <param name="value">How it is referred to afterwards; the same but for a declaration or a nullable struct.</param>
    /// <param name="member">The number of the member.</param>
    /// <param name="ordinal">The variable that counts the values of the member, or <see cref="Single"/>.</param>
    public static void Write(SourceWriter writer, TypeScope scope, ValueShape shape, string place, string value, int member, string ordinal)
    {
        var isGroup = shape.Kind is ValueKind.List or ValueKind.Dictionary;
        if (shape.Judge is not null && !isGroup)
        {
            // The value may begin after white space.
            writer.Line($"{StartName(ordinal)} = r.Next();");
        }

        writer.Line($"{place} = {Expression(scope, shape, member, ordinal)};");
        if (isGroup)
        {
            return;
        }

        if (shape.KeepsText)
        {
            writer.Line("if (r.IsInexact)");
            writer.Open();
            writer.Line($"r.KeepText(ref texts, {CSharpText.Number(member)}, {ordinal});");
            writer.Close();
            if (ordinal != Single)
            {
                writer.Line($"{ordinal}++;");
            }
        }

        CheckEmitter.WriteAfterReading(writer, scope, shape, value);
        if (shape.Judge is { } schema)
        {
            writer.Line($"r.Judge({SchemaCode.Of(schema)}, {StartName(ordinal)});");
        }
    }

    /// <summary>The methods that read lists and dictionaries.</summary>
    public static void WriteMethods(SourceWriter writer, TypeScope scope)
    {
        while (scope.TryTakeReader(out var reader))
        {
            writer.Line();
            WriteMethod(writer, scope, reader.Name, reader.Shape, reader.Member);
        }
    }

    /// <summary>Whether a local for the start of judged values is needed.</summary>
    public static bool NeedsStart(ValueShape shape) => shape is { Judge: not null, Kind: not (ValueKind.List or ValueKind.Dictionary) };

    private static string StartName(string ordinal) => ordinal == Single ? "at" : "itemStart";

    private static string Expression(TypeScope scope, ValueShape shape, int member, string ordinal) => shape.Kind switch
    {
        ValueKind.Fragment => "r.ReadFragment()",
        ValueKind.Uri => "r.ReadUri(true)",
        ValueKind.UriReference => "r.ReadUri(false)",
        ValueKind.Class or ValueKind.Enum => shape.Type + ".ReadFrom(ref r)",
        ValueKind.List or ValueKind.Dictionary => scope.Reader(shape, member) + (shape.KeepsText ? "(ref r, ref texts, ref ordinal)" : "(ref r)"),
        _ => $"r.Read{shape.Kind}()",
    };

    private static void WriteMethod(SourceWriter writer, TypeScope scope, string name, ValueShape shape, int member)
    {
        var item = shape.Item!;
        var isList = shape.Kind == ValueKind.List;
        var type = isList ? Runtime.List(item) : Runtime.Dictionary(item);
        writer.Line($"private static {type} {name}(ref {Runtime.Reader} r{(shape.KeepsText ? $", ref {Runtime.Texts}? texts, ref int ordinal" : "")})");
        writer.Open();
        writer.Line($"if (!r.Begin{(isList ? "Array" : "Object")}())");
        writer.Open();
        writer.Line($"return {type}.Empty;");
        writer.Close();
        writer.Line();
        writer.Line("int start = r.Start;");
        writer.Line($"var items = default({(isList ? Runtime.ListBuilder(item) : Runtime.DictionaryBuilder(item))});");
        if (NeedsStart(item))
        {
            writer.Line("int itemStart;");
        }

        writer.Line($"while (r.Next{(isList ? "Item" : "Member")}())");
        writer.Open();
        if (!isList)
        {
            writer.Line("string name = r.NameText();");
            writer.Line("int valueStart = r.Next();");
        }

        WriteItem(writer, scope, item, member);
        if (isList)
        {
            writer.Line("items.Add(item);");
        }
        else
        {
            writer.Line("if (!items.Add(name, item))");
            writer.Open();
            writer.Line("r.Duplicate(valueStart, name);");
            writer.Close();
        }

        writer.Close();
        writer.Line();
        if ((shape.Checks.MinCount ?? shape.Checks.MaxCount) is not null)
        {
            writer.Line($"r.CheckCount(start, items.Count, {CheckEmitter.Least(shape.Checks.MinCount)}, {CheckEmitter.Most(shape.Checks.MaxCount)}, {(isList ? "true" : "false")});");
        }

        if (shape.Judge is { } schema)
        {
            writer.Line($"r.Judge({SchemaCode.Of(schema)}, start);");
        }

        if (shape.Checks.IsUnique)
        {
            writer.Line("r.CheckUnique(start, items.ToList());");
        }

        writer.Line(isList ? "return items.ToList();" : "return items.ToDictionary();");
        writer.Close();
    }

    private static void WriteItem(SourceWriter writer, TypeScope scope, ValueShape item, int member)
    {
        if (!item.AcceptsNull)
        {
            Write(writer, scope, item, item.Type + " item", "item", member, "ordinal");
            return;
        }

        writer.Line($"{item.TypeHere} item = null;");
        writer.Line("if (!r.TryReadNull())");
        writer.Open();
        if (item.IsValueType)
        {
            Write(writer, scope, item, item.Type + " some", "some", member, "ordinal");
            writer.Line("item = some;");
        }
        else
        {
            Write(writer, scope, item, "item", "item", member, "ordinal");
        }

        writer.Close();
    }
}
