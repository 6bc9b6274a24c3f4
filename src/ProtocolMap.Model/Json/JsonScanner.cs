namespace ProtocolMap.Model.Json;

/// <summary>Reads the tokens of a JSON text and passes over white space and comments.</summary>
internal sealed class JsonScanner(string text)
{
    // Characters that stand for themselves inside a string.
    private static readonly bool[] s_plain = [.. Enumerable.Range(0, 128).Select(c => c >= ' ' && c != '"' && c != '\\')];

    public List<JsonFault> Faults { get; } = [];

    // A byte order mark may stand before the text, RFC 8259 section 8.1.
    public int Position { get; set; } = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;

    public bool AtEnd => Position == text.Length;

    /// <summary>The character at the position, or U+0000 at the end.</summary>
    public char Current => Position < text.Length ? text[Position] : '\0';

    public bool AtValueStart => Current is '"' or '{' or '[' or '-' || IsWordPart(Current);

    /// <summary>Reports that something else stands at the position than what was expected.</summary>
    public void Unexpected(string expected)
    {
        var end = Position;
        while (end < text.Length && IsWordPart(text[end]))
        {
            end++;
        }

        var length = Math.Min(text.Length, Math.Max(end, Position + 1)) - Position;
        Faults.Add(new JsonFault(JsonFaultKind.Unexpected, Position, length, expected, Describe(Position, length)));
    }

    /// <summary>Passes over white space and comments. False when reading can't go on.</summary>
    public bool SkipTrivia()
    {
        while (true)
        {
            var i = Position;
            while (i < text.Length && text[i] is ' ' or '\n' or '\r' or '\t')
            {
                i++;
            }

            Position = i;
            if (i == text.Length || text[i] != '/')
            {
                return true;
            }

            if (!SkipComment())
            {
                return false;
            }
        }
    }

    /// <summary>Reads the string whose opening quote is at the position. False when reading can't go on.</summary>
    public bool ReadString(out bool isEscaped)
    {
        isEscaped = false;
        var plain = s_plain;
        for (var i = Position + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c < plain.Length ? plain[c] : !char.IsSurrogate(c))
            {
                continue;
            }

            if (c == '"')
            {
                Position = i + 1;
                return true;
            }

            if (c == '\\')
            {
                isEscaped = true;
                var length = JsonEscapes.Measure(text, i);
                if (length == 0)
                {
                    Report(i, Math.Min(2, text.Length - i), "an escape sequence");
                }

                i += Math.Max(length, 2) - 1;
            }
            else if (c is '\r' or '\n')
            {
                Position = i;
                Report(i, 1, "'\"' before the end of the line");
                return false;
            }
            else if (c < ' ')
            {
                Report(i, 1, "an escape sequence for a control character");
            }
            else if (char.IsSurrogate(c))
            {
                i += CheckSurrogate(i);
            }
        }

        Position = text.Length;
        Report(Position, 0, "'\"'");
        return false;
    }

    /// <summary>Reads a number, <c>true</c>, <c>false</c> or <c>null</c>; null when nothing of the kind is here.</summary>
    public JsonKind? ReadNumberOrWord()
    {
        var start = Position;
        var isNumber = Current is '-' or '+' or '.' or (>= '0' and <= '9');
        while (IsWordPart(Current) || (isNumber && Current is '-' or '+' or '.'))
        {
            Position++;
        }

        var length = Position - start;
        if (length == 0)
        {
            return null;
        }

        if (isNumber)
        {
            if (JsonNumber.IsNumber(text, start, Position))
            {
                return JsonKind.Number;
            }

            Report(start, length, "a number as JSON writes it");
            return JsonKind.Faulty;
        }

        switch (text.Substring(start, length))
        {
            case "true": return JsonKind.True;
            case "false": return JsonKind.False;
            case "null": return JsonKind.Null;
            default:
                Report(start, length, "a value");
                return JsonKind.Faulty;
        }
    }

    /// <summary>Passes over letters and digits. False when none are here.</summary>
    public bool SkipWord()
    {
        var start = Position;
        while (IsWordPart(Current))
        {
            Position++;
        }

        return Position > start;
    }

    private static bool IsWordPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$';

    private bool SkipComment()
    {
        var kind = Position + 1 < text.Length ? text[Position + 1] : '\0';
        if (kind is not ('/' or '*'))
        {
            Unexpected("a value, or '//' or '/*' of a comment");
            return false;
        }

        for (Position += 2; Position < text.Length; Position++)
        {
            var c = text[Position];
            if (kind == '/' && c is '\r' or '\n')
            {
                return true;
            }

            if (kind == '*' && c == '*' && Position + 1 < text.Length && text[Position + 1] == '/')
            {
                Position += 2;
                return true;
            }

            if (kind == '/' && c is '\u2028' or '\u2029')
            {
                // Some readers end the comment here and some do not; what follows must not depend on that.
                Report(Position, 1, "a line feed at the end of a comment");
            }
            else if (char.IsSurrogate(c))
            {
                Position += CheckSurrogate(Position);
            }
        }

        if (kind == '*')
        {
            Report(Position, 0, "'*/'");
            return false;
        }

        return true;
    }

    /// <summary>How many more units belong to the surrogate pair at <paramref name="i"/>; a lone one is reported.</summary>
    private int CheckSurrogate(int i)
    {
        if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            return 1;
        }

        Report(i, 1, "a whole surrogate pair");
        return 0;
    }

    private void Report(int start, int length, string expected) =>
        Faults.Add(new JsonFault(JsonFaultKind.Unexpected, start, length, expected, Describe(start, length)));

    private string Describe(int start, int length)
    {
        if (start >= text.Length)
        {
            return "the end of the file";
        }

        var found = text.Substring(start, Math.Min(length, 20));
        return found.Any(c => c < ' ' || c >= '\u007f')
            ? string.Join(" ", found.Select(c => "U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)))
            : "'" + found + "'";
    }
}
