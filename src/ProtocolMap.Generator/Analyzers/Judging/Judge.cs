using System.Collections.Immutable;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Guards;
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
    /// <param name="binding">What is used.</param>
    /// <param name="categories">What the code serves.</param>
    /// <param name="guarded">What is known to be offered where the code runs.</param>
    public Judgement Decide(Binding binding, CategorySet categories, Facts guarded)
    {
        // Sorted by gravity: the first is the worst.
        var judgements = binding.Protocols
            .Select(protocol => DecideOne(protocol, categories, guarded))
            .OrderBy(static judgement => judgement.Fault)
            .ToArray();
        var worst = judgements[0];
        if (binding.UsesAll || judgements.Length == 1)
        {
            return worst;
        }

        // Sorting is stable, so that of equally good uses the one with the lesser fault comes last. A capability that may not be used
        // counts only where nothing else can be meant.
        var fitting = judgements.Where(static judgement => judgement.Fits).Reverse().ToArray();
        return fitting.Where(static judgement => !judgement.IsOfCapability).OrderBy(static judgement => judgement.BestUse).FirstOrDefault()
            ?? fitting.FirstOrDefault()
            ?? (worst.Fault == Fault.NotMapped ? worst with { Protocols = Distinct(judgements) } : worst);
    }

    private static ImmutableArray<Protocol> Distinct(Judgement[] judgements) => judgements
        .SelectMany(static judgement => judgement.Protocols)
        .GroupBy(static protocol => protocol.Id, static (_, same) => same.First(), StringComparer.Ordinal)
        .ToImmutableArray();

    // Maps agree on ids only. An id that this one does not know is not mapped, whatever the map says of it that names it.
    private Judgement DecideOne(BoundProtocol named, CategorySet categories, Facts guarded)
    {
        if (Map.Map.Protocols.Find(named.Id) is not { } protocol)
        {
            return new Judgement(Fault.NotMapped, ImmutableArray.Create(named.Definition), categories);
        }

        var judgement = DecideKnown(protocol, categories);
        return named.Capability is { } capability && Map.RestrictsCapabilities && judgement.Fault > Fault.Unguarded
            ? DecideCapability(judgement, protocol, capability, guarded)
            : judgement;
    }

    // Of what the categories say of a capability, the most permissive counts; those that do not have the protocol have no say.
    private Judgement DecideCapability(Judgement judgement, Protocol protocol, string capability, Facts guarded)
    {
        var strictest = judgement;
        foreach (var category in judgement.Categories.Ids)
        {
            var mapping = Map.Rules.Find(category, protocol.Id);
            if (UseIn(mapping, protocol) == Use.NotMapped)
            {
                continue;
            }

            var listed = mapping?.Entry?.Capabilities.FirstOrDefault(listed => listed.Capability == capability);
            var fault = listed?.Use switch
            {
                CapabilityUse.Prohibited => Fault.CapabilityProhibited,
                CapabilityUse.Negotiable when !guarded.Contains(new ProtocolReference(protocol.Id, capability)) => Fault.Unguarded,
                _ => Fault.None,
            };
            if (fault == Fault.None)
            {
                return judgement;
            }

            if (!strictest.IsOfCapability || fault > strictest.Fault)
            {
                strictest = judgement with { Fault = fault, Category = category, Entry = mapping!.Entry, Capability = capability, CapabilityPlace = listed!.Place };
            }
        }

        return strictest;
    }

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
