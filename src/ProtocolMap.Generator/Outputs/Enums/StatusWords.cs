using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Outputs.Enums;

/// <summary>A status as it reads in a sentence.</summary>
internal static class StatusWords
{
    public static string Of(Status status) => status switch
    {
        Status.InForce => "in force",
        Status.Draft => "draft",
        Status.Candidate => "candidate",
        Status.Living => "living standard",
        Status.DeFacto => "de-facto standard",
        Status.Superseded => "superseded",
        Status.Withdrawn => "withdrawn",
        Status.Proposed => "proposed",
        Status.Unknown => "status unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without words."),
    };
}
