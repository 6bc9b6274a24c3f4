using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>What is said of every use that one judgement holds for; its words are put together once.</summary>
internal sealed class UsageReport
{
    private const int ShownAlternatives = 3;

    private readonly DiagnosticDescriptor _descriptor;
    private readonly ImmutableArray<Location> _places;
    private readonly ImmutableDictionary<string, string?> _properties;
    private readonly string[] _words;
    private readonly string _through;

    // By origin; should two threads put one together, both put together the same.
    private readonly string?[] _tails = new string?[Enum.GetValues(typeof(ScopeOrigin)).Length];

    private UsageReport(DiagnosticDescriptor descriptor, Judgement judgement, Place place, MapIndex index, params string[] words)
        : this(descriptor, judgement, MapPlaces.Locations(place, index), PropertiesOf(judgement), [.. words, MapPlaces.Show(place, index)], through: "")
    {
    }

    private UsageReport(
        DiagnosticDescriptor descriptor, Judgement judgement, ImmutableArray<Location> places, ImmutableDictionary<string, string?> properties, string[] words, string through)
    {
        _descriptor = descriptor;
        Judgement = judgement;
        _places = places;
        _properties = properties;
        _words = words;
        _through = through;
    }

    /// <summary>What it is said of.</summary>
    public Judgement Judgement { get; }

    /// <summary>What to say of a judgement; <see langword="null"/> when there is no fault.</summary>
    public static UsageReport? From(Judgement judgement, MapIndex index)
    {
        if (judgement.Fault == Fault.None)
        {
            return null;
        }

        var map = index.Map;
        var protocols = string.Join(" or ", judgement.Protocols.Select(static protocol => "'" + Title(protocol) + "'"));
        var first = judgement.Protocols[0];
        return judgement switch
        {
            { Fault: Fault.NotMapped } => new(
                UsageDescriptors.NotMapped, judgement, PlaceOf(judgement.Categories.Ids[0], map), index, protocols, Name(judgement.Categories.Ids), AlternativesTo(judgement, map)),
            { Fault: Fault.Prohibited, Category: { } category, Entry: { } entry } => new(
                UsageDescriptors.Prohibited, judgement, entry.Place, index, protocols, Name([category]), NoteOf(entry), AlternativesTo(judgement, map)),
            { Fault: Fault.Deprecated, Category: { } category, Entry: { } entry } => new(
                UsageDescriptors.Outdated, judgement, entry.Place, index, protocols, "deprecated for " + Name([category]) + NoteOf(entry) + SuccessorOf(first, map)),
            { Fault: Fault.Outdated } => new(
                UsageDescriptors.Outdated, judgement, first.Place, index, protocols, Word(first.Status) + SuccessorOf(first, map)),
            { Fault: Fault.CapabilityProhibited or Fault.Unguarded, Category: { } category, Entry: { } entry, Capability: { } capability, CapabilityPlace: { } place } => new(
                judgement.NeedsGuard ? UsageDescriptors.Unguarded : UsageDescriptors.CapabilityProhibited,
                judgement, place, index, NameOf(first, capability), Name([category]), NoteOf(entry)),
            { Fault: Fault.Immature } => new(
                UsageDescriptors.Immature, judgement, first.Place, index, protocols, Word(first.Status)),
            _ => throw new ArgumentOutOfRangeException(nameof(judgement), judgement.Fault, "A fault without words."),
        };
    }

    /// <summary>Has code fixes told more, and people through which libraries the protocol is used.</summary>
    public UsageReport With(ImmutableDictionary<string, string?> properties, ImmutableArray<Library> libraries) =>
        new(_descriptor, Judgement, _places, _properties.AddRange(properties), _words, ThroughOf(libraries));

