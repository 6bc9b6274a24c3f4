using System.Globalization;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

/// <summary>The same map gives the same bytes on any machine.</summary>
public sealed class DeterminismTests
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    public void Culture_does_not_matter(string culture)
    {
        var expected = GeneratorRun.Of(SampleMap.Text).Files;
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, GeneratorRun.Of(SampleMap.Text).Files);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void Newlines_of_the_map_do_not_matter()
    {
        var text = SampleMap.Text.ReplaceLineEndings("\n");
        Assert.Equal(GeneratorRun.Of(text).Files, GeneratorRun.Of(text.ReplaceLineEndings("\r\n")).Files);
        Assert.All(GeneratorRun.Of(text).Files.Values, file => Assert.DoesNotContain('\r', file));
    }

    [Fact]
    public void Path_does_not_matter()
    {
        var elsewhere = new GeneratorInput { Files = new Dictionary<string, string?>(StringComparer.Ordinal) { [@"C:\Users\Zoë\my maps\a b.protocolmap.json"] = SampleMap.Text } };
        Assert.Equal(GeneratorRun.Of(SampleMap.Text).Files, GeneratorRun.Of(elsewhere).Files);
    }

    [Fact]
    public void Compilation_does_not_matter()
    {
        var other = GeneratorInput.OfMap(SampleMap.Text) with { Sources = ["namespace Contoso.Interop { class Other { } }"], References = References.NetStandard20 };
        Assert.Equal(GeneratorRun.Of(SampleMap.Text).Files, GeneratorRun.Of(other).Files);
    }

    [Fact]
    public void Hint_names_are_ascii_and_distinct_without_case()
    {
        var names = GeneratorRun.Of(SampleMap.Text).Files.Keys.ToArray();
        Assert.All(names, name => Assert.Matches("^ProtocolMap\\.[A-Za-z0-9.]+\\.g\\.cs$", name));
        Assert.Distinct(names, StringComparer.OrdinalIgnoreCase);
    }
}
