namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints a closed hierarchy: an abstract class and a nested class for each case.</summary>
internal static class UnionEmitter
{
    public static void Write(SourceWriter writer, UnionShape type, JsonSupport json)
    {
        var name = CSharpText.Identifier(type.Name);
        TypeMembersEmitter.WriteHead(writer, type, json, "abstract ");
        writer.Open();
        if (type.Discriminator is { } discriminator)
        {
            writer.Line($"private static readonly {Runtime.Name} s_discriminator = new {Runtime.Name}({CSharpText.Literal(discriminator)});");
            for (var i = 0; i < type.Cases.Count; i++)
            {
                writer.Line($"private static readonly {Runtime.Name} s_tag{CSharpText.Number(i)} = new {Runtime.Name}({CSharpText.Literal(type.Cases[i].Tag!)});");
            }

            writer.Line();
        }

        writer.Lines(
            $$"""
            private {{name}}()
            {
            }

            /// <summary>Does what fits the case. There are no other cases.</summary>
            """);
        writer.Line("/// <typeparam name=\"TResult\">What comes of it.</typeparam>");
        foreach (var option in type.Cases)
        {
            writer.Line($"/// <param name=\"{option.Parameter}\">For <see cref=\"{CSharpText.Identifier(option.Name)}\"/>.</param>");
        }

        writer.Line($"public abstract TResult Match<TResult>({Parameters(type)});");
        TypeMembersEmitter.WriteMembers(writer, type, json);
        writer.Line();
        writer.Lines(
            $$"""
            /// <inheritdoc/>
            public abstract bool Equals({{name}}? other);

            /// <inheritdoc/>
            public override bool Equals(object? obj) => Equals(obj as {{name}});

            /// <inheritdoc/>
            public abstract override int GetHashCode();

            internal abstract void WriteTo(ref {{Runtime.Writer}} w);
            """);
        writer.Line();
        WriteReading(writer, type);
        foreach (var option in type.Cases)
        {
            writer.Line();
            WriteCase(writer, type, option);
        }

        TypeMembersEmitter.WriteConverter(writer, type, json);
        writer.Close();
    }

    private static string Parameters(UnionShape type) =>
        string.Join(", ", type.Cases.Select(option => $"global::System.Func<{option.Value.Type}, TResult> {CSharpText.Identifier(option.Parameter)}"));

    private static void WriteReading(SourceWriter writer, UnionShape type)
    {
        var name = CSharpText.Identifier(type.Name);
        writer.Line($"internal static {name} ReadFrom(ref {Runtime.Reader} r)");
        writer.Open();
        writer.Line("int start = r.Next();");
        writer.Line("var value = ReadCase(ref r, start);");
        if (type.Judge is { } schema)
        {
            writer.Line($"r.Judge({SchemaCode.Of(schema)}, start);");
        }

        writer.Line("return value;");
        writer.Close();
        writer.Line();
        writer.Line($"private static {name} ReadCase(ref {Runtime.Reader} r, int start)");
        writer.Open();
        if (type.Discriminator is not null)
        {
            writer.Line("var tag = r.FindText(s_discriminator.Utf8);");
        }
        else if (type.Cases[0].Kinds.Count > 0)
        {
            writer.Line("var kind = r.Peek();");
        }

        for (var i = 0; i < type.Cases.Count; i++)
        {
            var option = type.Cases[i];
            writer.Line($"if ({Condition(option, i)})");
            writer.Open();
            writer.Line($"return new {CSharpText.Identifier(option.Name)}(ref r);");
            writer.Close();
            writer.Line();
        }

        writer.Line($"r.NoCase(start, {CSharpText.Number(type.Cases.Count)});");
        writer.Line("return null!;");
        writer.Close();
    }

    private static string Condition(UnionCase option, int index) =>
        option.Tag is not null ? $"s_tag{CSharpText.Number(index)}.Is(tag)"
        : option.Schema is { } schema ? $"r.IsValid({SchemaCode.Of(schema)})"
        : string.Join(" || ", option.Kinds.Select(kind => $"kind == {Runtime.TokenKind}.{kind}"));

    private static void WriteCase(SourceWriter writer, UnionShape type, UnionCase option)
    {
        var scope = new TypeScope();
        var name = CSharpText.Identifier(option.Name);
        writer.Doc(new Documentation("A case of " + type.Name + "."));
        writer.Line($"public sealed class {name} : {CSharpText.Identifier(type.Name)}");
        writer.Open();
        var isJudged = type.Judge is not null || option.Value.IsJudged || option.Schema is not null;
        HolderEmitter.Write(writer, scope, option.Name, option.Value, isJudged ? type.Schema : null, "override ");
        writer.Line();
        var parts = HolderEmitter.EqualParts(option.Value).Select(part => part.Replace("other.", "same."));
        writer.Lines(
            $$"""
            /// <inheritdoc/>
            public override TResult Match<TResult>({{Parameters(type)}}) => {{CSharpText.Identifier(option.Parameter)}}(this.Value);

            /// <inheritdoc/>
            public override bool Equals({{CSharpText.Identifier(type.Name)}}? other) => other is {{name}} same && {{string.Join(" && ", parts)}};

            /// <inheritdoc/>
            public override int GetHashCode() => {{Runtime.Hash}}.Of(this.Value);
            """);
        ValueReaderEmitter.WriteMethods(writer, scope);
        scope.WritePatterns(writer);
        writer.Close();
    }
}
