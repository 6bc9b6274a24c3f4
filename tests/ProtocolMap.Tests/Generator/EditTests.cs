using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

/// <summary>After an edit of the map only the files that show it are printed again.</summary>
public sealed class EditTests
{
    [Fact]
    public void First_run_prints_every_file()
    {
        var run = GeneratorRun.Of(SampleMap.Text);
        Assert.Equal(run.Files.Keys, run.Printed);
    }

    [Theory]
    [InlineData("  \"id\"", "\n\n  // moved\n  \"id\"")]
    [InlineData("\"title\": \"Sample\"", "\"title\": \"Sample world\"")]
    public void What_no_file_shows_prints_nothing(string from, string to) => AssertPrints(from, to);

    [Fact]
    public void Title_of_a_protocol() => AssertPrints("\"JSON\"", "\"JavaScript Object Notation\"", "CarriedMap", "InteropMap.Descriptions", "Protocol");

    [Fact]
    public void Title_of_a_protocol_with_capabilities() => AssertPrints("\"glTF 2.0\"", "\"glTF\"", "Capabilities7", "CarriedMap", "InteropMap.Descriptions", "Protocol");

    [Fact]
    public void Title_of_a_category() => AssertPrints("Identity interoperability", "Identity", "CarriedMap", "InteropCategory");

    [Fact]
    public void Capability() => AssertPrints("Draco compression", "Draco", "Capabilities7", "CarriedMap");

    [Fact]
    public void Mapping() => AssertPrints("\"vrm-0-x\": \"deprecated\"", "\"vrm-0-x\": \"prohibited\"", "InteropMap");

    [Fact]
    public void Id_of_a_protocol() => AssertPrints(
        "\"json\"", "\"json5\"", "CarriedMap", "InteropMap", "InteropMap.Protocols", "Protocol");

    private static void AssertPrints(string from, string to, params string[] names)
    {
        var edited = SampleMap.Text.Replace(from, to, StringComparison.Ordinal);
        var run = GeneratorRun.Of(SampleMap.Text).Edit(edited);
        Assert.Equal(names.Select(name => "ProtocolMap." + name + ".g.cs").Order(StringComparer.Ordinal), run.Printed);
        Assert.Equal(GeneratorRun.Of(edited).Files, run.Files);
    }
}
