namespace Harbor;

/// <summary>What two worlds tell each other of an avatar.</summary>
internal sealed record Avatar(string Name, IReadOnlyList<string> Bones);
