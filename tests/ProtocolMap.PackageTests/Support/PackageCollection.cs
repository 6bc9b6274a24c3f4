namespace ProtocolMap.PackageTests.Support;

/// <summary>The package is packed once and the consumers are built once, for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<ConsumerBuilds>
{
    public const string Name = "package";
}
