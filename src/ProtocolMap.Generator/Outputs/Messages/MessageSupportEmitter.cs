using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints what the types of all messages share: the exception, and the way to and from System.Text.Json.</summary>
internal static class MessageSupportEmitter
{
    public static string Emit(MessageSupportSlice slice)
    {
        var writer = new SourceWriter(slice.Target);
        WriteException(writer, slice.Json);
        if (slice.Json != JsonSupport.None)
        {
            writer.Line();
            WriteConverter(writer);
            writer.Line();
            JsonBridgeEmitter.Write(writer, slice.Json);
        }

        if (slice.Json == JsonSupport.Resolver)
        {
            writer.Line();
            WriteResolver(writer, slice);
        }

        return writer.Finish();
    }

    private static void WriteException(SourceWriter writer, JsonSupport json)
    {
        var basis = json == JsonSupport.None ? "global::System.FormatException" : "global::System.Text.Json.JsonException";
        writer.Lines(
            $$"""
            /// <summary>A message is not what its schema asks for.</summary>
            {{SourceWriter.GeneratedCode}}
            {{writer.Visibility}} sealed class {{TypeNames.MessageException}} : {{basis}}
            {
                /// <summary>Tells what is wrong.</summary>
                /// <param name="violations">At least one.</param>
                public {{TypeNames.MessageException}}(global::System.Collections.Generic.IReadOnlyList<{{Runtime.Violation}}> violations)
                    : base(string.Join("\n", violations))
                {
                    Violations = violations;
                }

                /// <summary>Everything that is wrong; only the first with the check mode that ends there.</summary>
                public global::System.Collections.Generic.IReadOnlyList<{{Runtime.Violation}}> Violations { get; }

                /// <summary>Where the first thing is wrong, as a JSON Pointer (RFC 6901).</summary>
                public string Pointer => Violations[0].Pointer;
            }
            """);
    }

    private static void WriteConverter(SourceWriter writer) => writer.Lines(
        $$"""
        /// <summary>Reads and writes a type of a message for System.Text.Json.</summary>
        /// <typeparam name="T">The type.</typeparam>
        {{SourceWriter.GeneratedCode}}
        {{writer.Visibility}} abstract class {{TypeNames.MessageConverter}}<T> : global::System.Text.Json.Serialization.JsonConverter<T>
        {
            /// <inheritdoc/>
            public override T Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) => {{TypeNames.MessageJson}}.Read(ref reader, this);

            /// <inheritdoc/>
            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) => {{TypeNames.MessageJson}}.Write(writer, value, this);

            /// <summary>Reads a value.</summary>
            /// <param name="reader">Stands before it.</param>
            protected internal abstract T ReadValue(ref {{Runtime.Reader}} reader);

            /// <summary>Writes a value.</summary>
            /// <param name="writer">Where it is written.</param>
            /// <param name="value">The value.</param>
            protected internal abstract void WriteValue(ref {{Runtime.Writer}} writer, T value);
        }
        """);

    private static void WriteResolver(SourceWriter writer, MessageSupportSlice slice)
    {
        const string TypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
        var found = slice.Shares.Select(share => $"Find{CSharpText.Number(share)}(type, options)");
        var all = slice.Next is null ? found : found.Append("s_next.GetTypeInfo(type, options)");
        writer.Lines(
            $$"""
            /// <summary>Gives System.Text.Json the types of all messages without reflection.</summary>
            {{SourceWriter.GeneratedCode}}
            {{writer.Visibility}} sealed partial class {{TypeNames.MessageResolver}} : global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
            {
            """);
        if (slice.Next is { } next)
        {
            writer.Lines(
                $$"""
                    private static readonly {{next}} s_next = new {{next}}();

                """);
        }

        writer.Lines(
            $$"""
                /// <inheritdoc/>
                public {{TypeInfo}}? GetTypeInfo(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)
                {
                    return {{string.Join(" ?? ", all)}};
                }
            }
            """);
    }
}
