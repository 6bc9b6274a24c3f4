namespace ProtocolMap.PackageTests.Support;

/// <summary>The package is packed once, the consumers are built once and the tool is installed once, for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<ConsumerBuilds>, ICollectionFixture<InstalledTool>
{
    public const string Name = "package";
}
