using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ProtocolMap.Model.Editing;

namespace ProtocolMap.CodeFixes.Changes;

/// <summary>A change of a file beside the code. Equal when both come to the same, so that it is made once however many diagnostics ask for it.</summary>
/// <param name="Path">The file.</param>
internal abstract record FileEdit(string Path)
{
    /// <summary>The project file of the projects that get the file if nobody has it; <see langword="null"/> for a change of what is there.</summary>
    public string? NewIn { get; init; }

    /// <summary>The text with the change, the same text when it has it already, <see langword="null"/> when it can't be made.</summary>
    /// <param name="text">The text as it is, other changes included.</param>
    /// <param name="project">A project that has the file.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public abstract Task<SourceText?> ApplyAsync(SourceText text, Project project, CancellationToken cancellationToken);

    /// <summary>The text with edits made. With changes, not from a new string: encoding, byte order mark and all lines that stay are those of the file.</summary>
    protected static SourceText Apply(SourceText text, IEnumerable<TextEdit> edits) =>
        text.WithChanges(edits.OrderBy(edit => edit.Start).Select(edit => new TextChange(new TextSpan(edit.Start, edit.Length), edit.NewText)));
}
