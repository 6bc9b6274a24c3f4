using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints the types of a share of the messages.</summary>
internal static class MessagesEmitter
{
    public static string Emit(MessagesSlice slice)
    {
        var writer = new SourceWriter(slice.Target);

        // What a constructor that reads leaves out is never seen: the reading is refused. And a deprecated member is still read.
        writer.Line("#pragma warning disable CS8618, CS0612, CS0618");
        foreach (var type in slice.Types)
        {
            Write(writer, type, slice.Json);
            writer.Line();
        }

        WriteSchemas(writer, slice);
        if (slice.Json == JsonSupport.Resolver)
        {
            WriteResolver(writer, slice);
        }

        return writer.Finish();
    }

    private static void Write(SourceWriter writer, TypeShape type, JsonSupport json)
    {
        switch (type)
        {
            case ObjectShape shape:
                ObjectEmitter.Write(writer, shape, json);
                break;
            case UnionShape union:
                UnionEmitter.Write(writer, union, json);
                break;
            case WrapperShape wrapper:
                WrapperEmitter.Write(writer, wrapper, json);
                break;
            case EnumShape values:
                EnumTypeEmitter.Write(writer, values, json);
                break;
            default:
                throw new InvalidOperationException("A type that nothing prints.");
        }
    }

    private static void WriteSchemas(SourceWriter writer, MessagesSlice slice)
    {
        const string Schema = "global::ProtocolMap.Runtime.MessageSchema";
        writer.Line($"internal static partial class {TypeNames.MessageSchemas}");
        writer.Open();
        foreach (var schema in slice.Schemas)
        {
            var references = schema.References.Count == 0 ? "" : $", () => new {Schema}[] {{ {string.Join(", ", schema.References.Select(field => field + "!"))} }}";
            writer.Line($"internal static readonly {Schema} {schema.Name.Substring(schema.Name.IndexOf('.') + 1)} = new {Schema}({CSharpText.Literal(schema.Program)}{references});");
        }

        writer.Close();
        writer.Line();
    }

    private static void WriteResolver(SourceWriter writer, MessagesSlice slice)
    {
        writer.Line($"partial class {TypeNames.MessageResolver}");
        writer.Open();
        writer.Line($"private static global::System.Text.Json.Serialization.Metadata.JsonTypeInfo? Find{CSharpText.Number(slice.Share)}(global::System.Type type, global::System.Text.Json.JsonSerializerOptions options)");
        writer.Open();
        foreach (var type in slice.Types)
        {
            var name = CSharpText.Identifier(type.Name);
            writer.Line($"if (type == typeof({name}))");
            writer.Open();
            writer.Line($"return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<{name}>(options, new {name}.Converter());");
            writer.Close();
            writer.Line();
        }

        writer.Line("return null;");
        writer.Close();
        writer.Close();
    }
}
