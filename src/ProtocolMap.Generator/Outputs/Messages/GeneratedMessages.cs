using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>
/// The messages that become code: all that are sound, but for those that serve only contracts which become none, because <c>extends</c>
/// leaves their categories out.
/// </summary>
internal static class GeneratedMessages
{
    public static IReadOnlyList<Message> Of(MapDocument map)
    {
        var sound = map.Messages.Where(message => message.CSharpName is not null).ToArray();
        var contracts = map.Contracts.ToLookup(contract => IsLeftOut(contract, map));
        if (!contracts[true].Any())
        {
            return sound;
        }

        var leftOut = Reach(contracts[true].SelectMany(MessagesOf), map);
        var kept = Reach(contracts[false].SelectMany(MessagesOf).Concat(sound.Select(message => message.Id).Where(id => !leftOut.Contains(id))), map);
        return Array.FindAll(sound, message => kept.Contains(message.Id));
    }

    private static bool IsLeftOut(Contract contract, MapDocument map) =>
        contract.Category is { } id && map.Categories.Find(id) is { } category && !Generates.Member(category);

    private static IEnumerable<string> MessagesOf(Contract contract) =>
        contract.Operations.SelectMany(operation => operation.Errors.Append(operation.Request!).Append(operation.Response!)).Where(id => id is not null);

    private static HashSet<string> Reach(IEnumerable<string> ids, MapDocument map)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(ids);
        while (pending.Count > 0)
        {
            var id = pending.Pop();
            if (reached.Add(id) && map.Messages.Find(id) is { } message)
            {
                foreach (var schema in message.Schema.Schemas)
                {
                    foreach (var reference in new[] { schema.Ref, schema.DynamicRef?.Initial })
                    {
                        if (reference is not null)
                        {
                            pending.Push(reference.Message);
                        }
                    }
                }
            }
        }

        return reached;
    }
}
