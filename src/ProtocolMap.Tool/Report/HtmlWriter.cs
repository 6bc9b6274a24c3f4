using System.Text;

namespace ProtocolMap.Tool.Report;

/// <summary>Writes HTML in which every text is a text: markup comes from calls, never from a string of the map.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _html = new();
    private readonly Stack<string> _open = new();

    public HtmlWriter Open(string name, params IReadOnlyList<(string Name, string? Value)> attributes)
    {
        WriteTag(name, attributes);
        _open.Push(name);
        return this;
    }

    public HtmlWriter Close()
    {
        _html.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>An element that has no content and no end tag.</summary>
    public HtmlWriter Void(string name, params IReadOnlyList<(string Name, string? Value)> attributes)
    {
        WriteTag(name, attributes);
        return this;
    }

    public HtmlWriter Element(string name, string text, params IReadOnlyList<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close();

    public HtmlWriter Text(string text)
    {
        foreach (var c in text)
        {
            Append(c);
        }

        return this;
    }

    /// <summary>A new line, for who reads the source.</summary>
    public HtmlWriter Line()
    {
        _html.Append('\n');
        return this;
    }

    /// <summary>What is markup, style or script already, and not of the map.</summary>
    public HtmlWriter Trusted(string html)
    {
        _html.Append(html);
        return this;
    }

    public override string ToString() => _html.ToString();

    private void WriteTag(string name, IReadOnlyList<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(attribute);
                if (value.Length > 0)
                {
                    _html.Append("=\"");
                    Text(value);
                    _html.Append('"');
                }
            }
        }

        _html.Append('>');
    }

    private void Append(char c) => _ = c switch
    {
        '&' => _html.Append("&amp;"),
        '<' => _html.Append("&lt;"),
        '>' => _html.Append("&gt;"),
        '"' => _html.Append("&quot;"),
        '\'' => _html.Append("&#39;"),

        // HTML has no way to write these.
        < ' ' and not ('\t' or '\n' or '\r') or '\u007f' => _html.Append('\uFFFD'),
        _ => _html.Append(c),
    };
}
