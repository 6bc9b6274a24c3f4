namespace ProtocolMap.Runtime;

/// <content>What the message breaks.</content>
public ref partial struct MessageReader
{
    /// <summary>Whether the message is refused.</summary>
    public readonly bool IsRefused => _json.IsFaulted || _violations is not null || _judged is not null;

    /// <summary>Ends the reading: nothing but white space may follow.</summary>
    public void End() => _json.End();

    /// <summary>Everything that the message breaks, in the order of the text.</summary>
    public readonly IReadOnlyList<MessageViolation> Violations()
    {
        var all = new List<(int Offset, MessageViolation Violation)>(_judged ?? []);
        foreach (var (offset, keyword, expected) in _violations ?? [])
        {
            all.Add((offset, new MessageViolation("", keyword, expected)));
        }

        if (_json.IsFaulted && !(_checks != CheckMode.All && all.Count > 0))
        {
            all.Add((_json.FaultPosition, new MessageViolation("", "", _json.Expected!)));
        }

        var sorted = all.OrderBy(violation => violation.Offset).ToArray();
        var pointers = JsonLocator.PointersAt(_json.Text, Array.ConvertAll(sorted, violation => violation.Offset));
        var known = new HashSet<(string Pointer, string Keyword, string Expected)>();
        var result = new List<MessageViolation>();
        for (var i = 0; i < sorted.Length; i++)
        {
            var violation = sorted[i].Violation;
            var pointer = pointers[i] + violation.Pointer;
            if (known.Add((pointer, violation.Keyword, violation.Expected)))
            {
                result.Add(new(pointer, violation.Keyword, violation.Expected));
            }
        }

        return result;
    }

    /// <summary>A constraint is not kept. Nothing happens when none are checked.</summary>
    /// <param name="offset">The offset in bytes of the value.</param>
    /// <param name="keyword">The keyword of the schema.</param>
    /// <param name="expected">What was expected.</param>
    public void Violate(int offset, string keyword, string expected)
    {
        if (_checks != CheckMode.Off)
        {
            Refuse(offset, keyword, expected);
        }
    }

    /// <summary>The value cannot be read, whatever is checked.</summary>
    /// <param name="offset">The offset in bytes of the value.</param>
    /// <param name="keyword">The keyword of the schema.</param>
    /// <param name="expected">What was expected.</param>
    public void Refuse(int offset, string keyword, string expected)
    {
        if (_json.IsFaulted)
        {
            return;
        }

        (_violations ??= []).Add((offset, keyword, expected));
        if (_checks != CheckMode.All)
        {
            _json.Fail(offset, expected);
        }
    }

    /// <summary>A member that the object must have is not there.</summary>
    /// <param name="offset">The offset in bytes of the object.</param>
    /// <param name="name">The name of the member.</param>
    public void Missing(int offset, string name) => Refuse(offset, "required", $"the member '{name}'");

    /// <summary>The name of the member occurred before.</summary>
    public void Duplicate() => Duplicate(_json.Next(), NameText());

    /// <summary>The name of a member occurred before.</summary>
    /// <param name="offset">The offset in bytes of its value.</param>
    /// <param name="name">The name.</param>
    public void Duplicate(int offset, string name) => Refuse(offset, "", $"the name '{name}' only once");

    /// <summary>The object may not have the member, which is passed over.</summary>
    public void Unknown()
    {
        Violate(_json.Next(), "additionalProperties", "nothing here");
        _json.Skip();
    }

    /// <summary>The value has another type than the schema says; it is passed over.</summary>
    /// <param name="expected">The type that was expected.</param>
    /// <returns><see langword="false"/>.</returns>
    public bool WrongType(string expected)
    {
        var offset = _json.Next();

        // What is no JSON is not of a wrong type.
        if (_json.Skip() && !_json.IsFaulted)
        {
            Refuse(offset, "type", expected);
        }

        return false;
    }

    /// <summary>The value is not one that its .NET type can hold.</summary>
    private void Unconvertible(string expected) => Refuse(_start, "", expected);
}
