namespace ProtocolMap.Model.Reading;

/// <summary>What one kind of entity looks like.</summary>
/// <param name="Noun">What messages call it, such as "protocol".</param>
/// <param name="RequiresTitle">Whether <c>title</c> must be there.</param>
/// <param name="Properties">All properties that it may have.</param>
internal sealed record EntityShape(string Noun, bool RequiresTitle, PropertySet Properties);
