using System.Collections.Immutable;

namespace ProtocolMap.CodeFixes.Changes;

/// <summary>One way out of a diagnostic.</summary>
/// <param name="Title">What the user is offered.</param>
/// <param name="Key">What the same way out of other diagnostics has in common with it.</param>
/// <param name="Code">What changes in C#.</param>
/// <param name="Files">What changes beside it.</param>
internal sealed record Remedy(string Title, string Key, ImmutableArray<CodeEdit> Code, ImmutableArray<FileEdit> Files)
{
    public static Remedy InCode(string title, string key, params CodeEdit[] edits) => new(title, key, ImmutableArray.Create(edits), ImmutableArray<FileEdit>.Empty);

    public static Remedy InFile(string title, string key, FileEdit edit) => new(title, key, ImmutableArray<CodeEdit>.Empty, ImmutableArray.Create(edit));
}
