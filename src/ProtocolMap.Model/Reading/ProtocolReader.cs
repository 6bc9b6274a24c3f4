using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Model.Reading;

/// <summary>Sections <c>categories</c> and <c>protocols</c>: what becomes enums.</summary>
internal static class ProtocolReader
{
    // An enum can't have a member value__: the compiler keeps the number there.
    private static readonly string[] s_reservedMembers = ["None", "value__"];

    private static readonly EntityShape s_category = new("category", true, PropertySet.Entity.And("definition", "document", "number"));

    private static readonly EntityShape s_protocol = new("protocol", true, PropertySet.Entity.And(
        "version", "organization", "specification", "url", "kind", "layer", "status", "supersededBy", "dependsOn", "neutral", "number", "capabilities"));

    private static readonly EntityShape s_capability = new("capability", true, PropertySet.Entity.And("bit", "status"));

    public static EntityTable<Category> ReadCategories(ObjectReader root, HashSet<int> reserved)
    {
        var context = root.Context;
        var range = Values(context);
        var numbers = new NumberTable(context.Problems, range, reserved);
        var categories = root.Entities(
            "categories",
            s_category,
            (o, header) => new Category(header)
            {
                Definition = o.String("definition"),
                Document = o.Reference("document", o.Context.Known.Documents),
                Number = ClaimNumber(o, range, numbers) ?? 0,
            });
        categories = new NameTable(context.Problems, s_reservedMembers).Settle(categories, context.LeftOut.Categories);
        return numbers.Settle(categories, "categories", "", none: 0, c => c.Number, (c, number) => c with { Number = number });
    }

    public static EntityTable<Protocol> ReadProtocols(ObjectReader root, HashSet<int> reserved)
    {
        var context = root.Context;
        var range = Values(context);
        var numbers = new NumberTable(context.Problems, range, reserved);
        var protocols = root.Entities(
            "protocols",
            s_protocol,
            (o, header) => new Protocol(header)
            {
                Version = o.String("version"),
                Organization = o.Reference("organization", o.Context.Known.Organizations),
                Specification = o.String("specification"),
                Url = o.String("url"),
                Kind = o.Word("kind", Words.ProtocolKind),
                Layer = o.Word("layer", Words.Layer),
                Status = o.Word("status", Words.ProtocolStatus) ?? Status.InForce,
                SupersededBy = o.Reference("supersededBy", o.Context.Known.Protocols),
                DependsOn = o.References("dependsOn", o.Context.Known.Protocols, orSingle: true, isEssential: true),
                Neutral = o.Boolean("neutral") ?? false,
                Number = ClaimNumber(o, range, numbers) ?? 0,
                Capabilities = ReadCapabilities(o),
            });
        protocols = new NameTable(context.Problems, s_reservedMembers).Settle(protocols, context.LeftOut.Protocols);
        return numbers.Settle(protocols, "protocols", "", none: 0, p => p.Number, (p, number) => p with { Number = number });
    }

    private static EntityTable<Capability> ReadCapabilities(ObjectReader protocol)
    {
        if (protocol.Find("capabilities") is null)
        {
            return EntityTable<Capability>.Empty;
        }

        var context = protocol.Context;
        var range = context.ExtendsBuiltIn && BuiltInMap.Defines(protocol.Id) ? NumberRange.BitsBesideBuiltIn : NumberRange.Bits;
        var bits = new NumberTable(context.Problems, range, Array.Empty<int>());
        var capabilities = protocol.Entities(
            "capabilities",
            s_capability,
            (o, header) => new Capability(header)
            {
                Status = o.Word("status", Words.ProtocolStatus) ?? Status.InForce,
                Bit = ClaimNumber(o, range, bits) ?? -1,
            });
        capabilities = new NameTable(context.Problems, s_reservedMembers).Settle(capabilities);
        return bits.Settle(capabilities, "capabilities of '{0}'", protocol.Id, none: -1, c => c.Bit, (c, bit) => c with { Bit = bit });
    }

    private static NumberRange Values(ReadContext context) =>
        context.ExtendsBuiltIn ? NumberRange.ValuesBesideBuiltIn : NumberRange.Values;

    private static int? ClaimNumber(ObjectReader reader, NumberRange range, NumberTable numbers)
    {
        if (reader.Find(range.Property) is not { } property)
        {
            return null;
        }

        if (reader.Integer(range.Property, range.Least, range.Greatest) is { } number && numbers.Claim(number, reader.Id, property.Value.Place))
        {
            return number;
        }

        numbers.AddFaulty(reader.Id);
        return null;
    }
}
