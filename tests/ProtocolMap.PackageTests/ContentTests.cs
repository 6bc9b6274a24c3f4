using System.Xml.Linq;
using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

[Collection(PackageCollection.Name)]
public sealed class ContentTests(ConsumerBuilds builds)
{
    private readonly PackedPackage _package = builds.Package;

    [Fact]
    public void Holds_what_is_ours_and_nothing_else() => Assert.Equal(
        [
            "ProtocolMap.nuspec",
            "README.md",
            "Unity.md",
            "analyzers/dotnet/cs/ProtocolMap.CodeFixes.dll",
            "analyzers/dotnet/cs/ProtocolMap.Model.dll",
            "analyzers/dotnet/cs/ProtocolMapGenerator.dll",
            "build/ProtocolMap.props",
            "build/ProtocolMap.targets",
            "buildTransitive/ProtocolMap.props",
            "buildTransitive/ProtocolMap.targets",
            "icon.png",
            "lib/net8.0/ProtocolMap.Metaverse.dll",
            "lib/net8.0/ProtocolMap.Metaverse.xml",
            "lib/net8.0/ProtocolMap.dll",
            "lib/net8.0/ProtocolMap.xml",
            "lib/netstandard2.0/ProtocolMap.Metaverse.dll",
            "lib/netstandard2.0/ProtocolMap.Metaverse.xml",
            "lib/netstandard2.0/ProtocolMap.dll",
            "lib/netstandard2.0/ProtocolMap.xml",
            "lib/netstandard2.1/ProtocolMap.Metaverse.dll",
            "lib/netstandard2.1/ProtocolMap.Metaverse.xml",
            "lib/netstandard2.1/ProtocolMap.dll",
            "lib/netstandard2.1/ProtocolMap.xml",
            "schema/metaverse.protocolmap.json",
            "schema/protocol-map.schema.json",
        ],
        PackedPackage.Entries(_package.FilePath).Keys);

    [Fact]
    public void Depends_on_the_base_class_library_only()
    {
        var nuspec = XDocument.Load(new MemoryStream(PackedPackage.Entries(_package.FilePath)["ProtocolMap.nuspec"]));
        var dependencies = nuspec.Descendants().Where(element => string.Equals(element.Name.LocalName, "dependency", StringComparison.Ordinal));

        Assert.Equal(
            [".NETStandard2.0 System.Memory"],
            dependencies.Select(element => $"{element.Parent!.Attribute("targetFramework")!.Value} {element.Attribute("id")!.Value}"));
    }

    [Fact]
    public void Brings_its_symbols() => Assert.Equal(
        [
            "ProtocolMap.nuspec",
            "lib/net8.0/ProtocolMap.Metaverse.pdb",
            "lib/net8.0/ProtocolMap.pdb",
            "lib/netstandard2.0/ProtocolMap.Metaverse.pdb",
            "lib/netstandard2.0/ProtocolMap.pdb",
            "lib/netstandard2.1/ProtocolMap.Metaverse.pdb",
            "lib/netstandard2.1/ProtocolMap.pdb",
        ],
        PackedPackage.Entries(Path.ChangeExtension(_package.FilePath, ".snupkg")).Keys);

    [Fact]
    public void Is_the_same_to_the_byte_when_packed_again_in_another_folder()
    {
        var folder = Directory.CreateTempSubdirectory("ProtocolMap again ");
        try
        {
            _package.Pack(folder.FullName);

            Assert.Equal(PackedPackage.Entries(_package.FilePath), PackedPackage.Entries(Path.Combine(folder.FullName, Path.GetFileName(_package.FilePath))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
