using System.Collections.Immutable;
using System.Globalization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Generator;
using ProtocolMap.Runtime;

namespace ProtocolMap.Benchmarks;

/// <summary>A project of 500 files, with a map and without.</summary>
internal static class Project
{
    private const int FileCount = 500;
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest);

    public static CSharpCompilation Create() => CSharpCompilation.Create(
        "Project",
        Enumerable.Range(0, FileCount).Select(Parse),
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(InteropScopeBaseAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A project without the 500 files.</summary>
    public static CSharpCompilation Empty(params string[] sources) => CSharpCompilation.Create(
        "Small",
        sources.Select(source => CSharpSyntaxTree.ParseText(source, s_parseOptions)),
        [.. Net80.References.All, MetadataReference.CreateFromFile(typeof(InteropScopeBaseAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, concurrentBuild: false));

    public static GeneratorDriver Driver(IIncrementalGenerator generator, AdditionalText? map, bool track = false) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        map is null ? [] : [map],
        s_parseOptions,
        new NoOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track));

    /// <summary>The project with what is generated from a map.</summary>
    public static CSharpCompilation Generate(CSharpCompilation compilation, string map)
    {
        Driver(new ProtocolMapGenerator(), new MapText(map)).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var diagnostics);
        return diagnostics.IsEmpty ? (CSharpCompilation)generated : throw new InvalidOperationException(diagnostics[0].ToString());
    }

    /// <summary>The same project after a keystroke in one file.</summary>
    public static CSharpCompilation Edit(CSharpCompilation compilation, int keystroke)
    {
        var old = compilation.SyntaxTrees[0];
        var text = old.GetText();
        return compilation.ReplaceSyntaxTree(old, old.WithChangedText(text.Replace(text.Length, 0, "// " + keystroke.ToString(CultureInfo.InvariantCulture))));
    }

    private static SyntaxTree Parse(int i) => CSharpSyntaxTree.ParseText(
        SourceText.From($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;

            namespace Project.Part{{i % 20}};

            public sealed class Service{{i}}
            {
                private readonly Dictionary<string, int> _items = new(StringComparer.Ordinal);

                public int Count => _items.Count;

                public void Add(string key, int value)
                {
                    if (key.Length == 0)
                    {
                        throw new ArgumentException("Empty.", nameof(key));
                    }

                    _items[key] = value + {{i}};
                }

                public IEnumerable<string> Find(Func<int, bool> predicate) =>
                    _items.Where(pair => predicate(pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}");

                public override string ToString() => string.Join(", ", Find(value => value > {{i}}));
            }
            """),
        s_parseOptions,
        $"Service{i}.cs");

    /// <summary>A map that exists in memory only.</summary>
    internal sealed class MapText(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => "synthetic.protocolmap.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class NoOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => None.Instance;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None.Instance;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None.Instance;

        private sealed class None : AnalyzerConfigOptions
        {
            public static readonly None Instance = new();

            public override bool TryGetValue(string key, out string value)
            {
                value = "";
                return false;
            }
        }
    }
}
