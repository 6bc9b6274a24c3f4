using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Model.Carrying;

/// <summary>A map as an assembly carries it, so that projects which reference the assembly are judged by it without a copy of the file.</summary>
/// <param name="FormatVersion">The version of the way in which it is carried.</param>
/// <param name="IsPublic">Whether the map judges the assemblies that reference this one.</param>
/// <param name="Hash">SHA-256 of the text in UTF-8, in lower-case hexadecimal digits.</param>
/// <param name="Text">The map, minified.</param>
internal sealed record CarriedMap(int FormatVersion, bool IsPublic, string Hash, string Text)
{
    /// <summary>The version that is written, and the newest that can be read.</summary>
    public const int CurrentVersion = 1;

    /// <param name="map">The map.</param>
    /// <param name="codeNamespace">The namespace of what is generated from it, which the project may have chosen.</param>
    /// <param name="isPublic">Whether the map judges other assemblies.</param>
    public static CarriedMap From(MapDocument map, string codeNamespace, bool isPublic)
    {
        var text = MapMinifier.Minify(map, codeNamespace, namesOnly: !isPublic);
        return new CarriedMap(CurrentVersion, isPublic, HashOf(text), text);
    }

    /// <summary>The map.</summary>
    /// <param name="assembly">The name of the assembly that carries it, which stands for the file in messages.</param>
    /// <param name="damage">Why it can't be used; <see langword="null"/> when it can.</param>
    public MapDocument? Read(string assembly, out CarriedMapDamage? damage, CancellationToken cancellationToken)
    {
        damage = FormatVersion > CurrentVersion ? CarriedMapDamage.NewerFormat
            : FormatVersion < 1 || HashOf(Text) != Hash ? CarriedMapDamage.Altered
            : null;
        if (damage is not null)
        {
            return null;
        }

        var map = MapReader.Read(new MapFile(assembly, Text), cancellationToken).Map;
        damage = map is null ? CarriedMapDamage.Altered : null;
        return map;
    }

    private static string HashOf(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
