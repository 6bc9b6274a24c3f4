using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Model;
using ProtocolMap.Model.Editing;

namespace ProtocolMap.CodeFixes.Changes;

/// <summary>A change of a map.</summary>
/// <param name="Path">The map.</param>
/// <param name="Change">What it is to say.</param>
internal sealed record MapEdit(string Path, MapChange Change) : FileEdit(Path)
{
    public override Task<SourceText?> ApplyAsync(SourceText text, Project project, CancellationToken cancellationToken) =>
        Task.FromResult(Change.EditsOf(new MapFile(Path, text.ToString()), cancellationToken) is { } edits ? Apply(text, edits) : null);
}
