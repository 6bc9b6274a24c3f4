namespace ProtocolMap.Model.Baselines;

/// <summary>Uses that a baseline counts together. It has no line numbers, so that moving code changes nothing.</summary>
/// <param name="Rule">The rule that reports them, such as <c>PMAP2001</c>.</param>
/// <param name="Member">The documentation-comment id of the member or type that holds them; <c>-</c> for attributes of the assembly and its modules.</param>
/// <param name="Protocol">The id of the protocol; several, joined by commas, where any one of them may be meant.</param>
internal readonly record struct BaselineKey(string Rule, string Member, string Protocol)
{
    /// <summary>The member that stands for uses outside of any.</summary>
    public const string NoMember = "-";

    /// <summary>The parts as a line has them, and so what lines are sorted by, ordinally. No part may hold a blank.</summary>
    public override string ToString() => Rule + " " + Member + " " + Protocol;
}
