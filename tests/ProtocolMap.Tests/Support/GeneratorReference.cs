using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator;

namespace ProtocolMap.Tests.Support;

/// <summary>The generator as a project of a workspace refers to it.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    // A workspace knows generators by identity.
    private readonly ImmutableArray<ISourceGenerator> _generators = [new ProtocolMapGenerator().AsSourceGenerator()];

    public override string? FullPath => null;

    public override object Id => nameof(GeneratorReference);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
}
