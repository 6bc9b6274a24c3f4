using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>A JSON value that a schema holds.</summary>
internal sealed class JsonConstant
{
    private readonly byte[] _text;
    private readonly TapeNode[] _nodes;

    public JsonConstant(string text)
    {
        Text = text;
        _text = Encoding.UTF8.GetBytes(text);
        var tape = JsonTape.Read(_text, NameTable.Empty);
        _nodes = tape.Nodes.AsSpan(0, tape.Count).ToArray();

        // What holds half of a surrogate pair can't be read, and equals nothing that can.
        CanBeMet = tape.Fault is null;
        tape.Release();
    }

    /// <summary>The value as JSON.</summary>
    public string Text { get; }

    public bool CanBeMet { get; }

    /// <summary>Whether a value equals this one.</summary>
    public bool Is(JsonView value) => CanBeMet && View.Equals(value);

    public JsonView View => new(_text, _nodes, 0);
}
