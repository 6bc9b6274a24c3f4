namespace ProtocolMap.Model.Baselines;

/// <summary>The rules whose reports a baseline or an exemption can cover: those that report uses of a protocol.</summary>
internal static class BaselineRules
{
    /// <summary>Those that hold a use against the scope that it stands in.</summary>
    public static readonly IReadOnlyList<string> OfScopes = ["PMAP2001", "PMAP2002", "PMAP2003", "PMAP2004", "PMAP2005", "PMAP2006"];

    public static readonly IReadOnlyList<string> All = [.. OfScopes, "PMAP2007", "PMAP2008"];

    public static bool Contains(string rule) => All.Contains(rule, StringComparer.Ordinal);
}
