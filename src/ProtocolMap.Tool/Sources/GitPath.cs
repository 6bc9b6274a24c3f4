namespace ProtocolMap.Tool.Sources;

/// <summary>A file of a commit, as <c>git:REF:PATH</c> names it.</summary>
/// <param name="Ref">A commit, branch or tag.</param>
/// <param name="Path">The path from the root of the repository; from the current folder if it begins with a dot.</param>
internal sealed record GitPath(string Ref, string Path)
{
    private const string Scheme = "git:";

    /// <summary>The parts of such a name, or <see langword="null"/> for any other.</summary>
    /// <exception cref="InputException">A part is missing, or would be an option to git.</exception>
    public static GitPath? Parse(string name)
    {
        if (!name.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return null;
        }

        return name[Scheme.Length..].Split(':', 2) is [{ Length: > 0 } reference, { Length: > 0 } path] && reference[0] != '-'
            ? new GitPath(reference, path.Replace('\\', '/').TrimStart('/'))
            : throw new InputException($"'{name}' is not of the form git:REF:PATH");
    }

    /// <summary>What messages call it; further paths of the same commit can be reckoned from it.</summary>
    public string Name => $"{Scheme}{Ref}:/{Path}";
}
