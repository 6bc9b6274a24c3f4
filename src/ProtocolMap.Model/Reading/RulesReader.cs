using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Model.Reading;

/// <summary>Sections that speak of the project's own code: <c>scopes</c>, <c>exemptions</c>, <c>reserved</c>, <c>platforms</c>, <c>options</c>.</summary>
internal static class RulesReader
{
    private static readonly PropertySet s_scope = new("namespace", "categories");
    private static readonly PropertySet s_exemption = new("symbol", "path", "protocol", "category", "reason", "until");
    private static readonly PropertySet s_reserved = new("protocols", "categories");
    private static readonly EntityShape s_platform = new("platform", false, PropertySet.Entity);

    private static readonly PropertySet s_options = new(
        "visibility", "scope", "platforms", "strict", "report", "generatedCode", "assertFormat", "errors");

    public static IReadOnlyList<Scope> ReadScopes(ObjectReader root)
    {
        var result = new List<Scope>();
        foreach (var item in root.Items("scopes"))
        {
            var reader = ObjectReader.OpenItem(root.Context, item, "scope", s_scope);
            reader.Require("namespace");
            reader.Require("categories");
            var name = reader.Namespace("namespace");
            var categories = reader.References("categories", root.Context.Known.Categories, orSingle: true);
            if (name is not null)
            {
                result.Add(new Scope(name, reader.Place, categories));
            }
        }

        return result;
    }

    public static IReadOnlyList<Exemption> ReadExemptions(ObjectReader root)
    {
        var result = new List<Exemption>();
        foreach (var item in root.Items("exemptions"))
        {
            var reader = ObjectReader.OpenItem(root.Context, item, "exemption", s_exemption);
            reader.Require("protocol");
            reader.Require("reason");
            if (reader.Find("path") is null)
            {
                reader.Require("symbol");
            }

            result.Add(new Exemption
            {
                Place = reader.Place,
                Symbol = ReadSymbol(reader),
                Path = reader.String("path"),
                Protocol = reader.Reference("protocol", root.Context.Known.Protocols),
                Category = reader.Reference("category", root.Context.Known.Categories),
                Reason = reader.String("reason"),
                Until = reader.Formatted("until", Dates.IsDate, "a day, yyyy-MM-dd"),
                UntilPlace = reader.Find("until")?.Value.Place ?? reader.Place,
            });
        }

        return result;
    }

    public static ReservedNumbers ReadReserved(ObjectReader root)
    {
        if (root.Find("reserved") is not { } property)
        {
            return new ReservedNumbers([], []);
        }

        var reader = ObjectReader.Open(root.Context, "reserved", property.NamePlace, property.Value, "reserved", s_reserved);
        return new ReservedNumbers(ReadNumbers(reader, "protocols"), ReadNumbers(reader, "categories"));
    }

    public static EntityTable<Platform> ReadPlatforms(ObjectReader root) =>
        root.Entities("platforms", s_platform, (_, header) => new Platform(header));

    public static Options ReadOptions(ObjectReader root)
    {
        if (root.Find("options") is not { } property)
        {
            return new Options();
        }

        var reader = ObjectReader.Open(root.Context, "options", property.NamePlace, property.Value, "options", s_options);
        return new Options
        {
            Visibility = reader.Word("visibility", Words.Visibility),
            Scope = reader.Find("scope") is null ? null : reader.References("scope", root.Context.Known.Categories),
            Platforms = reader.References("platforms", root.Context.Known.Platforms),
            Strict = reader.Boolean("strict"),
            Report = reader.Word("report", Words.Report),
            GeneratedCode = reader.Boolean("generatedCode"),
            AssertFormat = reader.Boolean("assertFormat"),
            Errors = reader.Word("errors", Words.Errors),
        };
    }

    private static HashSet<int> ReadNumbers(ObjectReader reserved, string section) =>
        [.. reserved.Items(section).Select(i => reserved.Integer(i, section, 1, int.MaxValue)).OfType<int>()];

    private static string? ReadSymbol(ObjectReader exemption)
    {
        var symbol = exemption.String("symbol");
        if (symbol is null || SymbolIds.IsWellFormed(symbol))
        {
            return symbol;
        }

        exemption.Context.Problems.Add(ProblemKind.MalformedSymbolId, exemption.Find("symbol")!.Value.Value.Place, symbol);
        return null;
    }
}
