namespace ProtocolMap.Tool;

/// <summary>The user asked for something that cannot be done. The message says what, in a sentence for the user.</summary>
internal sealed class InputException(string message) : Exception(message);
