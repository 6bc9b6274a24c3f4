using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model.Editing;

namespace ProtocolMap.CodeFixes.Refactorings;

/// <summary>Creates a map for a project that has none, in its folder, where the package finds it. Offered at the name of a type.</summary>
[Shared]
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(MapRefactoring))]
internal sealed class MapRefactoring : CodeRefactoringProvider
{
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var project = context.Document.Project;
        if (project.FilePath is not { } projectFile
            || project.AdditionalDocuments.Any(document => MapSelection.IsMap(document.FilePath ?? document.Name))
            || await Declared.FindAsync(context.Document, context.Span, context.CancellationToken).ConfigureAwait(false) is not BaseTypeDeclarationSyntax
            || await project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation
            || !compilation.ReferencedAssemblyNames.Any(reference => string.Equals(reference.Name, RuntimeLibrary.AssemblyName, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        var id = MapTemplate.IdFrom(Path.GetFileNameWithoutExtension(projectFile));
        var name = id + ".protocolmap.json";
        var path = Path.Combine(Path.GetDirectoryName(projectFile) ?? "", name);

        // What lies there and is not read belongs to somebody else.
        if (!TextFiles.CanCreate(project.Solution.Workspace) || File.Exists(path))
        {
            return;
        }

        context.RegisterRefactoring(CodeAction.Create(
            "Create a protocol map for this project",
            _ => Task.FromResult(Add(project, name, path, MapTemplate.Text(id, codeNamespace: null, schema: null))),
            "create"));
    }

    // A project for several frameworks is several here, and the file belongs to all of them.
    private static Solution Add(Project project, string name, string path, string text) => project.Solution.Projects
        .Where(other => string.Equals(other.FilePath, project.FilePath, StringComparison.Ordinal))
        .Aggregate(project.Solution, (solution, other) =>
            solution.AddAdditionalDocument(DocumentId.CreateNewId(other.Id, name), name, SourceText.From(text, System.Text.Encoding.UTF8), filePath: path));
}
