using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Generator.Projects;

/// <summary>Reads property values and keeps what is wrong with them.</summary>
internal sealed class PropertyReader
{
    private static readonly char[] s_listSeparators = [',', ';'];

    public List<OptionProblem> Problems { get; } = [];

    /// <summary><c>none</c> is a scope of its own: no category.</summary>
    public static EquatableArray<string>? Scope(string? value) => value switch
    {
        null => null,
        _ when string.Equals(value, "none", StringComparison.OrdinalIgnoreCase) => EquatableArray<string>.Empty,
        _ => List(value),
    };

    // MSBuild joins items with ';', people write ','.
    public static EquatableArray<string> List(string value) =>
        value.Split(s_listSeparators).Select(part => part.Trim()).Where(part => part.Length > 0).ToEquatableArray();

    public string? Namespace(string property, string? value)
    {
        if (value is null)
        {
            return null;
        }

        var name = string.Join(".", value.Split('.').Select(part => part.StartsWith("@", StringComparison.Ordinal) ? part.Substring(1) : part));
        return CSharpNames.IsNamespace(name) ? CSharpNames.Normalize(name) : Refuse<string>(property, value, "a C# namespace");
    }

    public Visibility? Visibility(string property, string? value) => value?.ToUpperInvariant() switch
    {
        null => null,
        "INTERNAL" => Model.Map.Visibility.Internal,
        "PUBLIC" => Model.Map.Visibility.Public,
        _ => RefuseValue<Visibility>(property, value, "'internal' or 'public'"),
    };

    public bool? Boolean(string property, string? value) => value?.ToUpperInvariant() switch
    {
        null => null,
        "TRUE" => true,
        "FALSE" => false,
        _ => RefuseValue<bool>(property, value, "'true' or 'false'"),
    };

    /// <summary>Platforms that the map knows. Without a map it can't be told which ones a referenced map declares.</summary>
    public EquatableArray<string> Platforms(string property, string value, MapDocument? map)
    {
        var platforms = List(value);
        if (map is null)
        {
            return platforms;
        }

        var known = KnownPlatforms.Ids.Concat(map.Platforms.Select(static platform => platform.Id)).ToArray();
        foreach (var unknown in platforms.Where(platform => !known.Contains(platform, StringComparer.Ordinal)))
        {
            Problems.Add(new OptionProblem(property, unknown, "platforms of the map: " + string.Join(", ", known)));
        }

        return platforms.Where(platform => known.Contains(platform, StringComparer.Ordinal)).ToEquatableArray();
    }

    public string? Date(string property, string? value) =>
        value is null || Dates.IsDate(value)
            ? value
            : Refuse<string>(property, value, "a date, yyyy-MM-dd");

    private T? Refuse<T>(string property, string value, string expected)
        where T : class
    {
        Problems.Add(new OptionProblem(property, value, expected));
        return null;
    }

    private T? RefuseValue<T>(string property, string value, string expected)
        where T : struct
    {
        Problems.Add(new OptionProblem(property, value, expected));
        return null;
    }
}
