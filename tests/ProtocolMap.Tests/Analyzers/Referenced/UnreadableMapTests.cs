using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Referenced;

/// <summary>PMAP1021: maps of references that are damaged, or from the future.</summary>
public sealed class UnreadableMapTests
{
    private const string Path = "/src/world/Source0.cs";
    private const string Newer = "The map that 'FirstMaps' carries was written by a newer version of ProtocolMap, and judges nothing here; update the package";
    private const string Damaged = "The map that 'FirstMaps' carries is damaged, and judges nothing here; build that assembly again";

    /// <summary>The library of the first map with another text in the attribute that carries it.</summary>
    private static MetadataReference Altered(Func<string, string> alter)
    {
        var compilation = Maps.FirstLibrary.Compile();
        var carrier = compilation.SyntaxTrees.Single(static tree => tree.FilePath.Contains("CarriedMap", StringComparison.Ordinal));
        var altered = carrier.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(alter(carrier.ToString())));
        return MetadataReference.CreateFromImage(Emitted.Image(compilation.ReplaceSyntaxTree(carrier, altered)));
    }

    public static TheoryData<string, string, string> Alterations => new()
    {
        { "(1, true", "(2, true", Newer },
        { "(1, true", "(2147483647, true", Newer },
        { "(1, true", "(0, true", Damaged },
        { "\\\"vrm\\\"", "\\\"vrn\\\"", Damaged },
        { "{", "", Damaged },
    };

    [Theory]
    [MemberData(nameof(Alterations))]
    public async Task Its_scopes_judge_nothing_and_no_other_map_takes_them_over(string from, string to, string message)
    {
        var first = Altered(text => text.Replace(from, to, StringComparison.Ordinal));
        var project = Maps.Project([first, Maps.BuiltIn.AsImage(), Maps.SecondLibrary.AsImage()]).WithSource(
            """
            [FirstMaps.InteropScope(FirstMaps.InteropCategory.Asset)]
            class A { object o = Vendor.Mqtt.Client.Open(), p = FirstMaps.Protocol.Vrm; }
            [SecondMaps.InteropScope(SecondMaps.InteropCategory.Device)]
            class B { object o = FirstMaps.Protocol.Mqtt5, p = SecondMaps.Protocol.[|Queue|]; }
            """);
        var diagnostics = await project.WithUnplaced("PMAP1021").VerifyAsync();
        Assert.Equal(message, diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(Location.None, diagnostics[0].Location);
    }

    [Fact]
    public Task Nor_does_the_built_in_one_take_over_scopes_outside_of_csharp() =>
        Maps.Project([Altered(static text => text.Replace("(1,", "(2,", StringComparison.Ordinal)), Maps.BuiltIn.AsImage()])
            .WithFileOption(Path, "protocolmap_scope", "asset")
            .WithSource("class A { object o = ProtocolMap.Metaverse.Protocol.Vrm; }", Path)
            .WithUnplaced("PMAP1021")
            .VerifyAsync();

    [Fact]
    public Task What_nothing_asks_for_is_not_read() =>
        Maps.Project([Altered(static text => text.Replace("(1,", "(2,", StringComparison.Ordinal)), Maps.SecondLibrary.AsImage()])
            .WithSource("[SecondMaps.InteropScope(SecondMaps.InteropCategory.Device)] class A { object o = SecondMaps.Protocol.[|Queue|]; }")
            .VerifyAsync();

    [Fact]
    public Task Without_a_scope_nothing_is_said() =>
        Maps.Project([Altered(static text => text.Replace("(1,", "(2,", StringComparison.Ordinal))])
            .WithSource("class A { object o = FirstMaps.Protocol.Gltf; }")
            .VerifyAsync();

    [Fact]
    public Task Symbols_whose_meaning_is_lost_mean_nothing() =>
        Maps.Project(
            [
                (Maps.SecondLibrary with { IsPublic = false, Source = "[SecondMaps.UsesProtocol(SecondMaps.Protocol.Coap)] public class Wrapper { }" }).AsImage(),
                Altered(static text => text.Replace("(1,", "(2,", StringComparison.Ordinal)),
                Maps.BuiltIn.AsImage(),
            ])
            .WithSource(
                """
                [ProtocolMap.Metaverse.InteropScope(ProtocolMap.Metaverse.InteropCategory.Avatar)]
                class A { object o = new [|Wrapper|](), p = FirstMaps.Protocol.Gltf; }
                """)
            .WithUnplaced("PMAP1021")
            .VerifyAsync();

    [Theory]
    [InlineData("[assembly: ProtocolMap.Runtime.CarriedMap(1, true, null!, null!)]")]
    [InlineData("[assembly: ProtocolMap.Runtime.CarriedMap(1, true, \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\", \"\")]")]
    public Task Attributes_that_nobody_generated(string attribute) =>
        Maps.Project([World.Compile("Odd", attribute)])
            .WithFileOption(Path, "protocolmap_scope", "avatar")
            .WithSource("class A { object o = Vendor.Mqtt.Client.Open(); }", Path)
            .WithUnplaced("PMAP1021")
            .VerifyAsync();
}
