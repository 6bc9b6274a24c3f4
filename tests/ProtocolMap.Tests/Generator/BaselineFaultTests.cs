using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

/// <summary>PMAP1019 at lines of a baseline, which builds without analyzers must say, too.</summary>
public sealed class BaselineFaultTests
{
    private const string Path = "/src/world/old.protocolmap.baseline";

    [Theory]
    [InlineData("PMAP2001 M:A.B(System.Int32) mqtt-5 3")]
    [InlineData("PMAP2006\tT:A\tmqtt-5,amqp-1\t2147483647\t#reason # more")]
    [InlineData("﻿PMAP2001 - mqtt-5 1 #\r\n\r\n  # comment\r\nPMAP2001 - amqp 1")]
    [InlineData("PMAP2002 P:A.B a 1\nPMAP2001 P:A.B a 1")]
    [InlineData("PMAP2001 M:Program.<Main>$(System.String[]) a 1")]
    [InlineData("")]
    public void Sound(string text) => Assert.Empty(Reports(text));

    [Theory]
    [InlineData("PMAP2010 T:A a 1", "1,1): PMAP1019: This line is not an entry of a baseline: expected a rule from PMAP2001 to PMAP2008, not 'PMAP2010'")]
    [InlineData("pmap2001 T:A a 1", "1,1): PMAP1019: This line is not an entry of a baseline: expected a rule from PMAP2001 to PMAP2008, not 'pmap2001'")]
    [InlineData("PMAP2001 A.B a 1", "1,10): PMAP1019: This line is not an entry of a baseline: expected the documentation-comment id of a member or '-', not 'A.B'")]
    [InlineData("PMAP2001 N:A a 1", "1,10): PMAP1019: This line is not an entry of a baseline: expected the documentation-comment id of a member or '-', not 'N:A'")]
    [InlineData("PMAP2001 T:A MQTT 1", "1,14): PMAP1019: This line is not an entry of a baseline: expected the id of a protocol, not 'MQTT'")]
    [InlineData("PMAP2001 T:A a,,b 1", "1,14): PMAP1019: This line is not an entry of a baseline: expected the id of a protocol, not 'a,,b'")]
    [InlineData("PMAP2001 T:A a 0", "1,16): PMAP1019: This line is not an entry of a baseline: expected a count from 1 to 2147483647, not '0'")]
    [InlineData("PMAP2001 T:A a 01", "1,16): PMAP1019: This line is not an entry of a baseline: expected a count from 1 to 2147483647, not '01'")]
    [InlineData("PMAP2001 T:A a -1", "1,16): PMAP1019: This line is not an entry of a baseline: expected a count from 1 to 2147483647, not '-1'")]
    [InlineData("PMAP2001 T:A a 2147483648", "1,16): PMAP1019: This line is not an entry of a baseline: expected a count from 1 to 2147483647, not '2147483648'")]
    [InlineData("PMAP2001 T:A a 3#x", "1,16): PMAP1019: This line is not an entry of a baseline: expected a count from 1 to 2147483647, not '3#x'")]
    [InlineData("\n\n  PMAP2001 T:A #a 1", "3,3): PMAP1019: This line is not an entry of a baseline: expected a rule, a member, a protocol and a count")]
    [InlineData("\r\nPMAP2001", "2,1): PMAP1019: This line is not an entry of a baseline: expected a rule, a member, a protocol and a count")]
    [InlineData("PMAP2001 T:A a 1 reason", "1,18): PMAP1019: This line is not an entry of a baseline: expected '#' before the reason, not 'reason'")]
    [InlineData("PMAP2001 T:A a 1\n# x\nPMAP2001  T:A\ta 2 # y", "3,1): PMAP1019: This line is not an entry of a baseline: the entry in line 1 is for the same uses")]
    [InlineData("<<<<<<< HEAD", "1,1): PMAP1019: This line is not an entry of a baseline: expected a rule, a member, a protocol and a count")]
    [InlineData(null, "1,1): PMAP1019: This line is not an entry of a baseline: the file cannot be read")]
    public void Faulty(string? text, string expected) => Assert.Equal(["old.protocolmap.baseline(" + expected], Reports(text));

    [Fact]
    public void All_faults_at_once_beside_those_of_the_map() => Assert.Equal(
        ["old.protocolmap.baseline(1,1)", "old.protocolmap.baseline(3,1)", "world.protocolmap.json(1,2)"],
        GeneratorRun.Of(GeneratorInput.OfMap("{") with { Files = new Dictionary<string, string?>(StringComparer.Ordinal) { [GeneratorInput.MapPath] = "{", [Path] = "x\n#\ny" } })
            .Reports.Select(static report => report[..(report.IndexOf(')', StringComparison.Ordinal) + 1)]).Order(StringComparer.Ordinal));

    [Fact]
    public void Old_csharp_says_only_that() => Assert.Equal(
        ["PMAP1018: ProtocolMap needs C# 9 or later; set LangVersion"],
        GeneratorRun.Of(GeneratorInput.OfMap("{}").WithFile(Path, "x") with { Language = LanguageVersion.CSharp8 }).Reports);

    [Fact]
    public void The_form_of_unity() => Assert.Equal(
        ["Old.baseline.ProtocolMapGenerator.additionalfile(1,1)"],
        GeneratorRun.Of(new GeneratorInput().WithFile("/Assets/Old.baseline.ProtocolMapGenerator.additionalfile", "x")).Reports.Select(static report => report[..(report.IndexOf(')', StringComparison.Ordinal) + 1)]));

    private static string[] Reports(string? text) => GeneratorRun.Of(new GeneratorInput().WithFile(Path, text)).Reports;
}
