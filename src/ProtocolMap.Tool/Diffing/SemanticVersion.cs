using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMap.Tool.Diffing;

/// <summary>A version as semver 2.0.0 reads it; parts that are left out are zero.</summary>
internal sealed partial record SemanticVersion(int Major, int Minor, int Patch, string Prerelease)
{
    /// <summary>The version, or <see langword="null"/> for any other text.</summary>
    public static SemanticVersion? Parse(string text)
    {
        var match = Form().Match(text);
        return match.Success
            && TryPart(match, "major", out var major) && TryPart(match, "minor", out var minor) && TryPart(match, "patch", out var patch)
            ? new(major, minor, patch, match.Groups["prerelease"].Value)
            : null;
    }

    /// <summary>How far it rises from <paramref name="old"/>. Below 1.0.0 a minor rise stands for a major one, and a patch for a minor one.</summary>
    public Bump BumpFrom(SemanticVersion old)
    {
        var rise = (this, old) switch
        {
            var (after, before) when after.Major != before.Major => Bump.Major,
            var (after, before) when after.Minor != before.Minor => Bump.Minor,
            var (after, before) when after.Patch != before.Patch => Bump.Patch,

            // From one pre-release to the next, or to the release, anything may change.
            _ => Prerelease == old.Prerelease ? Bump.None : Bump.Major,
        };
        return old.Major == 0 && Major == 0 && rise is Bump.Minor or Bump.Patch ? rise + 1 : rise;
    }

    /// <summary>Negative when it comes before the other, positive when after.</summary>
    public int Compare(SemanticVersion other)
    {
        var numbers = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return numbers != 0 ? numbers
            : Prerelease.Length == 0 || other.Prerelease.Length == 0 ? other.Prerelease.Length.CompareTo(Prerelease.Length)
            : ComparePrereleases(Prerelease.Split('.'), other.Prerelease.Split('.'));
    }

    private static int ComparePrereleases(string[] left, string[] right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var (isNumber, isOtherNumber) = (left[i].All(char.IsAsciiDigit), right[i].All(char.IsAsciiDigit));
            var order = (isNumber, isOtherNumber) switch
            {
                (true, true) => (left[i].Length, left[i]).CompareTo((right[i].Length, right[i])),
                (true, false) => -1,
                (false, true) => 1,
                _ => string.CompareOrdinal(left[i], right[i]),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    private static bool TryPart(Match match, string name, out int value)
    {
        value = 0;
        return !match.Groups[name].Success || int.TryParse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    [GeneratedRegex(@"\Av?(?<major>[0-9]+)(\.(?<minor>[0-9]+)(\.(?<patch>[0-9]+))?)?(-(?<prerelease>[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*))?(\+[0-9A-Za-z.-]+)?\z", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Form();
}
