using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>What the types of all messages share.</summary>
/// <param name="Target">Where the code goes.</param>
/// <param name="Json">What the project has of System.Text.Json.</param>
/// <param name="Shares">The shares that are not empty.</param>
internal sealed record MessageSupportSlice(CodeTarget Target, JsonSupport Json, EquatableArray<int> Shares)
{
    public static MessageSupportSlice? From(MapDocument map, CodeTarget target, JsonSupport json)
    {
        var shares = GeneratedMessages.Of(map)
            .Select(message => Outputs.Shares.Of(message.Id, MessagesSlice.ShareCount))
            .Distinct()
            .OrderBy(share => share)
            .ToEquatableArray();
        return shares.Count == 0 ? null : new(target, json, shares);
    }
}
