using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>What the types of all messages share.</summary>
/// <param name="Target">Where the code goes.</param>
/// <param name="Json">What the project has of System.Text.Json.</param>
/// <param name="Shares">The shares that are not empty.</param>
/// <param name="Next">The resolver that knows the other messages, if there are any.</param>
internal sealed record MessageSupportSlice(CodeTarget Target, JsonSupport Json, EquatableArray<int> Shares, string? Next)
{
    private const string ResolverOfBuiltIn = $"global::{BuiltInMap.Namespace}.{TypeNames.MessageResolver}";

    public static MessageSupportSlice? From(MapDocument map, CodeTarget target, MessageReferences references)
    {
        var messages = new GeneratedMessages(map, target, references);
        var shares = messages.All
            .Select(message => Outputs.Shares.Of(message.Id, MessagesSlice.ShareCount))
            .Distinct()
            .OrderBy(share => share)
            .ToEquatableArray();
        return shares.Count == 0 ? null : new(target, references.Json, shares, messages.HasCompiled ? ResolverOfBuiltIn : null);
    }
}
