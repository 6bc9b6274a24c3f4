using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>What projects set of the language, and what they get.</summary>
[Collection(PackageCollection.Name)]
public sealed class LanguageTests(ConsumerBuilds builds)
{
    private static readonly Consumer s_language9 = new("Language9")
    {
        Framework = "netstandard2.1",
        Properties = "<LangVersion>9</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        Files = SmallMap.Files(),
    };

    private static readonly Consumer s_language9OnTheOldest = s_language9 with { Name = "Language9Oldest", Framework = "netstandard2.0" };

    private static readonly Consumer s_defaultOfTheOldest = new("DefaultLanguage")
    {
        Framework = "netstandard2.0",
        Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["small.protocolmap.json"] = SmallMap.Json, ["Empty.cs"] = "class Empty { }" },
        Unplaced = ["PMAP1018"],
    };

    private static readonly Consumer s_nullableOff = new("NullableOff")
    {
        Properties = "<Nullable>disable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisLevel>latest-all</AnalysisLevel>",
        Files = SmallMap.Files(),
    };

    private static readonly Consumer s_nullableOn = new("NullableOn")
    {
        Properties = "<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors><IsAotCompatible>true</IsAotCompatible>",
        Files = SmallMap.Files(),
    };

    [Fact]
    public void Csharp_9_on_netstandard_2_1_compiles_without_a_warning() => AssertCompiles(s_language9);

    [Fact]
    public void Csharp_9_on_netstandard_2_0_compiles_without_a_warning() => AssertCompiles(s_language9OnTheOldest);

    [Fact]
    public void The_default_language_of_netstandard_2_0_gets_PMAP1018_alone()
    {
        builds.AssertSaysWhatIsMarked(s_defaultOfTheOldest);
        Assert.Empty(builds.GeneratedBy(s_defaultOfTheOldest));
    }

    [Fact]
    public void Warnings_as_errors_with_nullable_off() => AssertCompiles(s_nullableOff);

    [Fact]
    public void Warnings_as_errors_with_nullable_on_and_aot_analysis() => AssertCompiles(s_nullableOn);

    private void AssertCompiles(Consumer consumer)
    {
        builds.AssertSaysWhatIsMarked(consumer);
        Assert.True(File.Exists(builds.AssemblyOf(consumer)));
        Assert.NotEmpty(builds.GeneratedBy(consumer));
    }
}
