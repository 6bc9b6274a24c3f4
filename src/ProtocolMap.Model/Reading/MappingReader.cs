using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Model.Reading;

/// <summary>Section <c>mappings</c>.</summary>
internal static class MappingReader
{
    private static readonly PropertySet s_properties = new("use", "role", "capabilities", "note", "source", "verification", "official");

    public static IReadOnlyList<CategoryMappings> Read(ObjectReader root)
    {
        var context = root.Context;
        var result = new List<CategoryMappings>();
        foreach (var category in root.Entries("mappings"))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var place = category.NamePlace;
            var isKnown = context.Resolve(context.Known.Categories, category.Name, place);
            var entries = ReadEntries(root, category);

            // Entries of an unknown category were read for their own faults only.
            if (isKnown)
            {
                result.Add(new CategoryMappings(category.Name, place, entries));
            }
        }

        return result;
    }

    private static List<Mapping> ReadEntries(ObjectReader root, JsonProperty category)
    {
        var context = root.Context;
        var result = new List<Mapping>();
        if (category.Value.Kind != JsonKind.Object)
        {
            root.WrongType(category.Value, category.Name, "an object");
            return result;
        }

        foreach (var entry in category.Value.Properties())
        {
            if (entry.Value.Kind == JsonKind.Null)
            {
                continue;
            }

            var place = entry.NamePlace;
            var isKnown = context.Resolve(context.Known.Protocols, entry.Name, place);
            var mapping = ReadMapping(root, category.Name, entry, place);
            if (isKnown)
            {
                result.Add(mapping);
            }
        }

        return result;
    }

    // An entry whose use can't be read is reported once, here; taken as allowed, it makes no code that relies on it faulty too.
    private static Mapping ReadMapping(ObjectReader root, string category, JsonProperty entry, Place place)
    {
        if (entry.Value.Kind == JsonKind.String)
        {
            return new Mapping { Protocol = entry.Name, Place = place, Use = root.Word(entry.Value, "use", Words.Use) ?? Use.Allowed };
        }

        var reader = ObjectReader.Open(root.Context, entry.Name, place, entry.Value, "mapping", s_properties);
        reader.Require("use");
        return new Mapping
        {
            Protocol = entry.Name,
            Place = place,
            Use = reader.Word("use", Words.Use) ?? Use.Allowed,
            Role = reader.Word("role", Words.Role),
            Capabilities = ReadCapabilities(reader, category, entry.Name),
            Note = reader.String("note"),
            Source = reader.String("source"),
            Verification = reader.Word("verification", Words.Verification),
            Official = reader.Boolean("official") ?? false,
        };
    }

    private static List<CapabilityMapping> ReadCapabilities(ObjectReader mapping, string category, string protocol)
    {
        var context = mapping.Context;
        var known = context.Known.CapabilitiesOf(protocol);
        var result = new List<CapabilityMapping>();
        foreach (var entry in mapping.Entries("capabilities"))
        {
            var place = entry.NamePlace;
            var isKnown = context.Resolve(known, entry.Name, place);
            var use = mapping.Word(entry.Value, entry.Name, Words.CapabilityUse) ?? CapabilityUse.Allowed;
            if (isKnown)
            {
                result.Add(new CapabilityMapping(entry.Name, place, use));
            }
            else if (use == CapabilityUse.Required && known.RemovedAt(entry.Name) is { } removed && !ReferenceEquals(removed.File, place.File))
            {
                context.Problems.AddRelated(ProblemKind.RequiredCapabilityRemoved, removed, place, entry.Name, protocol, category);
            }
        }

        return result;
    }
}
