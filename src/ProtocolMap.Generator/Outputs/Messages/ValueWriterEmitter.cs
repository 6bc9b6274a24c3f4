namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints how values are written.</summary>
internal static class ValueWriterEmitter
{
    /// <summary>Writes a value that is not <c>null</c>.</summary>
    /// <param name="writer">Where to print.</param>
    /// <param name="shape">The value.</param>
    /// <param name="value">The expression of the value.</param>
    /// <param name="member">The number of the member.</param>
    /// <param name="depth">How many lists it lies in.</param>
    public static void Write(SourceWriter writer, ValueShape shape, string value, int member, int depth = 0)
    {
        if (shape.Kind is ValueKind.List or ValueKind.Dictionary)
        {
            WriteGroup(writer, shape, value, member, depth);
        }
        else if (shape.KeepsText)
        {
            // Most objects keep no text; then the call is saved.
            writer.Line($"if (_texts is null || !w.WriteKept(_texts, {CSharpText.Number(member)}, {(depth == 0 ? ValueReaderEmitter.Single : "ordinal++")}))");
            writer.Open();
            writer.Line($"w.Write({value});");
            writer.Close();
        }
        else
        {
            writer.Line(shape.Kind is ValueKind.Class or ValueKind.Enum ? $"{value}.WriteTo(ref w);" : $"w.Write({value});");
        }
    }

    private static void WriteGroup(SourceWriter writer, ValueShape shape, string value, int member, int depth)
    {
        var isList = shape.Kind == ValueKind.List;
        var item = "item" + CSharpText.Number(depth);
        if (depth == 0 && shape.KeepsText)
        {
            writer.Line("int ordinal = 0;");
        }

        writer.Line($"w.Begin{(isList ? "Array" : "Object")}();");

        // What is kept is always one of the runtime library's lists, whose span has no enumerator to allocate.
        var type = isList ? Runtime.List(shape.Item!) : Runtime.Dictionary(shape.Item!);
        writer.Line($"foreach (var {item} in (({type}){value}).AsSpan())");
        writer.Open();
        if (!isList)
        {
            writer.Line($"w.Name({item}.Key);");
        }

        WriteNullable(writer, shape.Item!, isList ? item : item + ".Value", member, depth + 1);
        writer.Close();
        writer.Line($"w.End{(isList ? "Array" : "Object")}();");
    }

    private static void WriteNullable(SourceWriter writer, ValueShape shape, string value, int member, int depth)
    {
        if (!shape.AcceptsNull)
        {
            Write(writer, shape, value, member, depth);
            return;
        }

        var some = "some" + CSharpText.Number(depth);
        writer.Line($"if ({value} is {shape.Type} {some})");
        writer.Open();
        Write(writer, shape, some, member, depth);
        writer.Close();
        writer.Line("else");
        writer.Open();
        writer.Line("w.WriteNull();");
        writer.Close();
    }
}
