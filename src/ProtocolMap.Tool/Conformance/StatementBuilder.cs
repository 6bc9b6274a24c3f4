using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;

namespace ProtocolMap.Tool.Conformance;

/// <summary>Holds what assemblies say and show against a map.</summary>
internal sealed class StatementBuilder
{
    private readonly MapDocument _map;
    private readonly MapRules _rules;
    private readonly Statement _statement;

    public StatementBuilder(MapDocument map)
    {
        _map = map;
        _rules = new(map);
        _statement = new(map.Id, map.Version);
        foreach (var category in map.Categories)
        {
            AddRequired(category);
        }
    }

    public Statement Build(IEnumerable<Evidence> evidence)
    {
        foreach (var found in evidence)
        {
            if (found.Sort == EvidenceSort.CategoryClaim)
            {
                AddClaim(found);
                continue;
            }

            var speaking = _map.Categories.Where(c => _rules.Find(c.Id, found.Subject.Split('#')[0]) is not null).ToList();
            foreach (var line in speaking.Count > 0 ? speaking.Select(c => LineOf(c, found.Subject)) : [LineOf(null, found.Subject)])
            {
                (found.Sort == EvidenceSort.ProtocolClaim ? line.ClaimedBy : line.UsedBy).Add(found.Source);
            }
        }

        return _statement;
    }

    private void AddClaim(Evidence claim)
    {
        if (_map.Categories.Find(claim.Subject) is { } category)
        {
            _statement.CategoryOf(category.Id, category.DisplayName).ClaimedBy.Add(claim.Source);
        }
        else
        {
            _statement.Notes.Add($"'{claim.Assembly}' claims category '{claim.Subject}', which map '{_map.Id}' does not have");
        }
    }

    // Required lines are there whoever claims them, so that another machine can tell what is missing without the map.
    private void AddRequired(Category category)
    {
        _statement.CategoryOf(category.Id, category.DisplayName);
        foreach (var (protocol, mapping) in _rules.InCategory(category.Id))
        {
            if (mapping.Use == Use.Required)
            {
                LineOf(category, protocol);
            }

            foreach (var capability in mapping.Entry?.Capabilities.Where(c => c.Use == CapabilityUse.Required) ?? [])
            {
                LineOf(category, $"{protocol}#{capability.Capability}");
            }
        }
    }

    private StatementLine LineOf(Category? category, string reference)
    {
        var lines = _statement.CategoryOf(category?.Id ?? "", category?.DisplayName ?? "Outside of every category").Lines;
        return lines.TryGetValue(reference, out var line) ? line : lines[reference] = new(reference, TitleOf(reference), category is null ? "" : UseOf(category.Id, reference));
    }

    private string TitleOf(string reference) => reference.Split('#') switch
    {
        [var id, var capability] => _map.Protocols.Find(id)?.Capabilities.Find(capability)?.DisplayName ?? reference,
        _ => _map.Protocols.Find(reference)?.DisplayName ?? reference,
    };

    private string UseOf(string category, string reference) => (reference.Split('#'), _rules.Find(category, reference.Split('#')[0])) switch
    {
        ([_, var capability], { Entry: { } entry }) => Words.CapabilityUse.Of(entry.Capabilities.FirstOrDefault(c => c.Capability == capability)?.Use ?? CapabilityUse.Allowed),
        (_, { } mapping) => Words.Use.Of(mapping.Use),
        _ => "",
    };
}
