using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Reading;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Model.Messages.Reading;

/// <summary>Section <c>messages</c>: each is a JSON Schema, and they may refer to one another.</summary>
internal static class MessagesReader
{
    public static EntityTable<Message> Read(ObjectReader root, TypeTable types, bool assertFormat)
    {
        var context = root.Context;
        var faults = context.Problems.Count;
        var headers = new List<EntityHeader>();
        var trees = new List<SchemaTree>();
        var places = new List<Place>();
        var names = new SchemaNames();
        foreach (var entry in root.AllEntries("messages"))
        {
            var isWellFormed = ObjectReader.CheckId(context, entry.Name, entry.NamePlace);
            if (entry.Value.Kind == JsonKind.Null)
            {
                continue;
            }

            if (entry.Value.Kind is not (JsonKind.Object or JsonKind.True or JsonKind.False))
            {
                root.WrongType(entry.Value, entry.Name, "a JSON Schema: an object, true or false");
            }

            headers.Add(new EntityHeader
            {
                Id = entry.Name,
                Place = entry.NamePlace,
                NamePlace = entry.NamePlace,
                CSharpName = isWellFormed ? CSharpNames.FromId(entry.Name) : null,
            });
            places.Add(entry.Value.Place);
            trees.Add(new SchemaTree(entry.Name, entry.NamePlace, entry.Value, names));
        }

        if (trees.Count == 0)
        {
            return EntityTable<Message>.Empty;
        }

        names.Complete(trees);
        var schemas = ReadSchemas(trees, names, assertFormat, context);
        var messages = headers.Select((header, i) => new Message(header) { Schema = new MessageSchema(header.Id, new(schemas[i])), SchemaPlace = places[i] }).ToList();
        if (context.Problems.Count == faults)
        {
            // What is faulty counts as absent, and that alone may leave nothing.
            ReportEmpty(messages, context);
        }

        return types.Settle(new EntityTable<Message>(messages));
    }

    private static Schema[][] ReadSchemas(List<SchemaTree> trees, SchemaNames names, bool assertFormat, ReadContext context)
    {
        foreach (var conflict in names.Conflicts)
        {
            context.Problems.AddRelated(
                ProblemKind.SchemaNameTaken, conflict.Node.PlaceOf(conflict.Keyword), conflict.Holder.PlaceOf(conflict.Keyword), conflict.Name);
        }

        var reader = new SchemaReader(names, assertFormat, context);
        var schemas = new Schema[trees.Count][];
        for (var i = 0; i < schemas.Length; i++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            schemas[i] = [.. Enumerable.Range(0, trees[i].Count).Select(s => reader.Read(trees[i][s]))];
        }

        new ReferenceCycles(trees, schemas, names, context.Problems).Break();
        return schemas;
    }

    private static void ReportEmpty(List<Message> messages, ReadContext context)
    {
        var accepted = new AcceptedTypes([.. messages.Select(m => m.Schema)]);
        foreach (var message in messages.Where(m => accepted.AcceptsNothing(m.Schema)))
        {
            context.Problems.Add(ProblemKind.MessageAcceptsNothing, message.Place, message.Id);
        }
    }
}
