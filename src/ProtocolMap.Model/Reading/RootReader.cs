using System.Globalization;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Messages.Reading;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Model.Reading;

/// <summary>The whole document: its own properties, then every section.</summary>
internal static class RootReader
{
    private const int Format = 1;

    // What holds for each pair is generated as one constant, and a C# assembly has room for 8 million characters of them.
    private const int MaxPairs = 4_000_000;

    private static readonly PropertySet s_properties = new(
        "$schema", "format", "id", "version", "title", "description", "namespace", "extends",
        "organizations", "documents", "categories", "protocols", "mappings", "libraries", "scopes", "scenarios", "requirements",
        "gaps", "overlaps", "messages", "contracts", "reserved", "exemptions", "platforms", "options");

    private static readonly PropertySet s_base = new("map", "categories", "protocols");

    /// <summary>The map, or <see langword="null"/> when it is too large to be generated.</summary>
    /// <param name="file">The document itself, without what it extends.</param>
    /// <param name="loaded">The document with all that it extends.</param>
    public static MapDocument? Read(MapFile file, LoadedMap loaded, ProblemList problems, CancellationToken cancellationToken)
    {
        var root = Open(loaded, problems, cancellationToken);
        var own = ReadOwn(file, root);
        var reserved = RulesReader.ReadReserved(root);
        var categories = ProtocolReader.ReadCategories(root, reserved.Categories);
        var protocols = ProtocolReader.ReadProtocols(root, reserved.Protocols);
        var pairs = (long)categories.Count * protocols.Count;
        if (pairs > MaxPairs)
        {
            problems.Add(ProblemKind.TooManyPairs, root.Place, Text(pairs), Text(MaxPairs));
            return null;
        }

        var types = new TypeTable(protocols, own.Options.Errors ?? default, problems);
        return own with
        {
            Organizations = DocumentReader.ReadOrganizations(root),
            Documents = DocumentReader.ReadDocuments(root),
            Categories = categories,
            Protocols = protocols,
            Mappings = MappingReader.Read(root),
            Libraries = LibraryReader.Read(root),
            Scenarios = LandscapeReader.ReadScenarios(root),
            Requirements = LandscapeReader.ReadRequirements(root),
            Gaps = LandscapeReader.ReadGaps(root),
            Overlaps = LandscapeReader.ReadOverlaps(root),
            Messages = MessagesReader.Read(root, types, own.Options.AssertFormat ?? false),
            Contracts = ContractReader.Read(root, types),
            Platforms = RulesReader.ReadPlatforms(root),
        };
    }

    /// <summary>Judges what a document that another one extends says of itself; the rest is judged where it was merged into.</summary>
    public static void CheckBase(JsonText json, ProblemList problems, CancellationToken cancellationToken)
    {
        var alone = new LoadedMap(json, LeftOut.Nothing, IsWhole: false);
        ReadOwn(json.Files[0], Open(alone, problems, cancellationToken));
    }

    private static ObjectReader Open(LoadedMap map, ProblemList problems, CancellationToken cancellationToken) =>
        ObjectReader.OpenItem(new ReadContext(map, problems, cancellationToken), map.Json.Root, "map", s_properties);

    /// <summary>What belongs to a document itself and is not inherited.</summary>
    private static MapDocument ReadOwn(MapFile file, ObjectReader root)
    {
        root.String("$schema");
        CheckFormat(root);
        CheckExtends(root);
        return new MapDocument
        {
            File = file,
            Id = ReadId(root),
            Version = root.RequiredString("version") ?? "",
            Title = root.String("title"),
            Description = root.String("description"),
            Namespace = root.Namespace("namespace"),
            Scopes = RulesReader.ReadScopes(root),
            Exemptions = RulesReader.ReadExemptions(root),
            Options = RulesReader.ReadOptions(root),
        };
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string ReadId(ObjectReader root)
    {
        var id = root.RequiredString("id");
        if (id is not null)
        {
            ObjectReader.CheckId(root.Context, id, root.Find("id")!.Value.Value.Place);
        }

        return id ?? "";
    }

    private static void CheckFormat(ObjectReader root)
    {
        if (root.Find("format") is not { } property)
        {
            return;
        }

        var isInteger = property.Value.TryGetInteger(out var format) && format == Format;
        if (!isInteger)
        {
            root.Context.Problems.Add(
                ProblemKind.ValueNotAllowed, property.Value.Place, property.Value.GetRawText(), "format",
                Text(Format), "");
        }
    }

    private static void CheckExtends(ObjectReader root)
    {
        foreach (var item in root.Items("extends", orSingle: true, orObject: true))
        {
            if (item.Kind == JsonKind.String)
            {
                continue;
            }

            var entry = ObjectReader.OpenItem(root.Context, item, "extends", s_base);
            entry.RequiredString("map");
            foreach (var list in (string[])["categories", "protocols"])
            {
                _ = entry.StringItems(list, orSingle: true).Count();
            }
        }
    }
}
