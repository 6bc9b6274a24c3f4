namespace ProtocolMap.Model;

/// <summary>A stretch of a map document, in UTF-16 units.</summary>
internal readonly record struct Place(MapFile File, int Start, int Length)
{
    /// <summary>The line, from 1, as messages and editors count it.</summary>
    public int Line => File.GetPosition(Start).Line + 1;
}
