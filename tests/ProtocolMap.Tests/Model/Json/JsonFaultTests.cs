using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Model.Json;

/// <summary>Where a text that is not JSON goes wrong, and what is said.</summary>
public sealed class JsonFaultTests
{
    [Theory]
    [InlineData("", "1,1 PMAP1001 ")]
    [InlineData(" \n ", "1,1 PMAP1001 ")]
    [InlineData("// only a comment", "1,1 PMAP1001 ")]
    [InlineData("{", "1,2 PMAP1001 a property name in double quotes|the end of the file")]
    [InlineData("{\n  \"id\": \"a\",\n}", "3,1 PMAP1001 a property name in double quotes|'}'")]
    [InlineData("[1,]", "1,4 PMAP1001 a value|']'")]
    [InlineData("{\"a\" 1}", "1,6 PMAP1001 ':'|'1'")]
    [InlineData("{\"a\":}", "1,6 PMAP1001 a value|'}'")]
    [InlineData("{\"a\":1 \"b\":2}", "1,8 PMAP1001 ',' or '}'|'\"'")]
    [InlineData("{\"a\":[1}", "1,8 PMAP1001 ',' or ']'|'}'")]
    [InlineData("{\"a\":NaN}", "1,6 PMAP1001 a value|'NaN'")]
    [InlineData("{\"a\":007}", "1,6 PMAP1001 a number as JSON writes it|'007'")]
    [InlineData("{\"a\":\"x\\q\"}", "1,8 PMAP1001 an escape sequence|'\\q'")]
    [InlineData("{\"a\":\"x\ny\"}", "1,8 PMAP1001 '\"' before the end of the line|U+000A")]
    [InlineData("{\"a\":\"\u0001\"}", "1,7 PMAP1001 an escape sequence for a control character|U+0001")]
    [InlineData("{\"a\":1} x", "1,9 PMAP1001 the end of the file|'x'")]
    [InlineData("{a:1}", "1,2 PMAP1001 a property name in double quotes|'a'")]
    [InlineData("/* never closed", "1,16 PMAP1001 '*/'|the end of the file")]
    [InlineData("{} # no", "1,4 PMAP1001 the end of the file|'#'")]
    public void IsReportedWhereItStands(string text, string fault) => Assert.Equal([fault], MapText.Faults(text));

    [Fact]
    public void AllThatCanBePassedOverAreReported() => Assert.Equal(
        ["1,6 PMAP1001", "1,15 PMAP1001", "1,30 PMAP1001", "1,32 PMAP1001"],
        MapText.Faults("{\"a\":01,\"b\":\"x\\q\",\"c\":[1,2,3,] \"d\":4}").Select(f => f[..f.IndexOf(' ', 5)]));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LinesEndAsInSourceText(string newLine)
    {
        var text = string.Join(newLine, "{", "  \"id\": nul", "}");
        Assert.Equal("2,9 PMAP1001 a value|'nul'", Assert.Single(MapText.Faults(text)));
    }

    [Fact]
    public void NothingElseIsSaidOfATextThatIsNotJson() =>
        Assert.Equal(["1,32 PMAP1001 a value|'nul'"], MapText.Faults("""{"unknown":1,"id":"Bad ID","x":nul}"""));

    [Fact]
    public void SixtyFourLevelsAreRead()
    {
        Assert.Empty(MapText.Faults(Nested(63)));
        Assert.Equal(["1,102 PMAP1016 64"], MapText.Faults(Nested(64)));
        Assert.Equal(["1,102 PMAP1016 64"], MapText.Faults(Nested(100_000)));
    }

    private static string Nested(int depth) =>
        """{"id":"a","version":"1","x-b":""" + new string(' ', 8) + new string('[', depth) + new string(']', depth) + "}";
}
