using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

/// <summary>An editor runs for days: of what was typed over nothing may be held.</summary>
public sealed class MemoryTests
{
    private const int Edits = 1_000;

    // Roslyn itself holds the last state and the one before it.
    private const int Current = 3;

    [Fact]
    public void A_driver_holds_nothing_of_a_thousand_edits()
    {
        var old = new List<WeakReference>();
        var driver = Type(old);
        AssertGone(old);
        GC.KeepAlive(driver);
    }

    [Fact]
    public async Task Analyzers_hold_nothing_of_the_compilations_that_they_saw()
    {
        DiagnosticAnalyzer[] analyzers = [new UsageAnalyzer(), new MapFileAnalyzer()];
        var old = new List<WeakReference>();
        for (var i = 0; i < Edits / 10; i++)
        {
            await AnalyzeAsync(analyzers, i, old);
        }

        AssertGone(old);
        GC.KeepAlive(analyzers);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GeneratorDriver Type(List<WeakReference> old)
    {
        AdditionalText map = new InMemoryAdditionalText(GeneratorInput.MapPath, Map(0));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new ProtocolMapGenerator().AsSourceGenerator()], [map], optionsProvider: new InMemoryOptionsProvider());
        for (var i = 0; i < Edits; i++)
        {
            // Every tenth edit is one of the map.
            if (i % 10 == 9)
            {
                var edited = new InMemoryAdditionalText(GeneratorInput.MapPath, Map(i));
                driver = driver.ReplaceAdditionalText(map, edited);
                old.Add(new WeakReference(map));
                map = edited;
            }

            var compilation = Compile(i);
            old.Add(new WeakReference(compilation));
            driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
            old.Add(new WeakReference(updated));
        }

        return driver;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task AnalyzeAsync(DiagnosticAnalyzer[] analyzers, int edit, List<WeakReference> old)
    {
        var map = new InMemoryAdditionalText(GeneratorInput.MapPath, Map(edit / 10));
        CSharpGeneratorDriver.Create([new ProtocolMapGenerator().AsSourceGenerator()], [map], optionsProvider: new InMemoryOptionsProvider())
            .RunGeneratorsAndUpdateCompilation(Compile(edit), out var compilation, out _);
        var found = await compilation.WithAnalyzers([.. analyzers], new AnalyzerOptions([map], new InMemoryOptionsProvider())).GetAnalyzerDiagnosticsAsync();
        Assert.Single(found, diagnostic => diagnostic.Id == "PMAP2001");
        old.Add(new WeakReference(compilation));
        old.Add(new WeakReference(map));
    }

    private static void AssertGone(List<WeakReference> old)
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.InRange(old.Count(reference => reference.IsAlive), 0, Current);
    }

    private static CSharpCompilation Compile(int edit) => CSharpCompilation.Create(
        "World",
        [CSharpSyntaxTree.ParseText($"using World.Interop; [InteropScope(InteropCategory.Avatar)] class Edit{edit} {{ Protocol P => Protocol.Mqtt; }}", path: "/src/world/Edit.cs")],
        References.Net100.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static string Map(int edit) => $$"""
        { "id": "world", "version": "1.0.{{edit}}", "namespace": "World.Interop",
          "categories": { "avatar": { "title": "Avatar", "number": 1 } },
          "protocols": { "vrm": { "title": "VRM {{edit}}", "number": 1 }, "mqtt": { "title": "MQTT", "number": 2 } },
          "mappings": { "avatar": { "vrm": "allowed" } } }
        """;
}
