using System.Globalization;
using System.Text;
using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Carrying;

/// <summary>Writes JSON without white space; what is not given is left out.</summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder _text = new();

    public void Object(Action write) => Block('{', write, '}');

    public void Object(string name, Action write)
    {
        Name(name);
        Object(write);
    }

    public void String(string name, string? value)
    {
        if (value is not null)
        {
            Name(name);
            Text(value);
        }
    }

    public void Number(string name, int value)
    {
        Name(name);
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    public void True(string name)
    {
        Name(name);
        _text.Append("true");
    }

    /// <summary>One string stands for an array of one, as in a map.</summary>
    public void Strings(string name, IReadOnlyList<string> values)
    {
        Name(name);
        if (values.Count == 1)
        {
            Text(values[0]);
            return;
        }

        Block('[', () =>
        {
            foreach (var value in values)
            {
                Separate();
                Text(value);
            }
        }, ']');
    }

    public override string ToString() => _text.ToString();

    private void Block(char open, Action write, char close)
    {
        _text.Append(open);
        write();
        _text.Append(close);
    }

    private void Name(string name)
    {
        Separate();
        Text(name);
        _text.Append(':');
    }

    private void Separate()
    {
        if (_text[_text.Length - 1] is not ('{' or '[' or ':'))
        {
            _text.Append(',');
        }
    }

    private void Text(string value) => JsonEscapes.Quote(_text, value);
}
