using ProtocolMap.Tool.Diffing.Comparing;
using ProtocolMap.Tool.Diffing.Kinds;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.Diffing;

/// <summary>What came of a comparison.</summary>
/// <param name="Old">The map that is known.</param>
/// <param name="New">The map that takes its place.</param>
/// <param name="Changes">What changed, the version included.</param>
/// <param name="Required">How the version has to rise.</param>
/// <param name="Made">How it does rise; <see langword="null"/> where that cannot be told.</param>
internal sealed record Verdict(OpenedMap Old, OpenedMap New, IReadOnlyList<Change> Changes, Bump Required, Bump? Made)
{
    public static Verdict Of(OpenedMap old, OpenedMap @new, Func<Change, bool> isSilenced, CancellationToken cancellationToken)
    {
        var found = MapComparison.Compare((old, @new), cancellationToken);
        var required = found.Select(c => c.Bump).DefaultIfEmpty(Bump.None).Max();
        var (change, made) = JudgeVersion(old, @new, required);
        var changes = change is null ? found : [change, .. found];
        return new(old, @new, [.. changes.Select(c => c.Kind.CanBeSilenced && isSilenced(c) ? c with { IsSilenced = true } : c)], required, made);
    }

    /// <summary>What nobody accepted.</summary>
    public IEnumerable<Change> Open => Changes.Where(c => !c.IsSilenced);

    private static (Change? Change, Bump? Made) JudgeVersion(OpenedMap old, OpenedMap @new, Bump required)
    {
        var (before, after) = (SemanticVersion.Parse(old.Map.Version), SemanticVersion.Parse(@new.Map.Version));
        if (before is null || after is null)
        {
            // Without a change nobody asks how far apart two versions are.
            return required == Bump.None && old.Map.Version == @new.Map.Version ? (null, null) : (New(MapKinds.VersionNotSemantic, old.Map.Version, @new.Map.Version), null);
        }

        if (after.Compare(before) < 0)
        {
            return (New(MapKinds.VersionLowered, old.Map.Version, @new.Map.Version), Bump.None);
        }

        var made = after.BumpFrom(before);
        return made >= required
            ? (null, made)
            : (New(MapKinds.VersionTooSmall, old.Map.Version, @new.Map.Version, $"a {required.ToString().ToLowerInvariant()} one"), made);

        Change New(ChangeKind kind, params string[] arguments) => new(kind, new(arguments), new(old.Root, 0, 0), new(@new.Root, 0, 0));
    }
}
