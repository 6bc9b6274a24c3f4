using ProtocolMap.Model.Json;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Reading;

namespace ProtocolMap.Model.Messages.Reading;

/// <summary>Finds what <c>$ref</c> and <c>$dynamicRef</c> name.</summary>
internal sealed class ReferenceReader(SchemaNames names, ReadContext context)
{
    public SchemaReference? Read(SchemaNode node, KeywordReader reader) =>
        reader.String("$ref") is { } reference ? Find(node, reference, node.PlaceOf("$ref"), out _)?.Reference : null;

    public DynamicReference? ReadDynamic(SchemaNode node, KeywordReader reader)
    {
        if (reader.String("$dynamicRef") is not { } reference || Find(node, reference, node.PlaceOf("$dynamicRef"), out var fragment) is not { } initial)
        {
            return null;
        }

        var isDynamic = initial.Value.Find("$dynamicAnchor") is { Value: { Kind: JsonKind.String } anchor } && anchor.Is(fragment);
        return new DynamicReference(initial.Reference, isDynamic ? fragment : null);
    }

    private SchemaNode? Find(SchemaNode node, string reference, Place place, out string fragment)
    {
        var (uri, encoded) = Uris.Split(reference);
        var target = uri.Length == 0 ? node.BaseUri : Uris.Resolve(node.BaseUri, uri);
        fragment = "";
        var resources = names.Find(node.Tree, target);
        if (resources.Count != 1)
        {
            ReportUnknown(target, resources, reference, place);
            return null;
        }

        var resource = resources[0];

        if (Uris.Decode(encoded ?? "") is not { } decoded)
        {
            context.Problems.Add(ProblemKind.ValueNotAllowed, place, reference, "$ref", "a URI reference", "");
            return null;
        }

        fragment = decoded;
        if (decoded.Length == 0)
        {
            return resource;
        }

        return decoded[0] == '/' ? Follow(resource, decoded, reference, place) : FindAnchor(resource, decoded, reference, place);
    }

    private void ReportUnknown(string target, IReadOnlyList<SchemaNode> candidates, string reference, Place place)
    {
        if (candidates.Count > 1)
        {
            context.Problems.AddRelated(ProblemKind.SchemaNameTaken, place, candidates[1].PlaceOf("$id"), reference);
            return;
        }

        var id = target.StartsWith(Uris.MapBase, StringComparison.Ordinal) ? target.Substring(Uris.MapBase.Length) : "";
        if (!Ids.IsWellFormed(id))
        {
            context.Problems.Add(ProblemKind.ReferenceLeavesMap, place, reference);
        }
        else
        {
            // One that exists is known by its URI, unless what defines messages is faulty itself.
            context.Resolve(context.Known.Messages, id, place, isEssential: true);
        }
    }

    private SchemaNode? FindAnchor(SchemaNode resource, string anchor, string reference, Place place)
    {
        var found = names.Find(resource.Tree, resource.BaseUri + "#" + anchor).Where(node => node.Tree == resource.Tree).ToList();
        if (found.Count == 0)
        {
            context.Problems.Add(ProblemKind.UnknownReference, place, "schema", reference, "");
            return null;
        }

        return found[0];
    }

    private SchemaNode? Follow(SchemaNode resource, string pointer, string reference, Place place)
    {
        if (resource.Tree.Find(resource.Pointer + pointer) is { } index)
        {
            return resource.Tree[index];
        }

        var (last, keyword, isFound) = Pointers.Follow(resource.Value, pointer);
        if (isFound)
        {
            context.Problems.Add(ProblemKind.ReferenceToNoSchema, place, reference);
        }
        else if (last.Kind is JsonKind.Object or JsonKind.Array || Keywords.FormOf(keyword) is null or KeywordForm.Other)
        {
            // Else the way ends at something faulty, which was reported there.
            context.Problems.Add(ProblemKind.UnknownReference, place, "schema", reference, context.Suggest(reference, DefinitionsOf(resource, reference)));
        }

        return null;
    }

    /// <summary>References to the definitions of a resource, written as <paramref name="reference"/> is.</summary>
    private static IEnumerable<string> DefinitionsOf(SchemaNode resource, string reference)
    {
        var prefix = reference.Substring(0, reference.IndexOf('#') + 1) + "/$defs";
        return resource.Value.Find("$defs") is { Value: { Kind: JsonKind.Object } definitions }
            ? definitions.Properties().Select(p => Pointers.Append(prefix, p.Name))
            : [];
    }
}
