namespace ProtocolMap.Runtime;

/// <content>Token after token.</content>
public ref partial struct Utf8JsonScanner
{
    /// <summary>The token that was read last by <see cref="Read"/>, <see cref="ReadValue"/> or <see cref="Skip"/>.</summary>
    public readonly JsonTokenKind Kind => _kind;

    /// <summary>The offset in bytes of the last name, string or number; of a string without its quote.</summary>
    public readonly int TokenStart => _start;

    /// <summary>The length in bytes of the last name, string or number; of a string without its quotes.</summary>
    public readonly int TokenLength => _length;

    /// <summary>The last name, string or number as it is written; of a string without its quotes.</summary>
    public readonly ReadOnlySpan<byte> Token => _text.Slice(_start, _length);

    /// <summary>
    /// Reads the next token. <see langword="false"/> when the text has ended and was JSON, or when it is not JSON
    /// (<see cref="IsFaulted"/>).
    /// </summary>
    public bool Read()
    {
        if (_depth == 0)
        {
            if (_kind == JsonTokenKind.None)
            {
                return ReadValue();
            }

            End();
            return None();
        }

        if ((_containers & 1) == 0)
        {
            return NextItem() ? ReadValue() : Ended(JsonTokenKind.EndArray);
        }

        if (_kind == JsonTokenKind.Name)
        {
            return ReadValue();
        }

        if (!NextMember())
        {
            return Ended(JsonTokenKind.EndObject);
        }

        _kind = JsonTokenKind.Name;
        return true;
    }

    /// <summary>Reads the value that comes next, of an array or object only its start. A fault when there is none.</summary>
    public bool ReadValue()
    {
        _kind = Peek();
        var isRead = _kind switch
        {
            JsonTokenKind.StartObject => Enter(1),
            JsonTokenKind.StartArray => Enter(0),
            JsonTokenKind.String => ScanString(),
            JsonTokenKind.Number => ScanNumber(),
            JsonTokenKind.True => ScanTrue(),
            JsonTokenKind.False => ScanFalse(),
            JsonTokenKind.Null => ScanNull(),
            _ => Fail("a value"),
        };
        return isRead || None();
    }

    /// <summary>Passes over the value that comes next, whatever it is. A fault when there is none.</summary>
    public bool Skip()
    {
        var depth = _depth;
        if (!ReadValue())
        {
            return false;
        }

        while (_depth > depth)
        {
            if (!Read())
            {
                return false;
            }
        }

        return true;
    }

    private bool None()
    {
        _kind = JsonTokenKind.None;
        return false;
    }

    private bool Ended(JsonTokenKind kind)
    {
        _kind = IsFaulted ? JsonTokenKind.None : kind;
        return !IsFaulted;
    }

    private bool ScanTrue() => Has(1, 'r') && Has(2, 'u') && Has(3, 'e') ? Pass(4) : Fail("a value");

    private bool ScanFalse() => Has(1, 'a') && Has(2, 'l') && Has(3, 's') && Has(4, 'e') ? Pass(5) : Fail("a value");

    private bool ScanNull() => Has(1, 'u') && Has(2, 'l') && Has(3, 'l') ? Pass(4) : Fail("a value");

    private readonly bool Has(int offset, char letter) => (uint)(_position + offset) < (uint)_text.Length && _text[_position + offset] == letter;

    private bool Pass(int length)
    {
        _position += length;
        return true;
    }
}
