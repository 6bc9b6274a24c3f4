using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints the bridge between the runtime library and System.Text.Json, which the library itself does not know.</summary>
internal static class JsonBridgeEmitter
{
    public static void Write(SourceWriter writer, JsonSupport json)
    {
        writer.Line(SourceWriter.GeneratedCode);
        writer.Line($"internal static class {TypeNames.MessageJson}");
        writer.Open();
        WriteReading(writer);
        writer.Line();
        WriteWriting(writer, json);
        writer.Line();
        WriteCopying(writer);
        writer.Close();
    }

    private static void WriteReading(SourceWriter writer) => writer.Lines(
        $$"""
        internal static T Read<T>(ref global::System.Text.Json.Utf8JsonReader reader, {{TypeNames.MessageConverter}}<T> converter)
        {
            if (reader.TokenType == global::System.Text.Json.JsonTokenType.None || reader.TokenType == global::System.Text.Json.JsonTokenType.PropertyName)
            {
                Advance(ref reader);
            }

        #if NETSTANDARD2_1_OR_GREATER || NETCOREAPP2_1_OR_GREATER
            // A reader over one span, as opposed to a sequence, has no position in a sequence; what it reads lies in one piece.
            if ((reader.TokenType == global::System.Text.Json.JsonTokenType.StartObject || reader.TokenType == global::System.Text.Json.JsonTokenType.StartArray) && reader.Position.GetObject() is null)
            {
                long start = reader.TokenStartIndex;
                global::System.ReadOnlySpan<byte> first = reader.ValueSpan;
                if (!reader.TrySkip())
                {
                    throw Truncated();
                }

                return Read(global::System.Runtime.InteropServices.MemoryMarshal.CreateReadOnlySpan(ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(first), checked((int)(reader.BytesConsumed - start))), converter);
            }

        #endif
            byte[] buffer = global::System.Buffers.ArrayPool<byte>.Shared.Rent(1024);
            try
            {
                int length = Copy(ref reader, ref buffer);
                return Read(new global::System.ReadOnlySpan<byte>(buffer, 0, length), converter);
            }
            finally
            {
                global::System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
            }
        }

        private static T Read<T>(global::System.ReadOnlySpan<byte> utf8Json, {{TypeNames.MessageConverter}}<T> converter)
        {
            var r = new {{Runtime.Reader}}(utf8Json, {{Runtime.CheckMode}}.First, {{Runtime.ReadMode}}.Open);
            T value = converter.ReadValue(ref r);
            r.End();
            return r.IsRefused ? throw new {{TypeNames.MessageException}}(r.Violations()) : value;
        }
        """);

    private static void WriteWriting(SourceWriter writer, JsonSupport json)
    {
        writer.Line($"internal static void Write<T>(global::System.Text.Json.Utf8JsonWriter writer, T value, {TypeNames.MessageConverter}<T> converter)");
        writer.Open();
        writer.Line($"var w = default({Runtime.Writer});");
        writer.Line("converter.WriteValue(ref w, value);");
        if (json != JsonSupport.Basic)
        {
            writer.Lines(
                """
                if (!writer.Options.Indented)
                {
                    writer.WriteRawValue(w.Written, skipInputValidation: true);
                    w.Dispose();
                    return;
                }

                """);
        }

        writer.Lines(
            """
            using (var document = global::System.Text.Json.JsonDocument.Parse(new global::System.ReadOnlyMemory<byte>(w.ToArray())))
            {
                document.RootElement.WriteTo(writer);
            }
            """);
        writer.Close();
    }

    private static void WriteCopying(SourceWriter writer) => writer.Lines(
        """
        private static int Copy(ref global::System.Text.Json.Utf8JsonReader reader, ref byte[] buffer)
        {
            int count = 0;
            int depth = 0;
            bool needsComma = false;
            while (true)
            {
                var token = reader.TokenType;
                bool isEnd = token == global::System.Text.Json.JsonTokenType.EndObject || token == global::System.Text.Json.JsonTokenType.EndArray;
                if (token != global::System.Text.Json.JsonTokenType.Comment)
                {
                    int length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
                    if (buffer.Length - count < length + 4)
                    {
                        Grow(ref buffer, count, length + 4);
                    }

                    if (needsComma && !isEnd)
                    {
                        buffer[count++] = (byte)',';
                    }

                    bool isText = token == global::System.Text.Json.JsonTokenType.String || token == global::System.Text.Json.JsonTokenType.PropertyName;
                    if (isText)
                    {
                        buffer[count++] = (byte)'"';
                    }

                    if (reader.HasValueSequence)
                    {
                        global::System.Buffers.BuffersExtensions.CopyTo(reader.ValueSequence, new global::System.Span<byte>(buffer, count, length));
                    }
                    else
                    {
                        reader.ValueSpan.CopyTo(new global::System.Span<byte>(buffer, count, length));
                    }

                    count += length;
                    if (isText)
                    {
                        buffer[count++] = (byte)'"';
                    }

                    needsComma = token != global::System.Text.Json.JsonTokenType.StartObject && token != global::System.Text.Json.JsonTokenType.StartArray;
                    if (token == global::System.Text.Json.JsonTokenType.PropertyName)
                    {
                        buffer[count++] = (byte)':';
                        needsComma = false;
                    }

                    depth += token == global::System.Text.Json.JsonTokenType.StartObject || token == global::System.Text.Json.JsonTokenType.StartArray ? 1 : isEnd ? -1 : 0;
                    if (depth == 0)
                    {
                        return count;
                    }
                }

                Advance(ref reader);
            }
        }

        private static void Advance(ref global::System.Text.Json.Utf8JsonReader reader)
        {
            if (!reader.Read())
            {
                throw Truncated();
            }
        }

        private static MessageException Truncated() => new MessageException(new[] { new global::ProtocolMap.Runtime.MessageViolation("", "", "the rest of the value") });

        private static void Grow(ref byte[] buffer, int count, int more)
        {
            byte[] larger = global::System.Buffers.ArrayPool<byte>.Shared.Rent((int)global::System.Math.Min(0x7FFFFFC7L, global::System.Math.Max(buffer.Length * 2L, count + (long)more)));
            new global::System.ReadOnlySpan<byte>(buffer, 0, count).CopyTo(larger);
            global::System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
        """);
}
