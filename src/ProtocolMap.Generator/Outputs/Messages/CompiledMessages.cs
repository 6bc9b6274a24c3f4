using ProtocolMap.Model.Carrying;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>
/// The messages that a map inherits from the built-in one as they are, where the project references the types that they have there: those
/// serve, and nothing is compiled twice.
/// </summary>
internal static class CompiledMessages
{
    /// <param name="messages">The messages of the map that are used.</param>
    /// <param name="map">The map.</param>
    /// <param name="target">Where the code of the project goes.</param>
    /// <param name="references">What the project references.</param>
    public static HashSet<string> Of(IReadOnlyList<Message> messages, MapDocument map, CodeTarget target, MessageReferences references)
    {
        var inherited = messages.Select(message => message.Id).Where(id => IsBuiltIn(id, map)).ToArray();
        if (inherited.Length == 0 || !AreInterchangeable(map, target, references))
        {
            return [];
        }

        var compiled = new HashSet<string>(inherited.Where(id => MessageReach.Of([id], map).All(reached => IsBuiltIn(reached, map))), StringComparer.Ordinal);

        // A message of the project reads and writes its parts by members that only its own assembly sees.
        compiled.ExceptWith(MessageReach.Of(messages.Select(message => message.Id).Where(id => !compiled.Contains(id)), map));
        return compiled;
    }

    private static bool IsBuiltIn(string id, MapDocument map) => map.Messages.Find(id) is { } message && ReferenceEquals(message.Place.File, BuiltInMap.File);

    // Whether the types are those of this built-in map, and do all that the project's own would.
    private static bool AreInterchangeable(MapDocument map, CodeTarget target, MessageReferences references) =>
        references.BuiltIn is { } types
        && types.Json >= references.Json
        && target.Namespace != BuiltInMap.Namespace
        && (map.Options.AssertFormat ?? false) == BuiltInMap.AssertsFormat
        && types.Head.StartsWith(MapMinifier.HeadOf(BuiltInMap.Id, BuiltInMap.Version, BuiltInMap.Namespace), StringComparison.Ordinal);
}
