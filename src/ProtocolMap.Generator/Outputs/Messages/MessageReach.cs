using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Messages and all that they refer to.</summary>
internal static class MessageReach
{
    public static HashSet<string> Of(IEnumerable<string> ids, MapDocument map)
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
