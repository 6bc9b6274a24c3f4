using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Model;
using ProtocolMap.Model.Editing;

namespace ProtocolMap.CodeFixes.Changes;

/// <summary>Gives every entry of a map the number that the compiler gives it.</summary>
/// <param name="Path">The map.</param>
internal sealed record NumberEdit(string Path) : FileEdit(Path)
{
    public override async Task<SourceText?> ApplyAsync(SourceText text, Project project, CancellationToken cancellationToken)
    {
        var others = await MapTexts.OthersAsync(project, Path, cancellationToken).ConfigureAwait(false);
        var numbers = NumberAssigner.Find(new MapFile(Path, text.ToString()), others, cancellationToken);
        return Apply(text, numbers.SelectMany(number => number.Edits));
    }
}
