using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Generator.Projects;
using ProtocolMap.Model.Baselines;
using ProtocolMap.Model.Extending;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>Adds the use to what the baseline of the project knows. A first baseline the tool writes, from the log of a build.</summary>
internal static class BaselineRemedies
{
    public const string Key = "baseline";

    public static IEnumerable<Remedy> Find(FixSite site)
    {
        // A report that speaks for several uses does not say in which members they are.
        if (site.Property(DiagnosticProperties.More) is not null
            || site.Property(DiagnosticProperties.Member) is not { } member
            || site.Property(DiagnosticProperties.Protocols) is not { } protocols
            || site.Document.Project.AdditionalDocuments.Select(file => file.FilePath ?? file.Name).FirstOrDefault(BaselineSelection.IsBaseline) is not { } baseline)
        {
            yield break;
        }

        var edit = new BaselineEdit(baseline, new BaselineKey(site.Diagnostic.Id, member, protocols), (site.Document.FilePath ?? site.Document.Name, site.Diagnostic.Location.SourceSpan));
        yield return Remedy.InFile($"Count it as known ({MapPaths.FileName(baseline)})", Key, edit);
    }
}
