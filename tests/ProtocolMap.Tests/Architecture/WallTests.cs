using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Model;
using Basic.Reference.Assemblies;

namespace ProtocolMap.Tests.Architecture;

/// <summary>What may know what.</summary>
public sealed class WallTests
{
    [Fact]
    public void The_model_knows_the_base_class_library_only() =>
        Assert.Equal(["netstandard"], typeof(MapFile).Assembly.GetReferencedAssemblies().Select(reference => reference.Name));

    [Fact]
    public void Outputs_know_the_model_only_and_no_Roslyn_type()
    {
        // The compiler decides: the folder compiles alone, against the model.
        const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading;";
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var sources = SourceFiles.Below("src", "ProtocolMap.Generator", "Outputs").Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path));

        // The model shows its internals to an assembly of this name.
        var compilation = CSharpCompilation.Create(
            "ProtocolMapGenerator",
            [.. sources, CSharpSyntaxTree.ParseText(GlobalUsings, options)],
            [.. NetStandard20.References.All, MetadataReference.CreateFromFile(typeof(MapFile).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
