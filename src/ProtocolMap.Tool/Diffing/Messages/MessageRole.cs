using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Diffing.Messages;

/// <summary>What contracts use a message for.</summary>
[Flags]
internal enum MessageRole
{
    /// <summary>No contract names it; it may go either way.</summary>
    None = 0,
    Request = 1,

    /// <summary>An answer, or an error.</summary>
    Response = 2,
}

internal static class MessageRoles
{
    /// <summary>The roles of each message that a contract names.</summary>
    public static IReadOnlyDictionary<string, MessageRole> Of(params MapDocument[] maps)
    {
        var roles = new Dictionary<string, MessageRole>(StringComparer.Ordinal);
        foreach (var operation in maps.SelectMany(m => m.Contracts).SelectMany(c => c.Operations))
        {
            Add(operation.Request, MessageRole.Request);
            Add(operation.Response, MessageRole.Response);
            operation.Errors.ToList().ForEach(error => Add(error, MessageRole.Response));
        }

        return roles;

        void Add(string? message, MessageRole role)
        {
            if (message is not null)
            {
                roles[message] = roles.GetValueOrDefault(message) | role;
            }
        }
    }
}
