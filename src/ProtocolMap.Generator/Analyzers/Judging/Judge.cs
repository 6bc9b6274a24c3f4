using System.Collections.Immutable;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Judging;

/// <summary>One map at work: decides whether code that serves certain of its categories may use what a symbol stands for.</summary>
internal sealed class Judge
{
    /// <param name="map">The map.</param>
    /// <param name="symbols">What is generated from it.</param>
    /// <param name="generated">All generated code that the compilation sees.</param>
    public Judge(MapIndex map, MapSymbols symbols, GeneratedSymbols generated)
    {
        Map = map;
        Symbols = symbols;
        Bindings = new BindingResolver(map.Libraries, generated);
        Categories = new CategorySets(this);
    }

    public MapIndex Map { get; }

    public MapSymbols Symbols { get; }

    public BindingResolver Bindings { get; }

    /// <summary>The scopes that are this map's.</summary>
    public CategorySets Categories { get; }

    /// <summary>The first fault that applies, or a judgement without one.</summary>
    public Judgement Decide(Binding binding, CategorySet categories)
    {
        var judgements = binding.Protocols
            .GroupBy(static protocol => protocol.Id, static protocol => protocol.Definition, StringComparer.Ordinal)
            .Select(same => DecideOne(same.First(), categories))
            .OrderBy(static judgement => judgement.Fault)
            .ToArray();

        // Sorted by gravity: the first is the worst.
        var worst = judgements[0];
        if (binding.UsesAll || judgements.Length == 1)
        {
            return worst;
        }

        // Sorting is stable, so that of equally good uses the one with the lesser fault comes last.
        var fitting = judgements.Where(static judgement => judgement.Fits).Reverse().OrderBy(static judgement => judgement.BestUse).FirstOrDefault();
        return fitting
            ?? (worst.Fault == Fault.NotMapped ? worst with { Protocols = judgements.SelectMany(static judgement => judgement.Protocols).ToImmutableArray() } : worst);
    }

    // Maps agree on ids only. An id that this one does not know is not mapped, whatever the map says of it that names it.
    private Judgement DecideOne(Protocol named, CategorySet categories) => Map.Map.Protocols.Find(named.Id) is { } protocol
        ? DecideKnown(protocol, categories)
        : new Judgement(Fault.NotMapped, ImmutableArray.Create(named), categories);

    private Judgement DecideKnown(Protocol protocol, CategorySet categories)
    {
        var judgement = new Judgement(Fault.None, ImmutableArray.Create(protocol), categories);
        var best = judgement with { Fault = Fault.NotMapped };
        foreach (var category in categories.Ids)
        {
            var mapping = Map.Rules.Find(category, protocol.Id);
            if (mapping?.Use == Use.Prohibited)
            {
                return judgement with { Fault = Fault.Prohibited, Category = category, Entry = mapping.Entry };
            }

            var use = UseIn(mapping, protocol);
            if (use != Use.NotMapped && (!best.Fits || use < best.BestUse))
            {
                best = judgement with { BestUse = use, Category = category, Entry = mapping?.Entry };
            }
        }

        return best.Fits ? best with { Fault = FaultOf(best.BestUse, protocol.Status) } : best;
    }

    private static Use UseIn(EffectiveMapping? mapping, Protocol protocol) => mapping switch
    {
        // What only carries or encodes is nobody's business until a category mentions it.
        null => protocol.Neutral ? Use.Allowed : Use.NotMapped,

        // An entry whose use is missing or malformed is an error in the map, not in the code.
        { Use: Use.NotMapped } => Use.Allowed,
        _ => mapping.Use,
    };

    private static Fault FaultOf(Use use, Status status) => (use, status) switch
    {
        (Use.Deprecated, _) => Fault.Deprecated,
        (_, Status.Superseded or Status.Withdrawn) => Fault.Outdated,
        (_, Status.Draft or Status.Candidate) => Fault.Immature,
        _ => Fault.None,
    };
}
