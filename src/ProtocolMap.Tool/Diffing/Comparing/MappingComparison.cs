using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>Compares what categories say of protocols, what follows from dependencies included.</summary>
internal static class MappingComparison
{
    // A category or protocol that came or went is told of as such, with all that was said of it.
    public static void Compare(Side old, Side @new, ChangeList changes)
    {
        foreach (var category in @new.Map.Categories.Where(c => old.Map.Categories.Contains(c.Id)))
        {
            var (before, after) = (old.Rules.InCategory(category.Id), @new.Rules.InCategory(category.Id));
            foreach (var protocol in @new.Map.Protocols.Where(p => before.ContainsKey(p.Id) || after.ContainsKey(p.Id)))
            {
                if (old.Map.Protocols.Contains(protocol.Id))
                {
                    new Pair(category, protocol, changes, old.IsWhole && @new.IsWhole).Compare(before.GetValueOrDefault(protocol.Id), after.GetValueOrDefault(protocol.Id));
                }
                else if (after[protocol.Id].Entry is { Use: Use.Required } entry)
                {
                    changes.Add(MappingKinds.RequiredAdded, null, entry.Place, category.Id, protocol.Id);
                }
            }
        }
    }

    private readonly record struct Pair(Category Category, Protocol Protocol, ChangeList Changes, bool WithRoles)
    {
        public void Compare(EffectiveMapping? old, EffectiveMapping? @new)
        {
            var (before, after) = (old?.Entry, @new?.Entry);
            var (oldUse, newUse) = (Words(old), Words(@new));
            var kind = (before, after, old, @new) switch
            {
                (null, null, null, _) => MappingKinds.Opened,
                (null, null, _, null) => MappingKinds.Closed,
                (null, null, _, _) => null,
                (null, { Use: Use.Required }, null, _) => MappingKinds.RequiredAdded,
                (null, { Use: Use.Prohibited }, _, _) => MappingKinds.Prohibited,
                (null, _, null, _) => MappingKinds.Mapped,
                ({ Use: Use.Prohibited }, null, _, _) => MappingKinds.ProhibitionLifted,
                (_, null, _, null) => MappingKinds.Unmapped,
                _ => KindOf(old?.Use ?? Use.NotMapped, @new?.Use ?? Use.NotMapped),
            };
            if (kind is not null)
            {
                Changes.Add(kind, before?.Place, after?.Place ?? Category.Place, Category.Id, Protocol.Id, kind == MappingKinds.Unmapped || IsBefore(kind) ? oldUse : newUse);
            }

            if (before is not null && after is not null && WithRoles)
            {
                Changes.AddRole(before, after, Category.Id);
            }

            // Among protocols that the category does not open, nothing that is said of capabilities counts.
            if (@new is { Use: not Use.Prohibited } && old is { Use: not Use.Prohibited })
            {
                CompareCapabilities(before, after);
            }
        }

        private static bool IsBefore(ChangeKind kind) =>
            kind == MappingKinds.MadeRequired || kind == MappingKinds.Recommended || kind == MappingKinds.Deprecated || kind == MappingKinds.Prohibited;

        private static ChangeKind? KindOf(Use old, Use @new) => (old, @new) switch
        {
            var (before, after) when before == after => null,
            (_, Use.Prohibited) => MappingKinds.Prohibited,
            (_, Use.Required) => MappingKinds.MadeRequired,
            (Use.Prohibited, _) => MappingKinds.ProhibitionLifted,
            (_, Use.Deprecated) => MappingKinds.Deprecated,
            (Use.Required, _) => MappingKinds.RequirementDropped,
            (Use.Deprecated, _) => MappingKinds.DeprecationLifted,
            (_, Use.Recommended) => MappingKinds.Recommended,
            _ => MappingKinds.RecommendationDropped,
        };

        private static string Words(EffectiveMapping? mapping) => mapping is null ? "not mapped" : Model.Reading.Words.Use.Of(mapping.Use);

        private void CompareCapabilities(Mapping? before, Mapping? after)
        {
            foreach (var capability in Protocol.Capabilities)
            {
                var (left, right) = (Find(before, capability.Id), Find(after, capability.Id));
                var kind = (left?.Use ?? CapabilityUse.Allowed, right?.Use ?? CapabilityUse.Allowed) switch
                {
                    var (old, @new) when old == @new => null,
                    (_, CapabilityUse.Prohibited) => CapabilityKinds.Prohibited,
                    (_, CapabilityUse.Required) => CapabilityKinds.MadeRequired,
                    (CapabilityUse.Prohibited, _) => CapabilityKinds.ProhibitionLifted,
                    (CapabilityUse.Required, _) => CapabilityKinds.RequirementDropped,
                    (_, CapabilityUse.Negotiable) => CapabilityKinds.MadeNegotiable,
                    _ => CapabilityKinds.NegotiationDropped,
                };
                if (kind is not null)
                {
                    Changes.Add(kind, left?.Place ?? before?.Place, right?.Place ?? after?.Place ?? Category.Place, $"{Protocol.Id}#{capability.Id}", Category.Id);
                }
            }
        }

        private static CapabilityMapping? Find(Mapping? mapping, string capability) => mapping?.Capabilities.FirstOrDefault(c => c.Capability == capability);
    }

    private static void AddRole(this ChangeList changes, Mapping before, Mapping after, string category)
    {
        if (before.Role != after.Role)
        {
            changes.Add(MappingKinds.RoleChanged, before.Place, after.Place, category, after.Protocol, Show(before.Role), Show(after.Role));
        }

        if (before.Note != after.Note)
        {
            changes.Add(MappingKinds.NoteChanged, before.Place, after.Place, category, after.Protocol);
        }
    }

    private static string Show(Role? role) => role is { } known ? Words.Role.Of(known) : "none";
}
