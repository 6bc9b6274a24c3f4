namespace ProtocolMap.Model.Baselines;

/// <summary>The rules whose reports a baseline or an exemption can cover: those that hold a use of a protocol against a scope.</summary>
internal static class BaselineRules
{
    public static readonly IReadOnlyList<string> All = ["PMAP2001", "PMAP2002", "PMAP2003", "PMAP2004", "PMAP2005", "PMAP2006"];

    public static bool Contains(string rule) => All.Contains(rule, StringComparer.Ordinal);
}
