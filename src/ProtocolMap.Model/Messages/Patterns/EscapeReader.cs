namespace ProtocolMap.Model.Messages.Patterns;

/// <summary>Reads what begins with a backslash.</summary>
internal static class EscapeReader
{
    public static CharacterSet Read(PatternText text)
    {
        text.Read();
        if (IsSet(text.Current))
        {
            return ReadSet(text);
        }

        if (text.Current is 'k' or (>= '1' and <= '9'))
        {
            throw new PatternRefused("a back reference");
        }

        return CharacterSet.Of(ReadCharacter(text, inClass: false));
    }

    /// <summary>Whether the escape that comes next stands for several characters.</summary>
    public static bool IsSet(char afterBackslash) => afterBackslash is 'd' or 'D' or 's' or 'S' or 'w' or 'W' or 'p' or 'P';

    /// <summary>An escape for a set, whose backslash has been read.</summary>
    public static CharacterSet ReadSet(PatternText text)
    {
        var letter = text.Read();
        if (letter is 'p' or 'P')
        {
            return ReadProperty(text, isNegated: letter == 'P');
        }

        var set = new CharacterSet();
        set.AddClass(letter);
        return set;
    }

    /// <summary>A character escape, whose backslash has been read.</summary>
    public static int ReadCharacter(PatternText text, bool inClass)
    {
        var c = text.Read();
        switch (c)
        {
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'v': return '\v';
            case 'b' when inClass: return '\b';
            case '0' when text.Current is not (>= '0' and <= '9'): return 0;
            case 'c' when text.Current is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'): return text.Read() % 32;
            case 'x' when text.ReadHex(2) is >= 0 and var value: return value;
            case 'u': return ReadUnicode(text);
            case '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/': return c;
            case '-' when inClass: return c;
            default: throw new PatternRefused("'\\" + c + "', which is no escape sequence with flag 'u'");
        }
    }

    private static int ReadUnicode(PatternText text)
    {
        if (text.Current != '{')
        {
            var unit = text.ReadHex(4);
            return unit >= 0 ? text.ReadLowSurrogate(unit) : throw new PatternRefused("'\\u' without four hexadecimal digits");
        }

        var digits = text.ReadBraced();
        var value = digits.Length == 0 ? -1 : 0;
        foreach (var digit in digits)
        {
            value = value < 0 || PatternText.HexDigit(digit) < 0 ? -1 : (value * 16) + PatternText.HexDigit(digit);
            if (value is < 0 or > CharacterSet.MaxCodePoint)
            {
                throw new PatternRefused("'\\u{…}' that is no code point");
            }
        }

        return value >= 0 ? value : throw new PatternRefused("'\\u{…}' that is no code point");
    }

    private static CharacterSet ReadProperty(PatternText text, bool isNegated)
    {
        var name = text.ReadBraced();
        var set = new CharacterSet();
        if (name is "ASCII")
        {
            set.Add(isNegated ? 0x80 : 0, isNegated ? CharacterSet.MaxCodePoint : 0x7F);
            return set;
        }

        var mask = GeneralCategories.Find(name) ?? throw new PatternRefused("the property '" + name + "', which is no general category");
        set.AddCategories(isNegated ? CharacterSet.AllCategories & ~mask : mask);
        return set;
    }
}
