using ProtocolMap.Generator.Outputs.Messages;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Contracts;

/// <summary>From the contracts of a map to what is printed of them.</summary>
internal sealed class ContractShapes(MapDocument map, GeneratedMessages messages, AsyncSupport support)
{
    private readonly ErrorStyle _errors = map.Options.Errors ?? default;

    /// <summary>The types of a contract, or <see langword="null"/> when it is not sound enough to have any.</summary>
    public ContractShape? Of(Contract contract)
    {
        if (contract.CSharpName is not { } name || contract.Category is not { } id || map.Categories.Find(id) is not { } category || !Generates.Member(category))
        {
            return null;
        }

        var sound = contract.Operations.Where(operation => operation.CSharpName is not null).ToArray();
        var operations = sound.Select(operation => Of(operation, name)).ToEquatableArray();
        return new(
            contract.Id,
            Document(contract, "The contract '" + contract.Id + "'."),
            operations.All(IsSupported) ? TypeNames.InterfaceOf(name) : null,
            TypeNames.DescriptorOf(name),
            category.CSharpName!,
            NeedsOf(sound.SelectMany(operation => operation.Protocols)),
            operations);
    }

    private bool IsSupported(OperationShape operation)
    {
        var hasStream = operation.Request is { IsStream: true } || operation.Response is { IsStream: true };
        return support.HasFlag(hasStream ? AsyncSupport.All : AsyncSupport.ValueTask);
    }

    private OperationShape Of(Operation operation, string contract)
    {
        var errors = operation.Errors.Select(ErrorOf).OfType<ErrorShape>().Distinct().ToEquatableArray();
        return new(
            operation.Id,
            operation.CSharpName!,
            Document(operation, "The operation '" + operation.Id + "'."),
            PayloadOf(operation.Request, operation.IsRequestStream),
            PayloadOf(operation.Response, operation.IsResponseStream),
            errors,
            _errors == ErrorStyle.Results && errors.Count > 0 ? TypeNames.ResultOf(contract, operation.CSharpName!) : null,
            NeedsOf(operation.Protocols));
    }

    private Payload? PayloadOf(string? message, bool isStream) => message is not null && messages.TypeOf(message) is { } type ? new(type, isStream) : null;

    private ErrorShape? ErrorOf(string message) =>
        map.Messages.Find(message)?.CSharpName is { } name ? new(message, name, messages.TypeOf(message)!, TypeNames.ExceptionOf(name)) : null;

    // In the order in which they are named, each once.
    private Needs NeedsOf(IEnumerable<ProtocolReference> references)
    {
        var named = references
            .Select(reference => (Protocol: map.Protocols.Find(reference.Protocol), reference.Capability))
            .Where(need => need.Protocol is not null && Generates.Member(need.Protocol))
            .GroupBy(need => need.Protocol!)
            .ToArray();
        var capabilities = named.Select(same => CapabilitiesOf(same.Key, same.Select(need => need.Capability))).OfType<NeededCapabilities>();
        return new(named.Select(same => same.Key.CSharpName!).ToEquatableArray(), capabilities.ToEquatableArray());
    }

    private static NeededCapabilities? CapabilitiesOf(Protocol protocol, IEnumerable<string?> ids)
    {
        var members = ids.OfType<string>().Select(protocol.Capabilities.Find).OfType<Capability>().Where(Generates.Member).Select(capability => capability.CSharpName!).Distinct().ToEquatableArray();
        return members.Count == 0 ? null : new(protocol.CSharpName!, protocol.DisplayName, TypeNames.CapabilitiesOf(protocol.CSharpName!), members);
    }

    private static Documentation Document(Entity entity, string untitled)
    {
        string?[] remarks = [entity.Description, entity.Source is { } source ? "Source: " + source : null];
        return new(entity.Title ?? untitled, remarks.OfType<string>().ToEquatableArray());
    }
}
