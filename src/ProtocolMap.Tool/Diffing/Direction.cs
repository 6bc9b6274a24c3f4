namespace ProtocolMap.Tool.Diffing;

/// <summary>Who is affected by a change as long as they follow the old map.</summary>
[Flags]
internal enum Direction
{
    Nobody = 0,

    /// <summary>Whoever sends, calls or uses.</summary>
    Sender = 1,

    /// <summary>Whoever receives, implements or relies on it.</summary>
    Receiver = 2,
    Both = Sender | Receiver,
}
