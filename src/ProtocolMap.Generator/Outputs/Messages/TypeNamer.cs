using ProtocolMap.Model;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>
/// The names of all types that messages become. That of a part says where it stands in its message, so that an edit elsewhere does not change
/// it; names that are alike are numbered in document order.
/// </summary>
internal sealed class TypeNamer
{
    private readonly SchemaGraph _graph;
    private readonly Dictionary<SchemaReference, string> _names = [];

    public TypeNamer(MapDocument map, SchemaGraph graph, SchemaForms forms)
    {
        _graph = graph;
        var messages = map.Messages.Where(message => message.CSharpName is not null).ToArray();
        var taken = new HashSet<string>(TypeNames.Fixed, StringComparer.Ordinal);
        taken.UnionWith(map.Protocols.Where(protocol => protocol.CSharpName is not null).Select(protocol => TypeNames.CapabilitiesOf(protocol.CSharpName!)));
        taken.UnionWith(map.Contracts.Where(contract => contract.CSharpName is not null).SelectMany(contract => TypeNames.Of(contract, map.Options.Errors ?? default)));
        taken.UnionWith(messages.Select(message => TypeNames.ExceptionOf(message.CSharpName!)));
        taken.UnionWith(messages.Select(message => message.CSharpName!));
        foreach (var message in messages)
        {
            for (var i = 0; i < message.Schema.Schemas.Count; i++)
            {
                var reference = new SchemaReference(message.Id, i);
                var form = forms.Of(reference);
                if (form != SchemaForm.Plain && !(i == 0 && form != SchemaForm.Enum) && graph.Follow(reference) == reference && IsPlaceOfType(message.Schema.Schemas[i].Pointer))
                {
                    _names[reference] = JsonNames.Claim(message.CSharpName + (i == 0 ? "Value" : NameOf(message, i)), taken);
                }
                else if (i == 0)
                {
                    _names[reference] = message.CSharpName!;
                }
            }
        }
    }

    /// <summary>The name of what a schema becomes, if it becomes a type.</summary>
    public string? Find(SchemaReference reference) => _names.TryGetValue(reference, out var name) ? name : null;

    /// <summary>Whether values of the schema become values in C#, as opposed to being judged only.</summary>
    private static bool IsPlaceOfType(string pointer)
    {
        var segments = pointer.Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            switch (segments[i])
            {
                case "properties" or "$defs" or "oneOf" or "anyOf" or "allOf" or "definitions":
                    i++;
                    break;
                case "items" or "additionalProperties":
                    break;
                default:
                    return false;
            }
        }

        return segments.Length < 2 || segments[segments.Length - 2] != "allOf";
    }

    private string NameOf(Message message, int index)
    {
        var name = "";
        var segments = message.Schema.Schemas[index].Pointer.Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            name += segments[i] switch
            {
                "properties" or "$defs" or "definitions" => JsonNames.Pascal(segments[++i].Replace("~1", "/").Replace("~0", "~")),
                "items" => "Item",
                "additionalProperties" => "Value",
                "oneOf" or "anyOf" => OptionName(message, string.Join("/", segments.Take(i + 2)), segments[++i]),
                _ => "", // allOf and its number: what is in it belongs to the whole
            };
        }

        return name;
    }

    private string OptionName(Message message, string pointer, string number)
    {
        var option = message.Schema.Schemas.First(schema => schema.Pointer == pointer);
        return option.Annotations.Title is { } title ? JsonNames.Pascal(title)
            : TagOf(message.Id, option) is { } tag ? JsonNames.Pascal(tag)
            : "Option" + CSharpText.Number(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) + 1);
    }

    private string? TagOf(string message, Schema option) => option.Properties
        .Select(property => _graph[new(message, property.Schema)].Const)
        .FirstOrDefault(constant => constant is { Kind: JsonKind.String })?.Text;
}
