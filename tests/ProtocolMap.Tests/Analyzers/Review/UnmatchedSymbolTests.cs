using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Review;

/// <summary>An id that binds nothing is reported in the map, once its library is there.</summary>
public sealed class UnmatchedSymbolTests
{
    private const string Root = "/src/world/world.protocolmap.json";

    [Theory]
    [InlineData(""" "N:Vendor.Mqtt": "p", ⟦"N:Vendor.Mqt"⟧: "p" """, "'N:Vendor.Mqt' matches nothing, although 'Library' is referenced; did you mean 'N:Vendor.Mqtt'?")]
    [InlineData(""" "T:Vendor.Mqtt.Client": "p", ⟦"T:Vendor.Mqtt.Cleint"⟧: "p" """, "did you mean 'T:Vendor.Mqtt.Client'?")]
    [InlineData(""" "T:Vendor.Mqtt.Client": "p", ⟦"T:Vendor.Mqt.Client"⟧: [] """, "did you mean 'T:Vendor.Mqtt.Client'?")]
    [InlineData(""" "T:Vendor.Mqtt.Client": "p", ⟦"T:Vendor.Formats.Box`2"⟧: "p" """, "did you mean 'T:Vendor.Formats.Box`1'?")]
    [InlineData(""" "T:Vendor.Mqtt.Client": "p", ⟦"M:Vendor.Mqtt.Client.Pong"⟧: "p" """, "did you mean 'M:Vendor.Mqtt.Client.Ping'?")]
    [InlineData(""" "T:Vendor.Mqtt.Client": "p", ⟦"M:Vendor.Mqtt.Client.Publish"⟧: "p" """, "although 'Library' is referenced")]
    [InlineData(""" "M:Vendor.Mqtt.Client.Ping": "p", ⟦"P:Vendor.Mqtt.Client.Count"⟧: "p" """, "although 'Library' is referenced")]
    [InlineData(""" "T:Own": "p", ⟦"T:Owner"⟧: "p" """, "did you mean 'T:Own'?")]
    public async Task A_slip_is_reported_at_the_id(string symbols, string message)
    {
        var (map, start, length) = Mark(symbols);
        var one = Assert.Single(await AnalyzeAsync(map));
        Assert.Equal(("PMAP1015", DiagnosticSeverity.Warning), (one.Id, one.Severity));
        Assert.Equal((Root, start, length), (one.Location.GetLineSpan().Path, one.Location.SourceSpan.Start, one.Location.SourceSpan.Length));
        Assert.Contains(message, one.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "N:Nobody.Has.This": "p", "T:Nobody.Has.This.Type": "p" """)]
    [InlineData(""" "N:Vendor": "p", "N:Vendor.Mqtt": "p", "T:Vendor.Formats.Box`1": "p", "T:Vendor.Formats.Box": "p", "T:Vendor.Mqtt.Client.Options.Deep": "p" """)]
    [InlineData(""" "M:Vendor.Mqtt.Client.#ctor(System.Int32)": "p", "P:Vendor.Mqtt.Client.Item(System.Int32)": "p", "E:Vendor.Mqtt.Client.Received": "p", "F:Vendor.Mqtt.Client.Port": "p" """)]
    [InlineData(""" "M:Vendor.Formats.Plain.Parse``1(System.Collections.Generic.List{``0},System.Int32@)": "p", "M:Vendor.Mqtt.Client.op_Explicit(Vendor.Mqtt.Client)~System.Int32": "p" """)]
    [InlineData(""" "T:Own": "p", "M:Own.Method": "p", "N:System.Net.Http": "p" """)]
    public async Task What_matches_or_is_not_there_at_all_is_silent(string symbols) => Assert.Empty(await AnalyzeAsync(Map(symbols)));

    [Theory]
    [InlineData("Vendor", 1)]
    [InlineData("vendor", 1)]
    [InlineData("Vendor.Other", 0)]
    public async Task The_name_of_a_package_shows_that_a_library_is_there(string package, int count) =>
        Assert.Equal(count, (await AnalyzeAsync(Map(""" "N:Nobody": "p" """, package))).Length);

    [Fact]
    public async Task Each_file_of_the_project_speaks_for_itself_and_the_built_in_one_never()
    {
        const string Base = "/src/world/base.protocolmap.json";
        var found = await AnalyzeAsync(
            """{ "id": "o", "version": "1", "extends": ["protocolmap:metaverse", "base.protocolmap.json"], "libraries": { "l": { "symbols": { "N:Vendor.Mqt": [] } } } }""",
            (Base, """{ "id": "b", "version": "1", "libraries": { "l": { "title": "L", "symbols": { "N:Vendor.Mqtt": [], "T:Vendor.Mqtt.Clent": [] } } } }"""));
        Assert.Equal([Base, Root], found.Where(static one => one.Id == "PMAP1015").Select(static one => one.Location.GetLineSpan().Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Maps_of_references_are_not_looked_at()
    {
        var library = new MapLibrary { Name = "World.Shared", Map = Map(""" "N:Vendor.Mqtt": "p", "N:Vendor.Mqt": "p" """) };
        var compilation = CSharpCompilation.Create("World", [], [.. References.Net100.All, World.LibraryReference, library.AsImage()]);
        Assert.Empty(await compilation.WithAnalyzers([new MapFileAnalyzer()]).GetAnalyzerDiagnosticsAsync());
    }

    [Fact]
    public async Task Contradictions_and_empty_categories_are_said_too()
    {
        var found = await AnalyzeAsync(
            """
            { "id": "w", "version": "1", "categories": { "c": { "title": "", "number": 1 }, "d": { "title": "", "number": 2 } },
              "protocols": { "p": { "title": "", "number": 1, "status": "withdrawn" }, "q": { "title": "", "number": 2 } },
              "mappings": { "c": { "p": "required", "q": "allowed" } } }
            """);
        Assert.Equal(
            [("PMAP1013", "The protocol 'p' is required for 'c', but withdrawn", 2), ("PMAP1020", "No protocol in force is mapped for the category 'd'", 0)],
            found.Select(static one => (one.Id, one.GetMessage(CultureInfo.InvariantCulture), one.Location.GetLineSpan().StartLinePosition.Line)).OrderBy(static one => one.Id, StringComparer.Ordinal));
    }

    private static (string Map, int Start, int Length) Mark(string symbols)
    {
        var map = Map(symbols);
        var start = map.IndexOf('⟦', StringComparison.Ordinal);
        return (map.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), start, map.IndexOf('⟧', StringComparison.Ordinal) - start - 1);
    }

    private static string Map(string symbols, string package = "Nobody.Package") =>
        $$"""
        {
          "id": "world", "version": "1", "protocols": { "p": { "title": "P", "number": 1 } },
          "libraries": { "l": { "title": "Library", "packages": ["{{package}}"], "symbols": { {{symbols}} } } }
        }
        """;

    private static async Task<Diagnostic[]> AnalyzeAsync(string map, params IEnumerable<(string Path, string Text)> bases)
    {
        var compilation = CSharpCompilation.Create(
            "World", [CSharpSyntaxTree.ParseText("class Own { void Method() { } } class Broken : Missing { ")], [.. References.Net100.All, World.LibraryReference]);
        AdditionalText[] files = [new InMemoryAdditionalText(Root, map), .. bases.Select(static file => new InMemoryAdditionalText(file.Path, file.Text))];
        var options = new AnalyzerOptions([.. files], new InMemoryOptionsProvider(("ProjectDir", "/src/world/")));
        return [.. await compilation.WithAnalyzers([new MapFileAnalyzer()], options).GetAnalyzerDiagnosticsAsync()];
    }
}
