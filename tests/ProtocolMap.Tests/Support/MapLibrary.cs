using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using ProtocolMap.Generator;

namespace ProtocolMap.Tests.Support;

/// <summary>A project that other projects reference, with all that is generated from its map, which its assembly carries.</summary>
internal sealed record MapLibrary
{
    public required string Name { get; init; }

    /// <summary>The map; <see langword="null"/> for a project without one.</summary>
    public string? Map { get; init; }

    public bool IsPublic { get; init; } = true;

    public string Source { get; init; } = "";

    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    public References Framework { get; init; } = Support.References.Net100;

    /// <summary>As a project reference in an editor.</summary>
    public CompilationReference AsCompilation() => Compile().ToMetadataReference();

    /// <summary>As a build hands it over.</summary>
    public PortableExecutableReference AsImage() => MetadataReference.CreateFromImage(Emitted.Image(Compile()), filePath: $"/src/{Name}/{Name}.dll");

    /// <summary>As a build hands it over that compiles against what others see of a project, and no more.</summary>
    public PortableExecutableReference AsReferenceAssembly()
    {
        using var stream = new MemoryStream();
        Emitted.AssertSilent(Compile().Emit(stream, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false)).Diagnostics);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    public CSharpCompilation Compile()
    {
        var compilation = CSharpCompilation.Create(
            Name,
            [CSharpSyntaxTree.ParseText(Source, path: $"/src/{Name}/Source.cs")],
            [.. Framework.All, .. References],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true));
        if (Map is null)
        {
            return compilation;
        }

        var options = new InMemoryOptionsProvider(
            ("ProjectDir", $"/src/{Name}/"), ("ProtocolMapNamespace", Name), ("ProtocolMapVisibility", IsPublic ? "public" : "internal"));
        CSharpGeneratorDriver
            .Create([new ProtocolMapGenerator().AsSourceGenerator()], [new InMemoryAdditionalText($"/src/{Name}/{Name}.protocolmap.json", Map)], (CSharpParseOptions)compilation.SyntaxTrees[0].Options, options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var result, out var diagnostics);
        Assert.Empty(diagnostics);
        return (CSharpCompilation)result;
    }
}
