using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Model.Reading;

/// <summary>How the values of an enumeration are written in a map.</summary>
internal sealed class Words<T>(params (string Word, T Value)[] words)
    where T : struct, Enum
{
    /// <summary>The words, in the order in which messages list them.</summary>
    public IReadOnlyList<string> All { get; } = [.. words.Select(w => w.Word)];

    /// <summary>What a JSON string means, if it is one of the words.</summary>
    public T? Find(JsonValue word)
    {
        foreach (var (known, value) in words)
        {
            if (word.Is(known))
            {
                return value;
            }
        }

        return null;
    }

    public string Of(T value) => words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word;
}

internal static class Words
{
    public static readonly Words<Verification> Verification = new(
        ("verified", Map.Verification.Verified), ("partial", Map.Verification.Partial), ("unverified", Map.Verification.Unverified));

    public static readonly Words<Status> ProtocolStatus = new(
        ("in-force", Status.InForce), ("draft", Status.Draft), ("candidate", Status.Candidate), ("living", Status.Living),
        ("de-facto", Status.DeFacto), ("superseded", Status.Superseded), ("withdrawn", Status.Withdrawn));

    public static readonly Words<Status> DocumentStatus = new(
        ("in-force", Status.InForce), ("draft", Status.Draft), ("candidate", Status.Candidate), ("living", Status.Living),
        ("de-facto", Status.DeFacto), ("superseded", Status.Superseded), ("withdrawn", Status.Withdrawn),
        ("proposed", Status.Proposed), ("unknown", Status.Unknown));

    public static readonly Words<OrganizationKind> OrganizationKind = new(
        ("sdo", Map.OrganizationKind.Sdo), ("consortium", Map.OrganizationKind.Consortium), ("vendor", Map.OrganizationKind.Vendor),
        ("open-source-foundation", Map.OrganizationKind.OpenSourceFoundation), ("open-source-project", Map.OrganizationKind.OpenSourceProject),
        ("community", Map.OrganizationKind.Community), ("academia", Map.OrganizationKind.Academia), ("government", Map.OrganizationKind.Government),
        ("association", Map.OrganizationKind.Association), ("forum", Map.OrganizationKind.Forum));

    public static readonly Words<DocumentType> DocumentType = new(
        ("technical-report", Map.DocumentType.TechnicalReport), ("technical-specification", Map.DocumentType.TechnicalSpecification),
        ("recommendation", Map.DocumentType.Recommendation), ("work-item", Map.DocumentType.WorkItem), ("liaison", Map.DocumentType.Liaison),
        ("proposal", Map.DocumentType.Proposal), ("question", Map.DocumentType.Question), ("other", Map.DocumentType.Other));

    public static readonly Words<ProtocolKind> ProtocolKind = new(
        ("wire-protocol", Map.ProtocolKind.WireProtocol), ("file-format", Map.ProtocolKind.FileFormat), ("data-model", Map.ProtocolKind.DataModel),
        ("api", Map.ProtocolKind.Api), ("identifier", Map.ProtocolKind.Identifier), ("framework", Map.ProtocolKind.Framework));

    public static readonly Words<Layer> Layer = new(
        ("application", Map.Layer.Application), ("session-signalling", Map.Layer.SessionSignalling), ("transport", Map.Layer.Transport),
        ("network", Map.Layer.Network), ("device-iot", Map.Layer.DeviceIot));

    public static readonly Words<Use> Use = new(
        ("required", Map.Use.Required), ("recommended", Map.Use.Recommended), ("allowed", Map.Use.Allowed),
        ("deprecated", Map.Use.Deprecated), ("prohibited", Map.Use.Prohibited));

    public static readonly Words<Role> Role = new(("primary", Map.Role.Primary), ("supporting", Map.Role.Supporting));

    public static readonly Words<CapabilityUse> CapabilityUse = new(
        ("required", Map.CapabilityUse.Required), ("allowed", Map.CapabilityUse.Allowed),
        ("negotiable", Map.CapabilityUse.Negotiable), ("prohibited", Map.CapabilityUse.Prohibited));

    public static readonly Words<UnavailabilityBasis> UnavailabilityBasis = new(
        ("documented", Map.UnavailabilityBasis.Documented), ("documented-partial", Map.UnavailabilityBasis.DocumentedPartial),
        ("derived", Map.UnavailabilityBasis.Derived));

    public static readonly Words<RequirementLevel> RequirementLevel = new(
        ("shall", Map.RequirementLevel.Shall), ("should", Map.RequirementLevel.Should), ("may", Map.RequirementLevel.May));

    public static readonly Words<GapKind> GapKind = new(
        ("missing", Map.GapKind.Missing), ("enhancement", Map.GapKind.Enhancement), ("overlap", Map.GapKind.Overlap), ("immature", Map.GapKind.Immature));

    public static readonly Words<GapStatus> GapStatus = new(
        ("open", Map.GapStatus.Open), ("in-progress", Map.GapStatus.InProgress), ("closed", Map.GapStatus.Closed));

    public static readonly Words<Visibility> Visibility = new(("internal", Map.Visibility.Internal), ("public", Map.Visibility.Public));

    public static readonly Words<ReportGranularity> Report = new(
        ("use", ReportGranularity.Use), ("member", ReportGranularity.Member), ("type", ReportGranularity.Type));

    public static readonly Words<ErrorStyle> Errors = new(("exceptions", ErrorStyle.Exceptions), ("results", ErrorStyle.Results));
}
