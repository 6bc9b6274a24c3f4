namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints a struct that holds one of the values of a schema, or one that a later schema may know.</summary>
internal static class EnumTypeEmitter
{
    public static void Write(SourceWriter writer, EnumShape type, JsonSupport json)
    {
        var name = CSharpText.Identifier(type.Name);
        var value = type.IsInteger ? "long" : "string";
        writer.Doc(type.Documentation);
        writer.Line(SourceWriter.GeneratedCode);
        if (json != JsonSupport.None)
        {
            writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({name}.Converter))]");
        }

        writer.Line($"{writer.Visibility} readonly struct {name} : global::System.IEquatable<{name}>");
        writer.Open();
        var known = type.IsInteger ? Runtime.KnownNumbers : Runtime.KnownTexts;
        writer.Line($"private static readonly {known} s_known = new {known}({string.Join(", ", type.Values.Select(one => Literal(type, one)))});");
        writer.Lines(
            $$"""
            private readonly {{value}}{{(type.IsInteger ? "" : "?")}} _value;

            private {{name}}({{value}} value)
            {
                _value = value;
            }
            """);
        foreach (var one in type.Values)
        {
            writer.Line();
            writer.Doc(new Documentation("The value " + one.Text + "."));
            writer.Line($"public static {name} {CSharpText.Identifier(one.Name)} => new {name}({Literal(type, one)});");
        }

        WriteMembers(writer, type, name, value);
        TypeMembersEmitter.WriteConverter(writer, type, json);
        writer.Close();
    }

    private static string Literal(EnumShape type, EnumValue value) =>
        !type.IsInteger ? CSharpText.Literal(value.Text) : value.Text == "-9223372036854775808" ? "long.MinValue" : value.Text + "L";

    private static void WriteMembers(SourceWriter writer, EnumShape type, string name, string value)
    {
        writer.Line();
        writer.Lines(
            $$"""
            /// <summary>The value as it stands in JSON.</summary>
            public {{value}} Value => _value{{(type.IsInteger ? "" : " ?? \"\"")}};

            /// <summary>Whether the schema lists the value.</summary>
            public bool IsKnown => s_known.Contains(Value);

            /// <summary>Any value, known or not.</summary>
            /// <param name="value">The value as it stands in JSON.</param>
            public static {{name}} FromValue({{value}} value) => new {{name}}(value{{(type.IsInteger ? "" : " ?? throw new global::System.ArgumentNullException(nameof(value))")}});

            /// <summary>Whether two values are equal.</summary>
            public static bool operator ==({{name}} left, {{name}} right) => left.Value == right.Value;

            /// <summary>Whether two values differ.</summary>
            public static bool operator !=({{name}} left, {{name}} right) => left.Value != right.Value;

            /// <inheritdoc/>
            public bool Equals({{name}} other) => Value == other.Value;

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => Value.GetHashCode();

            /// <summary>The value as text.</summary>
            public override string ToString() => {{(type.IsInteger ? "Value.ToString(global::System.Globalization.CultureInfo.InvariantCulture)" : "Value")}};

            internal static {{name}} ReadFrom(ref {{Runtime.Reader}} r) => new {{name}}(r.ReadKnown(s_known));

            internal void WriteTo(ref {{Runtime.Writer}} w) => w.Write(Value);
            """);
    }
}
