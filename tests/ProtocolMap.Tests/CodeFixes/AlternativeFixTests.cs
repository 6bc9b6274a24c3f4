using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>Another protocol of the generated enum in place of the one that is not right.</summary>
public sealed class AlternativeFixTests
{
    [Fact]
    public Task Names_what_is_mapped() => Run().WithSource(
        """
        using World.Interop;
        [InteropScope(InteropCategory.Avatar)] class Gateway { Protocol P => Protocol.[|Mqtt5|]; } // stays
        """,
        """
        using World.Interop;
        [InteropScope(InteropCategory.Avatar)] class Gateway { Protocol P => Protocol.Vrm; } // stays
        """).VerifyAsync();

    [Fact]
    public Task Names_another_for_a_prohibited_one_of_a_static_import() => Run().WithSource(
        """
        using World.Interop;
        using static World.Interop.Protocol;
        [InteropScope(InteropCategory.Avatar)] class Gateway { Protocol P => {|PMAP2002:Fbx|}; }
        """,
        """
        using World.Interop;
        using static World.Interop.Protocol;
        [InteropScope(InteropCategory.Avatar)] class Gateway { Protocol P => Vrm; }
        """).VerifyAsync();

    [Fact]
    public async Task Moves_to_the_successor_where_that_is_mapped()
    {
        const string Map = """
            { "id": "world", "version": "1.0.0", "namespace": "World.Interop",
              "categories": { "avatar": { "title": "Avatar", "number": 1 } },
              "protocols": {
                "one": { "title": "One", "number": 1, "status": "superseded", "supersededBy": "two" },
                "two": { "title": "Two", "number": 2, "status": "withdrawn", "supersededBy": "class" },
                "class": { "title": "Three", "number": 3, "name": "class", "supersededBy": "one" },
                "best": { "title": "Best", "number": 4 } },
              "mappings": { "avatar": { "best": "required", "one": "allowed", "two": "allowed", "class": "allowed" } } }
            """;
        var run = FixWorld.Run(new AlternativeFix(), "alternative").WithMap(Map).WithSource(
            "using World.Interop; [InteropScope(InteropCategory.Avatar)] class Gateway { Protocol P => Protocol.{|PMAP2003:One|}; }",
            "using World.Interop; [InteropScope(InteropCategory.Avatar)] class Gateway { Protocol P => Protocol.@class; }");
        await run.VerifyAsync();
        Assert.Equal(
            ["alternative Move to the successor 'class'", "alternative:Best Use 'Best', which is mapped"],
            (await run.OfferedAsync()).Select(offer => $"{offer.EquivalenceKey} {offer.Title}"));
    }

    [Fact]
    public async Task Offers_what_fits_best_first_and_nothing_that_does_not()
    {
        var offered = await Run().WithSource(
            "using World.Interop; [InteropScope(InteropCategory.Avatar, InteropCategory.Identity)] class Gateway { Protocol P => Protocol.[|Mqtt5|]; }").OfferedAsync();
        Assert.Equal(["alternative", "alternative:Bvh", "alternative:Usd", "alternative:X3dNext"], offered.Select(offer => offer.EquivalenceKey));
    }

    [Fact]
    public Task All_of_a_document_are_those_of_that_document() => Several().VerifyAsync(FixAllScope.Document);

    [Fact]
    public Task All_of_a_solution_are_those_of_all_projects_and_linked_files_stay_the_same() => (Several() with
    {
        Projects = ["net8.0", "net10.0"],
        Files =
        [
            .. Several().Files.Take(2),
            Several().Files[2] with { After = Several().Files[2].Before.Replace("[|Mqtt5|]", "Vrm", StringComparison.Ordinal) },
            new("/src/world/Own.cs", Text("Own", "[|Mqtt5|]"), Text("Own", "Vrm"), "net10.0"),
        ],
    }).VerifyAsync(FixAllScope.Solution);

    [Theory]
    [InlineData("class Gateway { void M(Vendor.Mqtt.[|Client|] client) { } }")]
    [InlineData("class Gateway { GltfCapabilities C => GltfCapabilities.{|PMAP2001:Skinning|}; }", "Content")]
    public async Task Nothing_is_offered_for_what_is_not_the_enum(string code, string category = "Avatar") =>
        Assert.Empty(await Run().WithSource($"using World.Interop; [InteropScope(InteropCategory.{category})] {code}").OfferedAsync());

    [Fact]
    public async Task Nothing_is_offered_that_would_not_compile()
    {
        var run = Run().WithSource(
            """
            using World.Interop;
            [InteropScope(InteropCategory.Avatar)]
            class Gateway
            {
                int M(Protocol p)
                {
                    switch (p) { case Protocol.Vrm: return 1; case Protocol.[|Mqtt5|]: return 2; default: return 3; }
                }
            }
            """);
        Assert.Equal(["alternative:Bvh", "alternative:Usd"], (await run.OfferedAsync()).Select(offer => offer.EquivalenceKey));
    }

    [Fact]
    public async Task Nothing_is_offered_in_code_that_does_not_compile() => Assert.Empty(await Run()
        .WithSource("using World.Interop; [InteropScope(InteropCategory.Avatar)] class Gateway { Protocol P => Protocol.[|Mqtt5|]; Missing M; }").OfferedAsync());

    private static FixRun Run() => FixWorld.With(new AlternativeFix(), "alternative");

    private static FixRun Several() => Run()
        .WithSource(
            """
            using World.Interop;
            [InteropScope(InteropCategory.Avatar)] class A { Protocol P => Protocol.[|Mqtt5|]; Protocol Q => Protocol.{|PMAP2002:Fbx|}; Protocol R => Protocol.{|PMAP2003:HAnim|}; }
            """,
            """
            using World.Interop;
            [InteropScope(InteropCategory.Avatar)] class A { Protocol P => Protocol.Vrm; Protocol Q => Protocol.Vrm; Protocol R => Protocol.Vrm; }
            """)
        .WithSource(Text("B", "[|Mqtt5|]"), Text("B", "[|Mqtt5|]"));

    private static string Text(string name, string protocol) => $"using World.Interop; [InteropScope(InteropCategory.Avatar)] class {name} {{ Protocol P => Protocol.{protocol}; }}";
}
