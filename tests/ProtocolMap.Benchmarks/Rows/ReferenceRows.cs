using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Generator.Analyzers.Referenced;

namespace ProtocolMap.Benchmarks.Rows;

/// <summary>What it costs to find out that no reference carries a map.</summary>
internal static class ReferenceRows
{
    private const int ReferenceCount = 300;

    public static IEnumerable<Row> All()
    {
        var compilation = WithReferences();
        var references = compilation.SourceModule.ReferencedAssemblySymbols;
        yield return new(
            $"looking for carried maps in {references.Length} references",
            "asking each of them for its attributes",
            Measurement.Compare(() => Find(compilation), () => references.Count(assembly => assembly.GetAttributes().IsEmpty)),
            Note: "none carries one; the figure to reach is 1 ms. The peer has its attributes decoded already");
    }

    private static void Find(Compilation compilation)
    {
        if (!new ReferencedMaps(compilation, new ReferencedMapCache()).IsEmpty)
        {
            throw new InvalidOperationException("A reference carries a map.");
        }
    }

    private static CSharpCompilation WithReferences()
    {
        var framework = Basic.Reference.Assemblies.Net80.References.All;
        var made = Enumerable.Range(0, ReferenceCount - framework.Count()).Select(i => Emit($"Made{i}", framework));
        return CSharpCompilation.Create("Consumer", references: [.. framework, .. made]);
    }

    private static PortableExecutableReference Emit(string name, IEnumerable<MetadataReference> references)
    {
        var stream = new MemoryStream();
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText($"public class {name} {{ }}")], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        if (!compilation.Emit(stream).Success)
        {
            throw new InvalidOperationException($"{name} does not compile.");
        }

        stream.Position = 0;
        return MetadataReference.CreateFromStream(stream);
    }
}
