using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Model.Reading;

/// <summary>Section <c>contracts</c>.</summary>
internal static class ContractReader
{
    private static readonly EntityShape s_contract = new("contract", false, PropertySet.Entity.And("category", "operations"));

    private static readonly EntityShape s_operation = new(
        "operation", false, PropertySet.Entity.And("request", "response", "errors", "protocols"));

    private static readonly PropertySet s_payload = new("message", "stream");

    /// <param name="root">The map.</param>
    /// <param name="types">The types that the namespace has before contracts come to it.</param>
    public static EntityTable<Contract> Read(ObjectReader root, TypeTable types)
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
        return types.Settle(contracts, [.. leftOut]);
    }

    private static EntityTable<Operation> ReadOperations(ObjectReader contract)
    {
        var operations = contract.Entities(
            "operations",
            s_operation,
            (o, header) =>
            {
                var request = ReadPayload(o, "request");
                var response = ReadPayload(o, "response");
                return new Operation(header)
                {
                    Request = request.Message,
                    IsRequestStream = request.IsStream,
                    Response = response.Message,
                    IsResponseStream = response.IsStream,
                    Errors = o.References("errors", o.Context.Known.Messages, isEssential: true),
                    Protocols = o.ProtocolReferences("protocols", out var places, isEssential: true),
                    ProtocolPlaces = places,
                };
            });
        return new NameTable(contract.Context.Problems).Settle(operations);
    }

    /// <summary>The id of a message, or an object that says more of it.</summary>
    private static (string? Message, bool IsStream) ReadPayload(ObjectReader operation, string name)
    {
        if (operation.Find(name) is not { Value.Kind: JsonKind.Object } property)
        {
            return (operation.Reference(name, operation.Context.Known.Messages, isEssential: true), false);
        }

        var payload = ObjectReader.Open(operation.Context, name, property.NamePlace, property.Value, name, s_payload);
        payload.Require("message");
        return (payload.Reference("message", payload.Context.Known.Messages, isEssential: true), payload.Boolean("stream") ?? false);
    }
}
