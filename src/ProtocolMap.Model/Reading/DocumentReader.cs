using ProtocolMap.Model.Map;

namespace ProtocolMap.Model.Reading;

/// <summary>Sections <c>organizations</c> and <c>documents</c>.</summary>
internal static class DocumentReader
{
    private static readonly EntityShape s_organization = new("organization", true, PropertySet.Entity.And("kind", "url"));

    private static readonly EntityShape s_document = new(
        "document", true, PropertySet.Entity.And("number", "organization", "type", "status", "analysis"));

    public static EntityTable<Organization> ReadOrganizations(ObjectReader root) => root.Entities(
        "organizations",
        s_organization,
        (o, header) => new Organization(header)
        {
            Kind = o.Word("kind", Words.OrganizationKind),
            Url = o.String("url"),
        });

    public static EntityTable<Document> ReadDocuments(ObjectReader root) => root.Entities(
        "documents",
        s_document,
        (o, header) => new Document(header)
        {
            Number = o.String("number"),
            Organization = o.Reference("organization", o.Context.Known.Organizations),
            Type = o.Word("type", Words.DocumentType),
            Status = o.Word("status", Words.DocumentStatus) ?? Status.InForce,
            Analysis = o.String("analysis"),
        });
}
