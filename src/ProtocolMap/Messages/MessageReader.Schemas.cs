namespace ProtocolMap.Runtime;

/// <content>What needs a value as a whole: it is held against its schema once more.</content>
public ref partial struct MessageReader
{
    /// <summary>Holds the value that was read last against a schema.</summary>
    /// <param name="message">The schema of the message that holds the schema.</param>
    /// <param name="schema">The schema's number in it.</param>
    /// <param name="start">The offset in bytes of the value.</param>
    public void Judge(MessageSchema message, int schema, int start)
    {
        if (_checks == CheckMode.Off || IsRefused || start > _json.Position)
        {
            return;
        }

        foreach (var violation in message.Validate(Since(start), schema))
        {
            // What an enum does not list is refused where it is read, if at all.
            if (_isStrict || violation.Keyword != "enum")
            {
                (_judged ??= []).Add((start, violation));
                if (_checks == CheckMode.First)
                {
                    _json.Fail(start, violation.Expected);
                    return;
                }
            }
        }
    }

    /// <summary>Whether the value that comes next, which is not read, is valid by a schema.</summary>
    /// <param name="message">The schema of the message that holds the schema.</param>
    /// <param name="schema">The schema's number in it.</param>
    public readonly bool IsValid(MessageSchema message, int schema)
    {
        var ahead = this;
        var value = ahead.SkipBytes();
        return !ahead._json.IsFaulted && message.IsValid(value, schema);
    }

    /// <summary>The value is none of the cases of a union; it is passed over.</summary>
    /// <param name="start">The offset in bytes of the value.</param>
    /// <param name="count">How many cases there are.</param>
    public void NoCase(int start, int count)
    {
        if (_json.Skip())
        {
            Refuse(start, "oneOf", "one of " + Wording.Number(count) + " alternatives");
        }
    }
}
