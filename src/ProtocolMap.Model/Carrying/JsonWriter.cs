using System.Globalization;
using System.Text;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Messages;

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

    public void Member(string name, JsonData value)
    {
        Name(name);
        Value(value);
    }

    /// <summary>A value, with numbers as they were written. Depth is that of a map, so the call stack bears it.</summary>
    public void Value(JsonData value)
    {
        switch (value.Kind)
        {
            case JsonKind.String:
                Text(value.Text);
                break;
            case JsonKind.Number:
                _text.Append(value.Text);
                break;
            case JsonKind.Array:
                Block('[', () =>
                {
                    foreach (var item in value.Items)
                    {
                        Separate();
                        Value(item);
                    }
                }, ']');
                break;
            case JsonKind.Object:
                Object(() =>
                {
                    foreach (var member in value.Members)
                    {
                        Name(member.Name);
                        Value(member.Value);
                    }
                });
                break;
            default:
                _text.Append(value.Kind == JsonKind.True ? "true" : value.Kind == JsonKind.False ? "false" : "null");
                break;
        }
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
