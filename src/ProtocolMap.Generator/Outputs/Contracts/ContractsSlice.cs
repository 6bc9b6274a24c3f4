using ProtocolMap.Generator.Outputs.Messages;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Contracts;

/// <summary>The contracts of a map.</summary>
/// <param name="Target">Where the code goes.</param>
/// <param name="Contracts">The contracts.</param>
/// <param name="Exceptions">The errors that become exceptions, each once.</param>
internal sealed record ContractsSlice(CodeTarget Target, EquatableArray<ContractShape> Contracts, EquatableArray<ErrorShape> Exceptions)
{
    public static ContractsSlice? From(MapDocument map, CodeTarget target, AsyncSupport support, MessageReferences references)
    {
        var shapes = new ContractShapes(map, new GeneratedMessages(map, target, references), support);
        var contracts = map.Contracts.Select(shapes.Of).OfType<ContractShape>().ToEquatableArray();
        if (contracts.Count == 0)
        {
            return null;
        }

        var errors = contracts.SelectMany(contract => contract.Operations).Where(operation => operation.Result is null).SelectMany(operation => operation.Errors);
        return new(target, contracts, errors.Distinct().ToEquatableArray());
    }
}