    /// <summary>What to say of code without a scope that uses protocols which have one; <see langword="null"/> for those that have none.</summary>
    public static UsageReport? OutsideScope(Binding binding, MapIndex index)
    {
        var found = binding.Protocols
            .Select(bound => (Protocol: index.Map.Protocols.Find(bound.Id), Categories: index.CategoriesOf(bound.Id)))
            .FirstOrDefault(static one => one.Protocol is not null && one.Categories.Count > 0);
        if (found.Protocol is not { } protocol)
        {
            return null;
        }

        var shown = Name([.. found.Categories.Take(ShownAlternatives)]) + (found.Categories.Count > ShownAlternatives ? " …" : "");
        var place = PlaceOf(found.Categories[0], index.Map);
        return new(
            UsageDescriptors.OutsideScope,
            new Judgement(Fault.None, ImmutableArray.Create(protocol), CategorySet.Unset),
            place,
            index,
            "'" + Title(protocol) + "'",
            shown);
    }

    /// <param name="location">Where.</param>
    /// <param name="symbol">What is used, as messages name it.</param>
    /// <param name="member">The documentation-comment id of what holds the use.</param>
    /// <param name="origin">What sets the scope; said only where it is not seen around the code.</param>
    public Diagnostic At(Location location, string symbol, string member, ScopeOrigin origin) =>
        Diagnostic.Create(_descriptor, location, _places, _properties.Add(DiagnosticProperties.Member, member), [symbol, .. _words, _tails[(int)origin] ??= _through + OriginOf(origin)]);

    private static string ThroughOf(ImmutableArray<Library> libraries) =>
        libraries.IsEmpty ? "" : "; through " + string.Join(" or ", libraries.Select(static library => MessageText.Clean(library.DisplayName)).Distinct(StringComparer.Ordinal));

    private static string OriginOf(ScopeOrigin origin) => origin switch
    {
        ScopeOrigin.Contract => "; scope from the contract that is implemented",
        ScopeOrigin.Map => "; scope from the map",
        ScopeOrigin.File => "; scope from .editorconfig",
        ScopeOrigin.Assembly => "; scope from the assembly",
        ScopeOrigin.Project => "; scope from the project",
        _ => "",
    };

    private static ImmutableDictionary<string, string?> PropertiesOf(Judgement judgement)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DiagnosticProperties.Protocols, string.Join(",", judgement.Protocols.Select(static protocol => protocol.Id)))
            .Add(DiagnosticProperties.Categories, string.Join(",", judgement.Categories.Ids));
        return judgement.Capability is { } capability ? properties.Add(DiagnosticProperties.Capability, capability) : properties;
    }

    private static string Title(Protocol protocol) => MessageText.Clean(protocol.DisplayName);

    private static string NameOf(Protocol protocol, string capability) =>
        $"'{MessageText.Clean(protocol.Capabilities.Find(capability)?.DisplayName ?? capability)}' of '{Title(protocol)}'";

    private static string Name(IReadOnlyList<string> categories) =>
        (categories.Count == 1 ? "category " : "categories ") + string.Join(", ", categories.Select(static category => $"'{category}'"));

    private static string NoteOf(Mapping entry) => entry.Note is { } note ? ": " + MessageText.Clean(note.TrimEnd('.', ' ')) : "";

    private static string SuccessorOf(Protocol protocol, MapDocument map) =>
        protocol.SupersededBy is { } id && map.Protocols.Find(id) is { } successor ? $"; its successor is '{Title(successor)}'" : "";

    private static string Word(Status status) => status switch
    {
        Status.Superseded => "superseded",
        Status.Withdrawn => "withdrawn",
        Status.Draft => "draft",
        Status.Candidate => "candidate",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a fault."),
    };

    private static string AlternativesTo(Judgement judgement, MapDocument map)
    {
        var titles = Alternatives.To(judgement, map)
            .Select(id => map.Protocols.Find(id) is { } protocol ? Title(protocol) : id)
            .Distinct(StringComparer.Ordinal)
            .Take(ShownAlternatives + 1)
            .ToArray();
        return titles.Length == 0
            ? ". Nothing is mapped"
            : ". Mapped: " + string.Join(", ", titles.Take(ShownAlternatives)) + (titles.Length > ShownAlternatives ? " …" : "");
    }

    public static Place PlaceOf(string category, MapDocument map) =>
        map.Mappings.FirstOrDefault(mappings => mappings.Category == category)?.Place ?? map.Categories.Find(category)!.Place;
}
