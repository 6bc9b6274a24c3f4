namespace ProtocolMap.Model;

/// <summary>One map document: where it is and what it says. Equal when both are.</summary>
/// <param name="path">The path as the host gave it; only ever shown, and used to find neighbours.</param>
/// <param name="text">The text, or <see langword="null"/> when the file could not be read.</param>
internal sealed class MapFile(string path, string? text) : IEquatable<MapFile>
{
    private LineTable? _lines;

    public string Path { get; } = path;

    public string? Text { get; } = text;

    /// <summary>The line and column of an offset, both from 0, in UTF-16 units, lines as in Roslyn's SourceText.</summary>
    public (int Line, int Column) GetPosition(int offset) => (_lines ??= new LineTable(Text ?? "")).GetPosition(offset);

    public bool Equals(MapFile? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (string.Equals(Path, other.Path, StringComparison.Ordinal) && string.Equals(Text, other.Text, StringComparison.Ordinal)));

    public override bool Equals(object? obj) => Equals(obj as MapFile);

    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(Path) * 31) + (Text?.Length ?? -1));
}
