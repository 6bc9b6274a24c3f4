using System.Globalization;

namespace ProtocolMap.Generator.Analyzers.Guards;

internal static class Constants
{
    /// <summary>The bits of an integer of any type; <see langword="null"/> for what is none.</summary>
    public static ulong? ToBits(object value) => value switch
    {
        ulong bits => bits,
        sbyte or short or int or long => unchecked((ulong)Convert.ToInt64(value, CultureInfo.InvariantCulture)),
        byte or ushort or uint => Convert.ToUInt64(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
