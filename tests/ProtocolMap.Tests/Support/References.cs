using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Tests.Architecture;

namespace ProtocolMap.Tests.Support;

/// <summary>A framework to compile against, with the runtime library compiled for it.</summary>
internal sealed class References
{
    public static readonly References NetStandard20 = new("netstandard2.0", [.. Basic.Reference.Assemblies.NetStandard20.References.All, .. Folders.References(Folders.SystemMemory), .. Folders.References(Folders.SystemBuffers)]);
    public static readonly References NetStandard21 = new("netstandard2.1", Folders.References(Folders.NetStandard21));
    public static readonly References Net80 = new("net8.0", Basic.Reference.Assemblies.Net80.References.All);
    public static readonly References Net100 = new("net10.0", Folders.References(Folders.Net100));

    private readonly string _name;
    private readonly Lazy<IReadOnlyList<MetadataReference>> _all;

    private References(string name, IEnumerable<MetadataReference> framework)
    {
        _name = name;
        _all = new(() => [.. framework, CompileRuntimeLibrary(name, [.. framework])]);
    }

    /// <summary>The framework and the runtime library.</summary>
    public IReadOnlyList<MetadataReference> All => _all.Value;

    public static References Of(string name) => new[] { NetStandard20, NetStandard21, Net80, Net100 }.Single(references => references._name == name);

    private static PortableExecutableReference CompileRuntimeLibrary(string name, IReadOnlyList<MetadataReference> framework)
    {
        var symbols = name.StartsWith("netstandard", StringComparison.Ordinal) ? Array.Empty<string>() : ["NET"];
        var options = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: symbols);
        var sources = SourceFiles.Below("src", "ProtocolMap").Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(File.ReadAllText)
            .Append("global using System; global using System.Collections.Generic; global using System.Linq;");
        var compilation = CSharpCompilation.Create(
            "ProtocolMap",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, options)),
            framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return MetadataReference.CreateFromImage(Emitted.Image(compilation));
    }
}
