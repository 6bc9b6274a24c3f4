using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Model.Reading;

/// <content>Sections: entries with ids, and what all of them have in common.</content>
internal readonly partial struct ObjectReader
{
    /// <summary>Reads every entry of a section. <paramref name="read"/> gives what is particular to its kind.</summary>
    public EntityTable<T> Entities<T>(string section, EntityShape shape, Func<ObjectReader, EntityHeader, T> read)
        where T : Entity
    {
        var result = new List<T>();
        foreach (var entry in AllEntries(section))
        {
            Context.CancellationToken.ThrowIfCancellationRequested();
            var place = entry.NamePlace;
            var isWellFormed = CheckId(Context, entry.Name, place);
            if (entry.Value.Kind == JsonKind.Null)
            {
                continue;
            }

            var reader = Open(Context, entry.Name, place, entry.Value, shape.Noun, shape.Properties);
            result.Add(read(reader, reader.ReadHeader(shape, isWellFormed)));
        }

        return result.Count == 0 ? EntityTable<T>.Empty : new EntityTable<T>(result);
    }

    private EntityHeader ReadHeader(EntityShape shape, bool isWellFormed)
    {
        if (shape.RequiresTitle)
        {
            Require("title");
        }

        var name = IdentifierName();
        return new EntityHeader
        {
            Id = Id,
            Place = Place,
            Title = String("title"),
            Description = String("description"),
            Source = String("source"),
            Verification = Word("verification", Words.Verification),
            Official = Boolean("official") ?? false,
            Name = name?.Text,
            NamePlace = name?.Place ?? Place,
            CSharpName = isWellFormed ? name?.Text ?? CSharpNames.FromId(Id) : null,
        };
    }

    private (string Text, Place Place)? IdentifierName()
    {
        var text = String("name");
        if (text is null)
        {
            return null;
        }

        var place = Find("name")!.Value.Value.Place;
        if (CSharpNames.IsIdentifier(text))
        {
            return (CSharpNames.Normalize(text), place);
        }

        Context.Problems.Add(ProblemKind.MalformedName, place, text, "a C# identifier");
        return null;
    }
}
