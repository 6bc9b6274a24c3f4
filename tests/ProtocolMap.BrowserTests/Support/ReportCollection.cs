namespace ProtocolMap.BrowserTests.Support;

/// <summary>One browser for all classes, which so run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ReportCollection : ICollectionFixture<ReportBrowser>
{
    public const string Name = "report";
}
