namespace ProtocolMap.Model.Editing;

/// <summary>How the lines of a JSON text are laid out, so that what is added to it looks the same.</summary>
internal sealed class TextLayout(string text)
{
    /// <summary>
    /// The line break and the indentation before <paramref name="offset"/>, or <see langword="null"/> when something else stands before it
    /// on its line.
    /// </summary>
    public string? LeadOf(int offset)
    {
        var indentation = offset;
        while (indentation > 0 && IsBlank(text[indentation - 1]))
        {
            indentation--;
        }

        if (indentation == 0 || text[indentation - 1] is not ('\n' or '\r'))
        {
            return null;
        }

        var isPair = text[indentation - 1] == '\n' && indentation > 1 && text[indentation - 2] == '\r';
        var start = indentation - (isPair ? 2 : 1);
        return text.Substring(start, offset - start);
    }

    /// <summary>
    /// Where the line of <paramref name="offset"/> ends, or <see langword="null"/> when more than a comma, blanks and comments follow on it.
    /// </summary>
    /// <param name="offset">Where to begin.</param>
    /// <param name="hasComma">Whether a comma was passed.</param>
    public int? EndOfLine(int offset, out bool hasComma)
    {
        hasComma = false;
        for (var i = offset; i < text.Length; i++)
        {
            switch (text[i])
            {
                case ' ' or '\t':
                    break;
                case '\r' or '\n':
                    return i;
                case ',' when !hasComma:
                    hasComma = true;
                    break;
                case '/' when text[i + 1] == '/':
                    return text.IndexOfAny(['\r', '\n'], i);
                case '/':
                    var end = text.IndexOf("*/", i + 2, StringComparison.Ordinal) + 1;
                    if (text.IndexOfAny(['\r', '\n'], i, end - i) >= 0)
                    {
                        return null;
                    }

                    i = end;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether a blank or a line break stands at <paramref name="offset"/>.</summary>
    public bool IsSpace(int offset) => IsBlank(text[offset]) || text[offset] is '\r' or '\n';

    private static bool IsBlank(char c) => c is ' ' or '\t';
}
