namespace ProtocolMap.Model.Messages;

/// <summary>
/// The JSON Schema of a message, without places: equal when it says the same. Its schemas lie in one array and name one another by index, as
/// they may be recursive. The message itself is 0; its <c>$defs</c> follow in document order, so that what other messages refer to keeps its
/// index when properties come and go; then all else in document order.
/// </summary>
/// <param name="Message">The id of the message.</param>
/// <param name="Schemas">Never empty.</param>
internal sealed record MessageSchema(string Message, EquatableArray<Schema> Schemas)
{
    public Schema Root => Schemas[0];
}
