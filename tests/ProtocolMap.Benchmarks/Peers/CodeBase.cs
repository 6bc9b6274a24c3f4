using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Runtime;

namespace ProtocolMap.Benchmarks.Peers;

/// <summary>A code base and the symbols of its dependencies that a map binds and a ban list bans.</summary>
internal sealed record CodeBase(CSharpCompilation Compilation, IReadOnlyList<string> SymbolIds)
{
    private const int SymbolCount = 1_000;
    private const int FileCount = 1_000;
    private const int NamespaceCount = 50;

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest);

    public int LineCount => Compilation.SyntaxTrees.Sum(static tree => tree.GetText().Lines.Count);

    /// <summary>A thousand files of more than fifty lines, which use a made library.</summary>
    /// <param name="usesPerFile">How often a file uses it; under 1, how many files do.</param>
    public static CodeBase Generated(double usesPerFile)
    {
        var library = MakeLibrary();
        var files = Enumerable.Range(0, FileCount).Select(i =>
        {
            var uses = usesPerFile >= 1 ? (int)usesPerFile : i % (int)(1 / usesPerFile) == 0 ? 1 : 0;
            return CSharpSyntaxTree.ParseText(File(i, usesPerFile > 0 ? uses : 0), s_parseOptions, $"Service{i}.cs");
        });
        var compilation = Create("CodeBase", files, [.. Basic.Reference.Assemblies.Net80.References.All, library]);
        return new(compilation, [.. Enumerable.Range(0, SymbolCount).Select(static i => $"T:{NamespaceOf(i)}.Client{i}")]);
    }

    /// <summary>The source of this project, with types of the libraries that it stands on.</summary>
    public static CodeBase Real(params string[] sourceFolders)
    {
        var files = sourceFolders.SelectMany(static folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static path => CSharpSyntaxTree.ParseText(System.IO.File.ReadAllText(path), s_parseOptions, path))
            .Append(CSharpSyntaxTree.ParseText(
                "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;", s_parseOptions));
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("ProtocolMap", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));
        var compilation = Create("Real", files, trusted);
        var ids = new[] { "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable" }
            .SelectMany(name => Types(compilation.SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == name).GlobalNamespace))
            .Select(static type => type.GetDocumentationCommentId()!)
            .Order(StringComparer.Ordinal)
            .ToArray();

        // A thousand that are spread evenly, so that much and little used ones are among them.
        return new(compilation, [.. Enumerable.Range(0, SymbolCount).Select(i => ids[(int)((long)i * ids.Length / SymbolCount)]).Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetTypeMembers().Where(static type => type.DeclaredAccessibility == Accessibility.Public)
        .Concat(space.GetNamespaceMembers().SelectMany(Types));

    private static string NamespaceOf(int type) => string.Create(CultureInfo.InvariantCulture, $"Vendor.Library{type % NamespaceCount}");

    private static PortableExecutableReference MakeLibrary()
    {
        var source = new StringBuilder();
        for (var i = 0; i < SymbolCount; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"namespace {NamespaceOf(i)} {{ public class Client{i} {{ public int Value {{ get; set; }} public static Client{i} Open(string name) => new(); public int Send(int x) => x; }} }}\n");
        }

        var stream = new MemoryStream();
        if (!Create("Vendor", [CSharpSyntaxTree.ParseText(source.ToString(), s_parseOptions)], Basic.Reference.Assemblies.Net80.References.All).Emit(stream).Success)
        {
            throw new InvalidOperationException("The library does not compile.");
        }

        stream.Position = 0;
        return MetadataReference.CreateFromStream(stream);
    }

    private static CSharpCompilation Create(string name, IEnumerable<SyntaxTree> files, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        name,
        files,
        [.. references, MetadataReference.CreateFromFile(typeof(InteropScopeBaseAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));

    private static string File(int i, int uses)
    {
        var lines = string.Join("\n", Enumerable.Range(0, uses).Select(use =>
        {
            var type = (i * 7 + use * 13) % SymbolCount;
            return $"        total += {NamespaceOf(type)}.Client{type}.Open(name).Send({use});";
        }));
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;

            namespace CodeBase.Part{{i % 40}};

            public sealed class Service{{i}} : IDisposable
            {
                private readonly Dictionary<string, int> _items = new(StringComparer.Ordinal);
                private readonly List<Func<int, bool>> _filters = [];
                private bool _closed;

                public event EventHandler? Changed;

                public int Count => _items.Count;

                public int this[string key] => _items.TryGetValue(key, out var value) ? value : -1;

                public void Add(string key, int value)
                {
                    if (key.Length == 0 || _closed)
                    {
                        throw new ArgumentException("Empty.", nameof(key));
                    }

                    _items[key] = value + {{i}};
                    Changed?.Invoke(this, EventArgs.Empty);
                }

                public IEnumerable<string> Find(Func<int, bool> predicate)
                {
                    foreach (var (key, value) in _items)
                    {
                        if (predicate(value) && _filters.All(filter => filter(value)))
                        {
                            yield return $"{key}={value}";
                        }
                    }
                }

                public async Task<int> SumAsync(IReadOnlyList<int> numbers)
                {
                    await Task.Yield();
                    var sum = 0;
                    for (var j = 0; j < numbers.Count; j++)
                    {
                        sum += numbers[j] switch { < 0 => 0, > 100 => 100, var n => n };
                    }

                    return sum;
                }

                public int Use(string name)
                {
                    var total = name.Length;
            {{lines}}
                    return total;
                }

                public void Dispose() => _closed = true;

                public override string ToString() => string.Join(", ", Find(value => value > {{i}}).OrderBy(text => text, StringComparer.Ordinal));
            }
            """;
    }
}
