using System.Globalization;
using System.Text;

namespace ProtocolMap.Model.Messages;

/// <summary>Writes what the runtime library reads back: whole numbers and texts, one after another.</summary>
internal sealed class ProgramWriter
{
    private readonly StringBuilder _text = new();

    public ProgramWriter Letter(char letter)
    {
        _text.Append(letter);
        return this;
    }

    public ProgramWriter Number(long number)
    {
        _text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(' ');
        return this;
    }

    public ProgramWriter Text(string text)
    {
        Number(text.Length);
        _text.Append(text);
        return this;
    }

    public ProgramWriter Program(string program)
    {
        _text.Append(program);
        return this;
    }

    public override string ToString() => _text.ToString();
}
