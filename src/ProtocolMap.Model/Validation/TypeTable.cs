using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Model.Validation;

/// <summary>The types of the generated namespace whose names come from a map: capability enums, messages, contracts and what belongs to them.</summary>
internal sealed class TypeTable
{
    private readonly NameTable _names;
    private readonly ErrorStyle _errors;
    private readonly Dictionary<string, Message> _messages = new(StringComparer.Ordinal);
    private readonly HashSet<string> _exceptions = new(StringComparer.Ordinal);

    /// <param name="protocols">The protocols, whose capabilities come first.</param>
    /// <param name="errors">How operations report errors.</param>
    /// <param name="problems">What is wrong.</param>
    public TypeTable(EntityTable<Protocol> protocols, ErrorStyle errors, ProblemList problems)
    {
        _names = new NameTable(problems, TypeNames.Fixed);
        _errors = errors;
        foreach (var protocol in protocols)
        {
            if (protocol.CSharpName is not null && protocol.Capabilities.Count > 0)
            {
                _names.Claim(TypeNames.CapabilitiesOf(protocol.CSharpName), protocol);
            }
        }
    }

    /// <summary>Gives messages their names, and takes them from those that cannot have them.</summary>
    public EntityTable<Message> Settle(EntityTable<Message> messages)
    {
        var settled = _names.Settle(messages);
        foreach (var message in settled)
        {
            _messages[message.Id] = message;
        }

        return settled;
    }

    /// <summary>Gives contracts their names, once messages have theirs.</summary>
    /// <param name="contracts">The contracts.</param>
    /// <param name="leftOut">Those that nothing is generated for.</param>
    public EntityTable<Contract> Settle(EntityTable<Contract> contracts, HashSet<string> leftOut) => new(
        [.. contracts.Select(contract => contract.CSharpName is null || (!leftOut.Contains(contract.Id) && Claim(contract)) ? contract : contract with { CSharpName = null })]);

    // All of them, so that each name that is taken is reported at once.
    private bool Claim(Contract contract)
    {
        var types = TypeNames.Of(contract, _errors).Aggregate(true, (all, name) => _names.Claim(name, contract) && all);
        return contract.Operations.Aggregate(types, (all, operation) => Claim(operation) && all);
    }

    private bool Claim(Operation operation) => _errors != ErrorStyle.Exceptions || operation.Errors.Aggregate(
        true,
        (all, error) => (!_messages.TryGetValue(error, out var message) || message.CSharpName is null || !_exceptions.Add(error) || _names.Claim(TypeNames.ExceptionOf(message.CSharpName), message)) && all);
}
