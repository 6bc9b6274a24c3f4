using ProtocolMap.Model;

namespace ProtocolMap.Tool.Lookup;

/// <summary>One thing that is said of an entry.</summary>
/// <param name="Name">What it is called in JSON, in camelCase.</param>
/// <param name="Values">What is said.</param>
internal sealed record Fact(string Name, EquatableArray<string> Values)
{
    public const string CSharpName = "csharpName";

    /// <summary>The name as people read it: <c>dependsOn</c> is "depends on".</summary>
    public string Label => Name == CSharpName ? "C# name" : string.Concat(Name.Select(c => char.IsAsciiLetterUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));
}
