namespace ProtocolMap.Model;

/// <summary>The ids of a map's entries.</summary>
internal static class Ids
{
    /// <summary>Whether <paramref name="text"/> is lower-case letters and digits in parts joined by single hyphens.</summary>
    public static bool IsWellFormed(string text)
    {
        var partStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '-')
            {
                if (i == partStart)
                {
                    return false;
                }

                partStart = i + 1;
            }
            else if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
            {
                return false;
            }
        }

        return partStart < text.Length;
    }
}
