using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Conformance;

/// <summary>What a category asks of whoever claims it.</summary>
/// <remarks>
/// Each protocol that it requires; each capability that it requires of a protocol which is claimed, for who does not implement a protocol
/// that is merely allowed need not implement a part of it; and where it requires none, at least one that it maps.
/// </remarks>
internal static class Requirements
{
    /// <summary>What is not claimed, in the order of the map.</summary>
    public static IEnumerable<Missing> FindMissing(CategoryClaim claim, Claims claims)
    {
        var entries = EntriesOf(claim).ToArray();
        if (!Array.Exists(entries, static entry => entry.Use == Use.Required) && !claims.Protocols.Any(protocol => IsMapped(claim, protocol.Protocol.Id)))
        {
            // What such a category maps has no order; a map that says nothing asks for nothing.
            return entries.Take(1).Select(static entry => new Missing(entry, Capability: null) { IsAny = true });
        }

        return entries.SelectMany(entry => MissingOf(entry, claims));
    }

    /// <summary>What a category maps itself, the prohibited left out.</summary>
    public static IEnumerable<Mapping> EntriesOf(CategoryClaim claim) => claim.Map.Map.Mappings
        .Where(mappings => mappings.Category == claim.Category.Id)
        .SelectMany(static mappings => mappings.Entries)
        .Where(static entry => entry.Use is not (Use.NotMapped or Use.Prohibited));

    private static bool IsMapped(CategoryClaim claim, string protocol) => claim.Map.Rules.Find(claim.Category.Id, protocol)?.IsMapped == true;

    private static IEnumerable<Missing> MissingOf(Mapping entry, Claims claims)
    {
        if (!claims.Has(entry.Protocol))
        {
            return entry.Use == Use.Required ? [new Missing(entry, Capability: null)] : [];
        }

        return entry.Capabilities
            .Where(capability => capability.Use == CapabilityUse.Required && !claims.Has(entry.Protocol, capability.Capability))
            .Select(capability => new Missing(entry, capability));
    }

    /// <param name="Entry">The entry that asks for it.</param>
    /// <param name="Capability">The capability, where it is not the protocol as a whole.</param>
    internal sealed record Missing(Mapping Entry, CapabilityMapping? Capability)
    {
        /// <summary>Whether any other entry would do as well.</summary>
        public bool IsAny { get; init; }
    }
}
