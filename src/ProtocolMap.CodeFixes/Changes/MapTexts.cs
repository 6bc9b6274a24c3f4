using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.CodeFixes.Changes;

/// <summary>The maps of a project as its workspace has them.</summary>
internal static class MapTexts
{
    /// <summary>The maps of the project beside one.</summary>
    public static async Task<MapFiles> OthersAsync(Project project, string path, CancellationToken cancellationToken)
    {
        var files = new List<MapFile>();
        foreach (var document in project.AdditionalDocuments)
        {
            var other = document.FilePath ?? document.Name;
            if (MapSelection.IsMap(other) && !string.Equals(other, path, StringComparison.Ordinal))
            {
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                files.Add(new MapFile(other, text.ToString()));
            }
        }

        return new MapFiles(files);
    }

    /// <summary>Whether a map has no more errors than it had.</summary>
    public static async Task<bool> IsNoWorseAsync(Project project, string path, SourceText before, SourceText after, CancellationToken cancellationToken)
    {
        var others = await OthersAsync(project, path, cancellationToken).ConfigureAwait(false);
        return ErrorsIn(after) <= ErrorsIn(before);

        int ErrorsIn(SourceText text) => MapReader.Read(new MapFile(path, text.ToString()), others, cancellationToken).Problems
            .Count(problem => MapDescriptors.Of(problem.Kind).DefaultSeverity == DiagnosticSeverity.Error);
    }
}
