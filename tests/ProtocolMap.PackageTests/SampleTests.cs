using System.Xml.Linq;
using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>The sample builds from the package as it does from the repository.</summary>
[Collection(PackageCollection.Name)]
public sealed class SampleTests(ConsumerBuilds builds)
{
    private static readonly string s_folder = Repository.Path("samples", "Quickstart");

    private static readonly Consumer s_sample = new("Quickstart")
    {
        Properties = "<OutputType>Exe</OutputType><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><NoWarn>NU1902</NoWarn>",
        Items = string.Concat(PackagesOfTheSample().Select(package => $"""<PackageReference Include="{package.Id}" Version="{package.Version}" />""")),
        Files = Directory.EnumerateFiles(s_folder, "*.cs").Append(Path.Combine(s_folder, "world.protocolmap.json"))
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal),
    };

    [Fact]
    public void Package_and_repository_say_and_generate_the_same()
    {
        var generated = Directory.CreateTempSubdirectory("ProtocolMap sample ");
        try
        {
            // What it references is generated as well, in files of the same names; they would meet in one folder.
            Dotnet.Run(s_folder, ["build", "-p:UseSharedCompilation=false"]).MustSucceed();
            var output = Dotnet.Run(
                s_folder,
                ["build", "--no-incremental", "--no-dependencies", "-p:UseSharedCompilation=false", "-clp:NoSummary", "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=" + generated.FullName]).MustSucceed().Output;
            var inRepository = BuildMessage.Parse(output)[Path.Combine(s_folder, "Quickstart.csproj")];

            Assert.Equal("PMAP2001", Assert.Single(inRepository).Id);
            Assert.Equal(inRepository, builds.MessagesOf(s_sample));
            Assert.NotEmpty(builds.GeneratedBy(s_sample));
            Assert.Equal(ConsumerBuilds.GeneratedIn(generated.FullName), builds.GeneratedBy(s_sample));
        }
        finally
        {
            generated.Delete(recursive: true);
        }
    }

    [Fact]
    public void It_runs_and_shows_what_the_generated_code_knows()
    {
        var output = Dotnet.Run(s_folder, [builds.AssemblyOf(s_sample)]).MustSucceed().Output;

        Assert.Contains("Required     VRM 1.0 ", output, StringComparison.Ordinal);
        Assert.Contains("AvatarGateway", output, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Id, string Version)> PackagesOfTheSample()
    {
        var versions = XDocument.Load(Repository.Path("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(element => element.Attribute("Include")!.Value, element => element.Attribute("Version")!.Value, StringComparer.Ordinal);
        return XDocument.Load(Path.Combine(s_folder, "Quickstart.csproj")).Descendants("PackageReference")
            .Select(element => element.Attribute("Include")!.Value)
            .Select(id => (id, versions[id]));
    }
}
