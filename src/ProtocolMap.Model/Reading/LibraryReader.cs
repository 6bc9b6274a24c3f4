using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Model.Reading;

/// <summary>Section <c>libraries</c>.</summary>
internal static class LibraryReader
{
    private static readonly EntityShape s_library = new(
        "library", true, PropertySet.Entity.And("packages", "upm", "symbols", "unavailableOn"));

    private static readonly PropertySet s_limit = new("basis", "source");

    public static EntityTable<Library> Read(ObjectReader root) => root.Entities(
        "libraries",
        s_library,
        (o, header) => new Library(header)
        {
            Packages = o.Strings("packages"),
            Upm = o.Strings("upm"),
            Symbols = ReadSymbols(o),
            UnavailableOn = ReadLimits(o),
        });

    private static List<SymbolBinding> ReadSymbols(ObjectReader library)
    {
        var context = library.Context;
        var result = new List<SymbolBinding>();
        foreach (var entry in library.AllEntries("symbols"))
        {
            var place = entry.NamePlace;
            var isWellFormed = SymbolIds.IsWellFormed(entry.Name);
            if (!isWellFormed)
            {
                context.Problems.Add(ProblemKind.MalformedSymbolId, place, entry.Name);
            }

            if (entry.Value.Kind != JsonKind.Null && ReadProtocols(library, entry) is { } protocols && isWellFormed)
            {
                result.Add(new SymbolBinding(entry.Name, place, protocols));
            }
        }

        return result;
    }

    /// <summary>The protocols of a symbol. None at all frees it, so what was written but can't be resolved gives null instead.</summary>
    private static EquatableArray<ProtocolReference>? ReadProtocols(ObjectReader library, JsonProperty symbol)
    {
        if (symbol.Value.Kind is not (JsonKind.String or JsonKind.Array))
        {
            library.WrongType(symbol.Value, symbol.Name, "a string or an array");
            return null;
        }

        var result = new List<ProtocolReference>();
        var items = symbol.Value.Kind == JsonKind.String ? [symbol.Value] : symbol.Value.Items().ToArray();
        foreach (var item in items)
        {
            if (item.Kind != JsonKind.String)
            {
                library.WrongType(item, symbol.Name, "a string");
            }
            else if (ObjectReader.ResolveProtocol(library.Context, item.GetString(), item.Place) is { } reference)
            {
                result.Add(reference);
            }
        }

        return result.Count == 0 && items.Length > 0 ? null : result.ToEquatableArray();
    }

    private static List<PlatformLimit> ReadLimits(ObjectReader library)
    {
        var context = library.Context;
        var result = new List<PlatformLimit>();
        foreach (var entry in library.Entries("unavailableOn"))
        {
            var place = entry.NamePlace;
            var isKnown = context.Resolve(context.Known.Platforms, entry.Name, place);
            var limit = ReadLimit(library, entry, place);
            if (isKnown && limit is not null)
            {
                result.Add(limit);
            }
        }

        return result;
    }

    private static PlatformLimit? ReadLimit(ObjectReader library, JsonProperty entry, Place place)
    {
        switch (entry.Value.Kind)
        {
            case JsonKind.String:
                return new PlatformLimit(entry.Name, place, UnavailabilityBasis.Documented, entry.Value.GetString());
            case JsonKind.Object:
                var reader = ObjectReader.Open(library.Context, entry.Name, place, entry.Value, "platform limit", s_limit);
                var basis = reader.Word("basis", Words.UnavailabilityBasis) ?? UnavailabilityBasis.Documented;
                return new PlatformLimit(entry.Name, place, basis, reader.String("source"));
            default:
                library.WrongType(entry.Value, entry.Name, "a string or an object");
                return null;
        }
    }
}
