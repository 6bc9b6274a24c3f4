using ProtocolMap.Model.Map;
using ProtocolMap.Tool.Diffing.Kinds;
using ProtocolMap.Tool.Diffing.Messages;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>Compares messages.</summary>
internal static class MessageComparison
{
    /// <summary>Whether the messages of a map came along.</summary>
    public static bool HasMessages(Side side) => side.IsWhole || side.Map.Messages.Count > 0;

    public static void Compare(Side old, Side @new, ChangeList changes, CancellationToken cancellationToken)
    {
        if (!HasMessages(old) || !HasMessages(@new))
        {
            return;
        }

        var roles = MessageRoles.Of(old.Map, @new.Map);
        foreach (var (before, after) in Pairs.Compare(old.Map.Messages, @new.Map.Messages, changes, MessageKinds.Added, MessageKinds.Removed))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var inside = new ChangeList();
            new SchemaComparison(TextOf(before, old), TextOf(after, @new), inside, []).Compare(after.Id);
            foreach (var change in inside.All)
            {
                changes.Add(InRole(change, roles.GetValueOrDefault(after.Id)));
            }
        }

        SchemaText TextOf(Message message, Side side) => old.IsWhole && @new.IsWhole
            ? SchemaText.Of(message, cancellationToken)
            : SchemaText.AsCarried(message, side.Map, cancellationToken);
    }

    /// <summary>
    /// In a request receivers are those who implement the contract: they take the new map before callers make use of what it allows.
    /// </summary>
    private static Change InRole(Change change, MessageRole role) => role == MessageRole.Request && change.Kind.Direction == Direction.Receiver
        ? change with { Impact = Milder(change.Impact, Impact.Safe), Bump = Milder(change.Bump, Bump.Minor) }
        : change;

    private static Impact Milder(Impact impact, Impact least) => impact > least ? impact - 1 : impact;

    private static Bump Milder(Bump bump, Bump least) => bump > least ? bump - 1 : bump;
}
