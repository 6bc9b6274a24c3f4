using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.FloorTests;

/// <summary>
/// What Unity 6 does with the package, as far as it can be done without Unity: its compiler, its C#, its framework, its names of additional
/// files, and no MSBuild property at all.
/// </summary>
public sealed class UnityTests
{
    private const string MapName = "/Project/Assets/World.ProtocolMapGenerator.additionalfile";

    private const string Map = """
        {
          "id": "my-world", "version": "1.0.0", "namespace": "MyWorld.Interop", "extends": "Base.ProtocolMapGenerator.additionalfile",
          "mappings": { "avatar": { "vrm-1-0": "recommended" } },
          "scopes": [ { "namespace": "MyWorld.Avatars", "categories": "avatar" } ],
          "options": { "visibility": "public", "scope": ["avatar"] }
        }
        """;

    private const string Base = """
        {
          "id": "base", "version": "1.0.0",
          "categories": { "avatar": { "title": "Avatars", "number": 1 } },
          "protocols": {
            "vrm-1-0": { "title": "VRM 1.0", "number": 1, "capabilities": { "bones": { "title": "Bones", "bit": 0 } } },
            "sockets": { "title": "Sockets", "number": 2 }
          },
          "libraries": { "net": { "title": "Net", "symbols": { "N:System.Net.Sockets": "sockets" } } }
        }
        """;

    private const string Code = """
        using MyWorld.Interop;
        using System.Net.Sockets;

        namespace MyWorld.Avatars
        {
            public class Sender
            {
                public Protocol Format => Protocol.Vrm1_0;
                public bool CanSwing(Vrm1_0Capabilities offered) => offered.Supports(Vrm1_0Capabilities.Bones);
                public string Title => InteropMap.Describe(Protocol.Vrm1_0).Title;
                public object Connect() => new TcpClient();
            }
        }

        namespace MyWorld
        {
            public class Anything
            {
                public object Connect() => new UdpClient();
            }
        }
        """;

    private static readonly ImmutableArray<AdditionalText> s_files = ImmutableArray.Create<AdditionalText>(
        new InMemoryAdditionalText(MapName, Map),
        new InMemoryAdditionalText("/Project/Assets/Base.ProtocolMapGenerator.additionalfile", Base),
        new InMemoryAdditionalText("/Project/Assets/Other.SomeOtherAnalyzer.additionalfile", "not a map"));

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Enable)]
    public void What_is_generated_compiles_without_a_warning(NullableContextOptions nullable)
    {
        Generate(Compile(nullable)).RunGeneratorsAndUpdateCompilation(Compile(nullable), out var compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(compilation.GetDiagnostics());
        Assert.Equal(Accessibility.Public, compilation.Assembly.GetTypeByMetadataName("MyWorld.Interop.InteropMap")!.DeclaredAccessibility);

        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
    }

    [Fact]
    public async Task Scopes_and_options_of_the_map_hold()
    {
        Generate(Compile()).RunGeneratorsAndUpdateCompilation(Compile(), out var compilation, out _);
        var analyzers = ImmutableArray.Create<DiagnosticAnalyzer>(new UsageAnalyzer(), new MapFileAnalyzer());
        var found = await compilation.WithAnalyzers(analyzers, new AnalyzerOptions(s_files, new InMemoryOptionsProvider())).GetAllDiagnosticsAsync(CancellationToken.None);
        Assert.Equal(["PMAP2001 TcpClient", "PMAP2001 UdpClient"], found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)}").Order(StringComparer.Ordinal));
        Assert.All(found, diagnostic => Assert.Contains("World.ProtocolMapGenerator.additionalfile:", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_is_placed_in_the_additional_file()
    {
        var files = ImmutableArray.Create<AdditionalText>(new InMemoryAdditionalText(MapName, "{ \"id\": \"my-world\", \"versoin\": \"1\" }"));
        var result = Driver(files).RunGenerators(Compile()).GetRunResult();
        Assert.Equal([MapName], result.Diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().Path).Distinct(StringComparer.Ordinal));
    }

    private static GeneratorDriver Generate(CSharpCompilation compilation) => Driver(s_files).RunGenerators(compilation);

    private static CSharpGeneratorDriver Driver(ImmutableArray<AdditionalText> files) => CSharpGeneratorDriver.Create(
        [new ProtocolMapGenerator().AsSourceGenerator()], files, new CSharpParseOptions(LanguageVersion.CSharp9), new InMemoryOptionsProvider());

    private static CSharpCompilation Compile(NullableContextOptions nullable = NullableContextOptions.Disable) => CSharpCompilation.Create(
        "Assembly-CSharp",
        [CSharpSyntaxTree.ParseText(Code, new CSharpParseOptions(LanguageVersion.CSharp9), "/Project/Assets/Sender.cs")],
        UnityReferences.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable));
}
