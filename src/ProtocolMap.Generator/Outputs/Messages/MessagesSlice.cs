using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>The types of one share of the messages.</summary>
/// <param name="Target">Where the code goes.</param>
/// <param name="Share">Which share.</param>
/// <param name="Json">What the project has of System.Text.Json.</param>
/// <param name="Schemas">The compiled schemas of the messages.</param>
/// <param name="Types">The types: each message, followed by its parts.</param>
internal sealed record MessagesSlice(CodeTarget Target, int Share, JsonSupport Json, EquatableArray<SchemaField> Schemas, EquatableArray<TypeShape> Types)
{
    public const int ShareCount = 8;

    public static MessagesSlice? From(MapDocument map, CodeTarget target, MessageReferences references, int share)
    {
        var messages = new GeneratedMessages(map, target, references).All.Where(message => Shares.Of(message.Id, ShareCount) == share).ToArray();
        if (messages.Length == 0)
        {
            return null;
        }

        var graph = new SchemaGraph(map);
        var forms = new SchemaForms(graph);
        var names = new TypeNamer(map, graph, forms);
        var values = new ValueShapes(graph, forms, names, target);
        var shapes = new TypeShapes(graph, forms, values);
        return new(target, share, references.Json, messages.Select(message => FieldOf(message, map)).ToEquatableArray(), messages.SelectMany(message => TypesOf(message, forms, names, values, shapes)).ToEquatableArray());
    }

    private static SchemaField FieldOf(Message message, MapDocument map)
    {
        var program = SchemaProgram.From(message.Schema, map.Options.AssertFormat ?? false);
        return new(SchemaCode.FieldOf(message.Id), program.Text, program.References.Select(SchemaCode.FieldOf).ToEquatableArray());
    }

    private static IEnumerable<TypeShape> TypesOf(Message message, SchemaForms forms, TypeNamer names, ValueShapes values, TypeShapes shapes)
    {
        var root = new SchemaReference(message.Id, 0);
        var form = forms.Of(root);
        TypeShape type = form switch
        {
            SchemaForm.Object => shapes.Object(message.CSharpName!, root),
            SchemaForm.Union => shapes.Union(message.CSharpName!, root),
            _ => shapes.Wrapper(message.CSharpName!, root, values.Of(root)),
        };
        yield return type with { Message = message.Id };
        for (var i = form == SchemaForm.Enum ? 0 : 1; i < message.Schema.Schemas.Count; i++)
        {
            var part = new SchemaReference(message.Id, i);
            if (names.Find(part) is { } name)
            {
                yield return forms.Of(part) switch
                {
                    SchemaForm.Object => shapes.Object(name, part),
                    SchemaForm.Union => shapes.Union(name, part),
                    _ => shapes.Enum(name, part),
                };
            }
        }
    }
}

/// <param name="Name">The C# expression of the field.</param>
/// <param name="Program">What the runtime library is given.</param>
/// <param name="References">The fields of the messages that it refers to.</param>
internal sealed record SchemaField(string Name, string Program, EquatableArray<string> References);
