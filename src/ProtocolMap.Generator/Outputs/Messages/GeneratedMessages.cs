using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>
/// What becomes of the messages: all that are sound become code, but for those that serve only contracts which become none, because
/// <c>extends</c> leaves their categories out, and for those whose types the project references.
/// </summary>
internal sealed class GeneratedMessages
{
    private readonly MapDocument _map;
    private readonly HashSet<string> _compiled;

    public GeneratedMessages(MapDocument map, CodeTarget target, MessageReferences references)
    {
        var used = UsedOf(map);
        _map = map;
        _compiled = CompiledMessages.Of(used, map, target, references);
        All = [.. used.Where(message => !_compiled.Contains(message.Id))];
    }

    /// <summary>The messages that become code.</summary>
    public IReadOnlyList<Message> All { get; }

    /// <summary>Whether there are others, of which the types of the built-in map are used.</summary>
    public bool HasCompiled => _compiled.Count > 0;

    /// <summary>The type of a message as code in the generated namespace names it, or <see langword="null"/> when it has none.</summary>
    public string? TypeOf(string id) =>
        _map.Messages.Find(id)?.CSharpName is not { } name ? null
        : _compiled.Contains(id) ? $"global::{BuiltInMap.Namespace}.{CSharpText.Identifier(name)}"
        : CSharpText.Identifier(name);

    private static Message[] UsedOf(MapDocument map)
    {
        var sound = map.Messages.Where(message => message.CSharpName is not null).ToArray();
        var contracts = map.Contracts.ToLookup(contract => IsLeftOut(contract, map));
        if (!contracts[true].Any())
        {
            return sound;
        }

        var leftOut = MessageReach.Of(contracts[true].SelectMany(MessagesOf), map);
        var kept = MessageReach.Of(contracts[false].SelectMany(MessagesOf).Concat(sound.Select(message => message.Id).Where(id => !leftOut.Contains(id))), map);
        return Array.FindAll(sound, message => kept.Contains(message.Id));
    }

    private static bool IsLeftOut(Contract contract, MapDocument map) =>
        contract.Category is { } id && map.Categories.Find(id) is { } category && !Generates.Member(category);

    private static IEnumerable<string> MessagesOf(Contract contract) =>
        contract.Operations.SelectMany(operation => operation.Errors.Append(operation.Request!).Append(operation.Response!)).Where(id => id is not null);
}
