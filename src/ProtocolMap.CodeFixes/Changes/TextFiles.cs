using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ProtocolMap.CodeFixes.Changes;

/// <summary>Files beside the code: maps and baselines, and what <c>.editorconfig</c> says.</summary>
internal static class TextFiles
{
    public static IEnumerable<TextDocument> Find(Project project, string path) => project.AdditionalDocuments.Concat(project.AnalyzerConfigDocuments)
        .Where(document => string.Equals(document.FilePath ?? document.Name, path, StringComparison.Ordinal));

    public static Solution WithText(Solution solution, TextDocument document, SourceText text) => document is AnalyzerConfigDocument
        ? solution.WithAnalyzerConfigDocumentText(document.Id, text)
        : solution.WithAdditionalDocumentText(document.Id, text);

    /// <summary>The solution in which the file is there: as it is, or else empty. The same solution where it can't be made.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="path">The file.</param>
    /// <param name="projectFile">The project file of the projects that get it; several where they are one for several frameworks.</param>
    public static Solution Create(Solution solution, string path, string? projectFile)
    {
        // What lies there and is not read belongs to somebody else.
        if (projectFile is null || !CanCreate(solution.Workspace) || File.Exists(path) || solution.Projects.Any(project => Find(project, path).Any()))
        {
            return solution;
        }

        var name = Path.GetFileName(path);
        var empty = SourceText.From("", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return solution.Projects
            .Where(project => string.Equals(project.FilePath, projectFile, StringComparison.Ordinal))
            .Aggregate(solution, (current, project) => current.AddAdditionalDocument(DocumentId.CreateNewId(project.Id, name), name, empty, filePath: path));
    }

    /// <summary>Whether files can be added. "dotnet format" cannot, and would lose all other changes with this one.</summary>
    public static bool CanCreate(Workspace workspace) => workspace.CanApplyChange(ApplyChangesKind.AddAdditionalDocument);

    /// <summary>Whether the file is there and must stay as it is; one that cannot be looked at is left alone, too.</summary>
    public static bool IsReadOnly(string path)
    {
        try
        {
            return File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
