namespace ProtocolMap.Runtime;

/// <content>Values that a schema lists.</content>
public ref partial struct MessageReader
{
    /// <summary>Reads a string of an enum.</summary>
    /// <param name="known">The strings that the schema lists.</param>
    public string ReadKnown(KnownTexts known)
    {
        var utf8 = ReadStringBytes();
        if (known.Find(utf8) is { } text)
        {
            return text;
        }

        if (_isStrict)
        {
            Violate(_start, "enum", known.Expected());
        }

        return JsonText.ToText(utf8, isEscaped: false);
    }

    /// <summary>Reads an integer of an enum.</summary>
    /// <param name="known">The integers that the schema lists.</param>
    public long ReadKnown(KnownNumbers known)
    {
        var number = ReadInt64();
        if (_isStrict && !known.Contains(number))
        {
            Violate(_start, "enum", known.Expected());
        }

        return number;
    }

    /// <summary>Reads a string that is always the same.</summary>
    /// <param name="constant">What it must be, in any check mode: there is nothing to keep another in.</param>
    public void ReadConstant(MessageName constant)
    {
        if (!constant.Is(ReadStringBytes()))
        {
            Refuse(_start, "const", constant.ToString());
        }
    }
}
