namespace ProtocolMap.Runtime;

/// <summary>
/// The protocol map that an assembly was generated from, minified. The generator writes it; the analyzers of projects that reference the
/// assembly read it.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CarriedMapAttribute : Attribute
{
    /// <summary>Carries a map.</summary>
    /// <param name="formatVersion">The version of the way in which the map is carried.</param>
    /// <param name="isPublic">Whether the map judges assemblies that reference this one.</param>
    /// <param name="hash">SHA-256 of <paramref name="map"/> in UTF-8, in lower-case hexadecimal digits.</param>
    /// <param name="map">The map as JSON.</param>
    public CarriedMapAttribute(int formatVersion, bool isPublic, string hash, string map)
    {
        FormatVersion = formatVersion;
        IsPublic = isPublic;
        Hash = hash;
        Map = map;
    }

    /// <summary>The version of the way in which the map is carried.</summary>
    public int FormatVersion { get; }

    /// <summary>Whether the map judges assemblies that reference this one.</summary>
    public bool IsPublic { get; }

    /// <summary>SHA-256 of <see cref="Map"/> in UTF-8, in lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>The map as JSON.</summary>
    public string Map { get; }
}
