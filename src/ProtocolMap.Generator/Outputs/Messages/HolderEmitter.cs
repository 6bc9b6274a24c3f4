namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints a class around one value: a message that is not an object, or a case of a union.</summary>
internal static class HolderEmitter
{
    private const string Value = "this.Value";

    /// <summary>Prints what stands between the braces but for what all types have.</summary>
    /// <param name="writer">Where to print.</param>
    /// <param name="scope">The class.</param>
    /// <param name="name">Its name.</param>
    /// <param name="shape">The value.</param>
    /// <param name="schema">The schema that construction holds the value against, where its checks do not suffice.</param>
    /// <param name="override"><c>override</c> and a space in a case of a union.</param>
    public static void Write(SourceWriter writer, TypeScope scope, string name, ValueShape shape, ProtocolMap.Model.Messages.SchemaReference? schema, string @override)
    {
        var identifier = CSharpText.Identifier(name);
        if (shape.KeepsText)
        {
            writer.Line($"private readonly {Runtime.Texts}? _texts;");
            writer.Line();
        }

        WriteConstructor(writer, scope, identifier, shape, schema);
        writer.Line();
        WriteReadingConstructor(writer, scope, identifier, shape);
        writer.Line();
        writer.Line("/// <summary>The value.</summary>");
        writer.Line($"public {shape.TypeHere} Value {{ get; }}");
        writer.Line();
        writer.Line($"internal {@override}void WriteTo(ref {Runtime.Writer} w)");
        writer.Open();
        WriteValue(writer, shape);
        writer.Close();
    }

    public static string[] EqualParts(ValueShape shape)
    {
        var value = ValueCode.AreEqual(shape, Value, "other.Value");
        return shape.KeepsText ? [value, $"{Runtime.Texts}.Same(_texts, other._texts)"] : [value];
    }

    private static void WriteConstructor(SourceWriter writer, TypeScope scope, string identifier, ValueShape shape, ProtocolMap.Model.Messages.SchemaReference? schema)
    {
        const string Given = "value ?? throw new global::System.ArgumentNullException(nameof(value))";
        var isGroup = shape.Kind is ValueKind.List or ValueKind.Dictionary;
        writer.Line("/// <summary>Makes one from its value.</summary>");
        writer.Line("/// <param name=\"value\">The value.</param>");
        writer.Line("/// <param name=\"checks\">What becomes of the constraints of the schema.</param>");
        writer.Line($"public {identifier}({shape.TypeHere} value, {Runtime.CheckMode} checks = {Runtime.CheckMode}.First)");
        writer.Open();
        writer.Line(shape.IsValueType ? "this.Value = value;"
            : shape.AcceptsNull ? $"this.Value = {(isGroup ? "value is null ? null : " + ValueCode.Copy(shape, "value") : "value")};"
            : $"this.Value = {(isGroup ? ValueCode.Copy(shape, Given) : Given)};");
        if (CheckEmitter.IsChecked(shape) || schema is not null)
        {
            writer.Line($"var checker = new {Runtime.Checker}(checks);");
            if (CheckEmitter.IsChecked(shape))
            {
                writer.Line(shape.AcceptsNull ? $"if (value is {shape.Type} some)" : "// The value is not null.");
                writer.Open();
                CheckEmitter.WriteOnConstruction(writer, scope, shape, shape.AcceptsNull ? "some" : "value");
                writer.Close();
            }

            TypeMembersEmitter.WriteVerdict(writer, schema);
        }

        writer.Close();
    }

    private static void WriteReadingConstructor(SourceWriter writer, TypeScope scope, string identifier, ValueShape shape)
    {
        writer.Line($"internal {identifier}(ref {Runtime.Reader} r)");
        writer.Open();
        if (shape.AcceptsNull)
        {
            writer.Line("if (r.TryReadNull())");
            writer.Open();
            writer.Line("return;");
            writer.Close();
            writer.Line();
        }

        if (ValueReaderEmitter.NeedsStart(shape))
        {
            writer.Line("int at;");
        }

        if (shape.KeepsText)
        {
            writer.Line($"{Runtime.Texts}? texts = null;");
            if (shape.Kind is ValueKind.List or ValueKind.Dictionary)
            {
                writer.Line("int ordinal = 0;");
            }
        }

        ValueReaderEmitter.Write(writer, scope, shape, "var value", "value", 0, ValueReaderEmitter.Single);
        writer.Line("this.Value = value;");
        if (shape.KeepsText)
        {
            writer.Line("_texts = texts;");
        }

        writer.Close();
    }

    private static void WriteValue(SourceWriter writer, ValueShape shape)
    {
        if (!shape.AcceptsNull)
        {
            ValueWriterEmitter.Write(writer, shape, Value, 0);
            return;
        }

        writer.Line($"if (this.Value is {shape.Type} value)");
        writer.Open();
        ValueWriterEmitter.Write(writer, shape, "value", 0);
        writer.Close();
        writer.Line("else");
        writer.Open();
        writer.Line("w.WriteNull();");
        writer.Close();
    }
}
