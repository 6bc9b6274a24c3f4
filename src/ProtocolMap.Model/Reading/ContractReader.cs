using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Model.Reading;

/// <summary>Sections <c>contracts</c> and <c>messages</c>.</summary>
internal static class ContractReader
{
    private static readonly EntityShape s_contract = new("contract", false, PropertySet.Entity.And("category", "operations"));

    private static readonly EntityShape s_operation = new(
        "operation", false, PropertySet.Entity.And("request", "response", "errors", "protocols"));

    public static EntityTable<Contract> ReadContracts(ObjectReader root)
    {
        var contracts = root.Entities(
            "contracts",
            s_contract,
            (o, header) =>
            {
                o.Require("category");
                o.Require("operations");
                return new Contract(header)
                {
                    Category = o.Reference("category", o.Context.Known.Categories, isEssential: true),
                    Operations = ReadOperations(o),
                };
            });
        var leftOut = contracts.Where(c => c.Category is not null && root.Context.LeftOut.Categories.Contains(c.Category)).Select(c => c.Id);
        return new NameTable(root.Context.Problems).Settle(contracts, [.. leftOut]);
    }

    /// <summary>The messages. Each is a JSON Schema, whose contents are not looked at here.</summary>
    public static EntityTable<Message> ReadMessages(ObjectReader root, EntityTable<Protocol> protocols)
    {
        var context = root.Context;
        var result = new List<Message>();
        foreach (var entry in root.AllEntries("messages"))
        {
            var isWellFormed = ObjectReader.CheckId(context, entry.Name, entry.NamePlace);
            if (entry.Value.Kind == JsonKind.Null)
            {
                continue;
            }

            if (entry.Value.Kind is not (JsonKind.Object or JsonKind.True or JsonKind.False))
            {
                root.WrongType(entry.Value, entry.Name, "a JSON Schema: an object, true or false");
            }

            var header = new EntityHeader
            {
                Id = entry.Name,
                Place = entry.NamePlace,
                NamePlace = entry.NamePlace,
                CSharpName = isWellFormed ? CSharpNames.FromId(entry.Name) : null,
            };
            result.Add(new Message(header) { Schema = entry.Value.Place });
        }

        return TypesOf(protocols, context).Settle(new EntityTable<Message>(result));
    }

    /// <summary>The types that the namespace has before messages come to it.</summary>
    private static NameTable TypesOf(EntityTable<Protocol> protocols, ReadContext context)
    {
        var names = new NameTable(context.Problems, TypeNames.Fixed);
        foreach (var protocol in protocols)
        {
            if (protocol.CSharpName is not null && protocol.Capabilities.Count > 0)
            {
                names.Claim(TypeNames.CapabilitiesOf(protocol.CSharpName), protocol);
            }
        }

        return names;
    }

    private static EntityTable<Operation> ReadOperations(ObjectReader contract)
    {
        var operations = contract.Entities(
            "operations",
            s_operation,
            (o, header) => new Operation(header)
            {
                Request = o.Reference("request", o.Context.Known.Messages, isEssential: true),
                Response = o.Reference("response", o.Context.Known.Messages, isEssential: true),
                Errors = o.References("errors", o.Context.Known.Messages, isEssential: true),
                Protocols = o.ProtocolReferences("protocols", out var places, isEssential: true),
                ProtocolPlaces = places,
            });
        return new NameTable(contract.Context.Problems).Settle(operations);
    }
}
