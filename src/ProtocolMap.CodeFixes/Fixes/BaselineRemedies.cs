using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model.Baselines;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>Adds the use to what the baseline of the project knows; a project without one gets its first, where the host can add files.</summary>
internal static class BaselineRemedies
{
    public const string Key = "baseline";

    public static IEnumerable<Remedy> Find(FixSite site)
    {
        // A report that speaks for several uses does not say in which members they are.
        if (site.Property(DiagnosticProperties.More) is not null
            || site.Property(DiagnosticProperties.Member) is not { } member
            || site.Property(DiagnosticProperties.Protocols) is not { } protocols)
        {
            yield break;
        }

        var project = site.Document.Project;
        var files = project.AdditionalDocuments.Select(file => file.FilePath ?? file.Name).ToList();
        var key = new BaselineKey(site.Diagnostic.Id, member, protocols);
        var use = (site.Document.FilePath ?? site.Document.Name, site.Diagnostic.Location.SourceSpan);
        if (files.Find(BaselineSelection.IsBaseline) is { } baseline)
        {
            yield return Remedy.InFile($"Count it as known ({MapPaths.FileName(baseline)})", Key, new BaselineEdit(baseline, key, use));
        }
        else if (project.FilePath is { } projectFile && !files.Exists(file => UnityFile.NameOf(file) is not null))
        {
            var first = Path.ChangeExtension(projectFile, BaselineSelection.Suffix);
            yield return Remedy.InFile($"Count it as known (new file {MapPaths.FileName(first)})", Key, new BaselineEdit(first, key, use) { NewIn = projectFile });
        }
    }
}
