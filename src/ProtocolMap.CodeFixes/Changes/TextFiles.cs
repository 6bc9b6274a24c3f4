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
