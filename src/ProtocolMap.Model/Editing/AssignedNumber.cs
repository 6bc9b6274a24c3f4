using ProtocolMap.Model.Validation;

namespace ProtocolMap.Model.Editing;

/// <summary>A number that an entry has only by its position, and the edits that write it down.</summary>
/// <param name="Range">What kind of number it is.</param>
/// <param name="Value">The number.</param>
/// <param name="Edits">Edits of the file that names the entry.</param>
internal sealed record AssignedNumber(NumberRange Range, int Value, EquatableArray<TextEdit> Edits);
