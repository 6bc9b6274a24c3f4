using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tool.Analysis;

/// <summary>Something that is missing or in doubt, whether the map says so or it follows from the map.</summary>
internal sealed record GapEntry
{
    /// <summary>The id in the map; of a computed one the same at every run.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required GapKind? Kind { get; init; }

    /// <summary>What is known of it, in sentences.</summary>
    public string? Text { get; init; }

    public GapStatus? Status { get; init; }

    public string? Owner { get; init; }

    /// <summary>The quarter in which it should be closed, yyyy-Qn.</summary>
    public string? Target { get; init; }

    public EquatableArray<string> Categories { get; init; }

    public EquatableArray<string> Protocols { get; init; }

    public EquatableArray<string> Requirements { get; init; }

    /// <summary>Whether it follows from the map and stands nowhere in it.</summary>
    public bool IsComputed { get; init; }

    public string? Source { get; init; }

    public Verification? Verification { get; init; }

    public bool Official { get; init; }

    public static GapEntry Of(Gap gap) => new()
    {
        Id = gap.Id,
        Title = gap.DisplayName,
        Kind = gap.Kind,
        Text = gap.Description,
        Status = gap.Status,
        Owner = gap.Owner,
        Target = gap.Target,
        Categories = gap.Categories,
        Requirements = gap.Affects,
        Source = gap.Source,
        Verification = gap.Verification,
        Official = gap.Official,
    };

    public static GapEntry Of(Overlap overlap) => new()
    {
        Id = overlap.Id,
        Title = overlap.DisplayName,
        Kind = GapKind.Overlap,
        Text = overlap.Reason ?? overlap.Description,
        Categories = overlap.Category is { } category ? new([category]) : default,
        Protocols = overlap.Protocols,
        Source = overlap.Source,
        Verification = overlap.Verification,
        Official = overlap.Official,
    };
}
