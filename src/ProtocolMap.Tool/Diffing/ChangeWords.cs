namespace ProtocolMap.Tool.Diffing;

/// <summary>How results spell what is known of a change.</summary>
internal static class ChangeWords
{
    public static string Of(Impact impact) => impact switch
    {
        Impact.Breaking => "breaking",
        Impact.Dangerous => "dangerous",
        _ => "safe",
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.Sender => "sender",
        Direction.Receiver => "receiver",
        Direction.Both => "both",
        _ => "none",
    };

    public static string Of(Bump bump) => bump switch
    {
        Bump.Major => "major",
        Bump.Minor => "minor",
        Bump.Patch => "patch",
        _ => "none",
    };

    /// <summary>Who is meant, in a sentence.</summary>
    public static string People(Direction direction) => direction switch
    {
        Direction.Sender => "senders",
        Direction.Receiver => "receivers",
        Direction.Both => "senders and receivers",
        _ => "nobody",
    };
}
