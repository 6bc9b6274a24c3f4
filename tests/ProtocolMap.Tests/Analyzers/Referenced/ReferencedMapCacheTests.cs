using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Generator.Analyzers.Referenced;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Referenced;

/// <summary>A carried map is read once for as long as it stays the same, and keeps no compilation.</summary>
public sealed class ReferencedMapCacheTests
{
    [Fact]
    public void One_reading_for_a_reference_in_all_compilations()
    {
        var cache = new ReferencedMapCache();
        var reference = Maps.FirstLibrary.AsImage();
        var first = Find(cache, reference, "FirstMaps")!;
        Assert.Same(first, Find(cache, reference, "FirstMaps"));
        Assert.Same(first.Read(), Find(cache, reference, "FirstMaps")!.Read());
    }

    [Fact]
    public void An_edit_of_a_referenced_project_leaves_its_map_as_it_is_read()
    {
        var cache = new ReferencedMapCache();
        var first = Find(cache, Maps.FirstLibrary.AsCompilation(), "FirstMaps");
        Assert.Same(first, Find(cache, (Maps.FirstLibrary with { Source = "class Edited;" }).AsCompilation(), "FirstMaps"));
        Assert.Same(first, Find(cache, Maps.FirstLibrary.AsImage(), "FirstMaps"));

        var other = Maps.FirstLibrary with { Map = Maps.First.Replace("1.2.0", "1.3.0", StringComparison.Ordinal) };
        Assert.Equal("1.3.0", Find(cache, other.AsCompilation(), "FirstMaps")!.Read().Index!.Map.Version);
    }

    [Fact]
    public void A_project_that_cannot_see_what_the_attribute_says_hides_it_from_no_other()
    {
        var cache = new ReferencedMapCache();
        var reference = Maps.FirstLibrary.AsImage();
        var without = CSharpCompilation.Create("App", references: [.. Basic.Reference.Assemblies.Net80.References.All, reference]);
        Assert.Null(cache.Find(Assembly(without, "FirstMaps"), without));
        Assert.NotNull(Find(cache, reference, "FirstMaps"));
    }

    [Fact]
    public void What_carries_nothing_is_known_as_such() => Assert.Null(Find(new ReferencedMapCache(), World.LibraryReference, "Vendor"));

    [Fact]
    public async Task No_compilation_outlives_its_analysis()
    {
        var analyzer = new UsageAnalyzer();
        var image = Maps.SecondLibrary.AsImage();
        var (app, library) = await AnalyzeAsync(analyzer, image);
        for (var i = 0; i < 10 && (app.IsAlive || library.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(app.IsAlive);
        Assert.False(library.IsAlive);
        GC.KeepAlive(analyzer);
        GC.KeepAlive(image);
    }

    [Fact]
    public async Task Many_files_and_maps_give_the_same_whatever_the_order_of_work()
    {
        var run = Maps.Project([Maps.FirstLibrary, Maps.SecondLibrary, Maps.BuiltIn]);
        for (var i = 0; i < 60; i++)
        {
            var (maps, other) = i % 2 == 0 ? ("First", "Second") : ("Second", "First");
            run = run.WithSource(
                $$"""
                [{{maps}}Maps.InteropScope({{maps}}Maps.InteropCategory.Avatar)]
                class C{{i}} { object o = FirstMaps.Protocol.{{(i % 2 == 0 ? "Vrm" : "[|Vrm|]")}}, p = SecondMaps.Protocol.{{(i % 2 == 0 ? "[|Queue|]" : "Queue")}}; }
                class D{{i}} { [{{other}}Maps.InteropScope] object o = FirstMaps.Protocol.Gltf; }
                """);
        }

        await run.VerifyAsync();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<(WeakReference App, WeakReference Library)> AnalyzeAsync(DiagnosticAnalyzer analyzer, MetadataReference image)
    {
        var library = Maps.FirstLibrary.Compile();
        var run = Maps.Project([library.ToMetadataReference(), image]).WithSource(
            """
            [FirstMaps.InteropScope(FirstMaps.InteropCategory.Avatar)] class A { object o = SecondMaps.Protocol.Queue; }
            [SecondMaps.InteropScope(SecondMaps.InteropCategory.Avatar)] class B { object o = FirstMaps.Protocol.Vrm; }
            """);
        var app = run.Compile(run.Sources);
        Assert.Equal(2, (await app.WithAnalyzers([analyzer], run.AnalyzerOptions).GetAnalyzerDiagnosticsAsync()).Length);
        return (new WeakReference(app), new WeakReference(library));
    }

    private static ReferencedMap? Find(ReferencedMapCache cache, MetadataReference reference, string assembly)
    {
        var compilation = CSharpCompilation.Create("App", references: [.. References.Net100.All, reference]);
        return cache.Find(Assembly(compilation, assembly), compilation);
    }

    private static IAssemblySymbol Assembly(Compilation compilation, string name) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == name);
}
