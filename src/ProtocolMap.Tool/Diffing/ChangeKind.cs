using System.Globalization;
using System.Text;

namespace ProtocolMap.Tool.Diffing;

/// <summary>A way in which a map can change, and what that means for those who follow it.</summary>
/// <param name="Id">What it is called, in options and results.</param>
/// <param name="Direction">Who is affected.</param>
/// <param name="Impact">How much.</param>
/// <param name="Bump">How the version of the map has to rise.</param>
/// <param name="Text">A sentence about one such change; {0} is what changed, {1} and on are particulars.</param>
/// <param name="Advice">What to do instead, or next, so that nobody is hurt.</param>
internal sealed record ChangeKind(string Id, Direction Direction, Impact Impact, Bump Bump, string Text, string Advice)
{
    private readonly CompositeFormat _format = CompositeFormat.Parse(Text);

    /// <summary>Whether a user may say that such a change is accepted.</summary>
    public bool CanBeSilenced { get; init; } = true;

    public string Format(IReadOnlyList<string> arguments) => string.Format(CultureInfo.InvariantCulture, _format, [.. arguments]);
}
