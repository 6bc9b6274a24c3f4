using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Reading;

namespace ProtocolMap.Model.Validation;

/// <summary>What a map says that can't all be meant. Nothing of it keeps code from being generated, so whoever reads a map asks for it apart.</summary>
internal static class Contradictions
{
    /// <summary>
    /// All of them in files of the user, in the order of places: the built-in map is nobody's to mend. None of a map with faults, because
    /// what is missing may be what a fault took away.
    /// </summary>
    public static IEnumerable<Problem> Find(MapReadResult read)
    {
        if (read.Map is not { } map || read.Problems.Any(static problem => problem.Kind is not (ProblemKind.NumbersMissing or ProblemKind.RequiredCapabilityRemoved)))
        {
            return [];
        }

        var problems = new ProblemList();
        var rules = new Lazy<MapRules>(() => new MapRules(map));
        foreach (var mappings in map.Mappings)
        {
            foreach (var entry in mappings.Entries)
            {
                AddRequired(problems, map, mappings, entry);
                AddProhibited(problems, mappings, entry);
            }
        }

        foreach (var contract in map.Contracts)
        {
            AddContract(problems, map, contract, rules);
        }

        foreach (var category in map.Categories)
        {
            AddEmpty(problems, map, category, rules);
        }

        return problems.InOrder().Where(static problem => !ReferenceEquals(problem.Place.File, BuiltInMap.File));
    }

    private static void AddRequired(ProblemList problems, MapDocument map, CategoryMappings mappings, Mapping entry)
    {
        if (entry.Use == Use.Prohibited || map.Protocols.Find(entry.Protocol) is not { } protocol)
        {
            return;
        }

        if (entry.Use == Use.Required && protocol.Status == Status.Withdrawn)
        {
            problems.AddRelated(ProblemKind.RequiredWithdrawn, entry.Place, protocol.Place, "protocol", protocol.Id, mappings.Category);
        }

        foreach (var capability in entry.Capabilities.Where(static capability => capability.Use == CapabilityUse.Required))
        {
            if (protocol.Capabilities.Find(capability.Capability) is { Status: Status.Withdrawn } withdrawn)
            {
                problems.AddRelated(ProblemKind.RequiredWithdrawn, capability.Place, withdrawn.Place, "capability", withdrawn.Id, mappings.Category);
            }
        }

        if (entry.Use == Use.Required && ProhibitedBelow(protocol, map, mappings) is { } prohibited)
        {
            problems.AddRelated(ProblemKind.RequiredStandsOnProhibited, entry.Place, prohibited.Place, protocol.Id, mappings.Category, prohibited.Protocol);
        }
    }

    private static void AddProhibited(ProblemList problems, CategoryMappings mappings, Mapping entry)
    {
        foreach (var capability in entry.Use == Use.Prohibited ? entry.Capabilities : [])
        {
            if (capability.Use is CapabilityUse.Required or CapabilityUse.Negotiable)
            {
                problems.AddRelated(
                    ProblemKind.CapabilityOfProhibited, capability.Place, entry.Place, capability.Capability, Words.CapabilityUse.Of(capability.Use), entry.Protocol, mappings.Category);
            }
        }
    }

    // The first in the order of dependencies; each protocol is looked at once, so that a cycle ends.
    private static Mapping? ProhibitedBelow(Protocol protocol, MapDocument map, CategoryMappings mappings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { protocol.Id };
        var pending = new Queue<Protocol>([protocol]);
        while (pending.Count > 0)
        {
            foreach (var dependency in pending.Dequeue().DependsOn)
            {
                if (!seen.Add(dependency))
                {
                    continue;
                }

                if (mappings.Entries.FirstOrDefault(entry => entry.Protocol == dependency) is { Use: Use.Prohibited } prohibited)
                {
                    return prohibited;
                }

                if (map.Protocols.Find(dependency) is { } below)
                {
                    pending.Enqueue(below);
                }
            }
        }

        return null;
    }

    private static void AddContract(ProblemList problems, MapDocument map, Contract contract, Lazy<MapRules> rules)
    {
        if (contract.Category is not { } category)
        {
            return;
        }

        foreach (var operation in contract.Operations)
        {
            for (var i = 0; i < operation.Protocols.Count; i++)
            {
                var (id, capability) = (operation.Protocols[i].Protocol, operation.Protocols[i].Capability);
                var mapping = rules.Value.Find(category, id);
                if (mapping is null ? map.Protocols.Find(id)?.Neutral != true : mapping.Use == Use.Prohibited)
                {
                    problems.Add(ProblemKind.ContractOutsideOfMapping, operation.ProtocolPlaces[i], id, category, mapping is null ? "not mapped" : "prohibited");
                }
                else if (mapping?.Entry?.Capabilities.FirstOrDefault(known => known.Capability == capability) is { Use: CapabilityUse.Prohibited } prohibited)
                {
                    problems.AddRelated(
                        ProblemKind.ContractOutsideOfMapping, operation.ProtocolPlaces[i], prohibited.Place, operation.Protocols[i].ToString(), category, "prohibited");
                }
            }
        }
    }

    // What is not generated is not spoken of. Own entries are looked at first, as they nearly always tell.
    private static void AddEmpty(ProblemList problems, MapDocument map, Category category, Lazy<MapRules> rules)
    {
        if (category.CSharpName is null)
        {
            return;
        }

        var entries = map.Mappings.Where(mappings => mappings.Category == category.Id).SelectMany(static mappings => mappings.Entries).ToArray();
        var isServed = Array.Exists(entries, entry => entry.Use is not (Use.NotMapped or Use.Prohibited) && IsInForce(map, entry.Protocol))
            || (entries.Length > 0 && rules.Value.InCategory(category.Id).Any(mapped => mapped.Value.IsMapped && IsInForce(map, mapped.Key)));
        if (!isServed)
        {
            problems.Add(ProblemKind.CategoryWithoutProtocol, category.Place, category.Id);
        }
    }

    private static bool IsInForce(MapDocument map, string protocol) =>
        map.Protocols.Find(protocol) is { Status: not (Status.Draft or Status.Candidate or Status.Superseded or Status.Withdrawn) };
}
