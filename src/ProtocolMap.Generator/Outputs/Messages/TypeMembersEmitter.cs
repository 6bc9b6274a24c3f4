using ProtocolMap.Model;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints what every class of a message or of a part of one has.</summary>
internal static class TypeMembersEmitter
{
    public static void WriteHead(SourceWriter writer, TypeShape type, JsonSupport json, string modifiers)
    {
        writer.Doc(type.Documentation);
        writer.Line(SourceWriter.GeneratedCode);
        if (json != JsonSupport.None)
        {
            writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({CSharpText.Identifier(type.Name)}.Converter))]");
        }

        writer.Line($"{writer.Visibility} {modifiers}class {CSharpText.Identifier(type.Name)} : global::System.IEquatable<{CSharpText.Identifier(type.Name)}>");
    }

    public static void WriteMembers(SourceWriter writer, TypeShape type, JsonSupport json)
    {
        var name = CSharpText.Identifier(type.Name);
        writer.Line();
        writer.Lines(
            $$"""
            /// <summary>Reads one in a single pass.</summary>
            /// <param name="utf8Json">One JSON value, RFC 8259.</param>
            /// <param name="checks">What becomes of the constraints of the schema.</param>
            /// <param name="mode">What becomes of enum values that the schema does not list.</param>
            /// <exception cref="{{TypeNames.MessageException}}">It is not JSON, or not what the schema asks for.</exception>
            public static {{name}} FromJson(global::System.ReadOnlySpan<byte> utf8Json, {{Runtime.CheckMode}} checks = {{Runtime.CheckMode}}.First, {{Runtime.ReadMode}} mode = {{Runtime.ReadMode}}.Open)
            {
                var r = new {{Runtime.Reader}}(utf8Json, checks, mode);
                var value = ReadFrom(ref r);
                r.End();
                return r.IsRefused ? throw new {{TypeNames.MessageException}}(r.Violations()) : value;
            }

            /// <summary>Writes it as compact JSON in UTF-8.</summary>
            public byte[] ToJson()
            {
                var w = default({{Runtime.Writer}});
                WriteTo(ref w);
                return w.ToArray();
            }

            /// <summary>It as JSON.</summary>
            public override string ToString() => global::System.Text.Encoding.UTF8.GetString(ToJson());
            """);
        if (type.Message is { } message)
        {
            writer.Line();
            writer.Lines(
                $$"""
                /// <summary>Everything in which a text is not what the schema asks for; empty when it is a valid message.</summary>
                /// <param name="utf8Json">Any text.</param>
                public static global::System.Collections.Generic.IReadOnlyList<{{Runtime.Violation}}> Validate(global::System.ReadOnlySpan<byte> utf8Json) => {{SchemaCode.FieldOf(message)}}.Validate(utf8Json);
                """);
        }

        if (json != JsonSupport.None)
        {
            writer.Line();
            writer.Lines(
                $$"""
                /// <summary>Reads one from where a reader stands.</summary>
                /// <param name="reader">Stands before the value or at its first token; afterwards at its last.</param>
                /// <exception cref="{{TypeNames.MessageException}}">It is not what the schema asks for.</exception>
                public static {{name}} Read(ref global::System.Text.Json.Utf8JsonReader reader) => {{TypeNames.MessageJson}}.Read(ref reader, new Converter());

                /// <summary>Writes it.</summary>
                /// <param name="writer">Where it is written.</param>
                public void Write(global::System.Text.Json.Utf8JsonWriter writer) => {{TypeNames.MessageJson}}.Write(writer, this, new Converter());
                """);
        }
    }

    public static void WriteConverter(SourceWriter writer, TypeShape type, JsonSupport json)
    {
        if (json == JsonSupport.None)
        {
            return;
        }

        var name = CSharpText.Identifier(type.Name);
        writer.Line();
        writer.Lines(
            $$"""
            /// <summary>Reads and writes it for System.Text.Json.</summary>
            {{writer.Visibility}} sealed class Converter : {{TypeNames.MessageConverter}}<{{name}}>
            {
                /// <inheritdoc/>
                protected internal override {{name}} ReadValue(ref {{Runtime.Reader}} reader) => ReadFrom(ref reader);

                /// <inheritdoc/>
                protected internal override void WriteValue(ref {{Runtime.Writer}} writer, {{name}} value) => value.WriteTo(ref writer);
            }
            """);
    }

    /// <summary>Ends the checks of a constructor.</summary>
    /// <param name="writer">Where to print.</param>
    /// <param name="judge">The schema that the whole is held against.</param>
    public static void WriteVerdict(SourceWriter writer, SchemaReference? judge)
    {
        if (judge is not null)
        {
            writer.Line("if (checker.IsOn)");
            writer.Open();
            writer.Line($"var writer = default({Runtime.Writer});");
            writer.Line("WriteTo(ref writer);");
            writer.Line($"checker.Judge({SchemaCode.Of(judge)}, writer.Written);");
            writer.Line("writer.Dispose();");
            writer.Close();
            writer.Line();
        }

        writer.Line("if (checker.IsRefused)");
        writer.Open();
        writer.Line($"throw new {TypeNames.MessageException}(checker.Violations);");
        writer.Close();
    }
}
