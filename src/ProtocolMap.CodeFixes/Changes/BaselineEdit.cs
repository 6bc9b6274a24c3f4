using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Model;
using ProtocolMap.Model.Baselines;
using ProtocolMap.Model.Editing;

namespace ProtocolMap.CodeFixes.Changes;

/// <summary>One more known use.</summary>
/// <param name="Path">The baseline.</param>
/// <param name="Key">What is known.</param>
/// <param name="Use">Where it is, so that the same use in two frameworks of one project counts once.</param>
internal sealed record BaselineEdit(string Path, BaselineKey Key, (string File, TextSpan Span) Use) : FileEdit(Path)
{
    public override Task<SourceText?> ApplyAsync(SourceText text, Project project, CancellationToken cancellationToken) =>
        Task.FromResult(BaselineAddition.EditsOf(new MapFile(Path, text.ToString()), Key, cancellationToken) is { } edits ? Apply(text, edits) : null);
}
