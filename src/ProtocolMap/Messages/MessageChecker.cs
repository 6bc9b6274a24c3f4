using System.Globalization;
using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>Checks what is given to the constructor of a generated type. Made for the code that a map generates.</summary>
public ref struct MessageChecker
{
    private readonly CheckMode _checks;
    private List<(string? Name, int Index)>? _path;
    private List<MessageViolation>? _violations;

    /// <summary>Begins at the value as a whole.</summary>
    /// <param name="checks">What becomes of constraints.</param>
    public MessageChecker(CheckMode checks)
        : this() => _checks = checks;

    /// <summary>Whether anything is checked that is not yet decided.</summary>
    public readonly bool IsOn => _checks != CheckMode.Off && (_checks == CheckMode.All || _violations is null);

    /// <summary>Whether the value is refused.</summary>
    public readonly bool IsRefused => _violations is not null;

    /// <summary>Everything that the value breaks.</summary>
    public readonly IReadOnlyList<MessageViolation> Violations => _violations ?? [];

    /// <summary>What follows is about a member.</summary>
    /// <param name="name">The name of the member.</param>
    public void Enter(string name) => (_path ??= []).Add((name, 0));

    /// <summary>What follows is about an item.</summary>
    /// <param name="index">The index of the item.</param>
    public void Enter(int index) => (_path ??= []).Add((null, index));

    /// <summary>What follows is about what holds the member or item.</summary>
    public readonly void Leave() => _path!.RemoveAt(_path.Count - 1);

    /// <summary>A constraint is not kept.</summary>
    /// <param name="keyword">The keyword of the schema.</param>
    /// <param name="expected">What was expected.</param>
    public void Violate(string keyword, string expected)
    {
        if (IsOn)
        {
            (_violations ??= []).Add(new MessageViolation(Pointer(), keyword, expected));
        }
    }

    /// <summary>Checks that a number can be written, whatever is checked otherwise.</summary>
    /// <param name="value">The number.</param>
    public void CheckFinite(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            (_violations ??= []).Add(new MessageViolation(Pointer(), "type", "a number"));
        }
    }

    /// <summary>Checks that a string is the one that is allowed.</summary>
    /// <param name="value">The string.</param>
    /// <param name="constant">The one that is allowed.</param>
    /// <param name="json">The same as JSON.</param>
    public void CheckConstant(string value, string constant, string json)
    {
        if (!string.Equals(value, constant, StringComparison.Ordinal))
        {
            Violate("const", json);
        }
    }

    /// <summary>Checks the length of a string in code points.</summary>
    /// <param name="value">The string.</param>
    /// <param name="min">The least.</param>
    /// <param name="max">The most.</param>
    public void CheckLength(string value, int min, int max)
    {
        var length = value.Length;
        for (var i = 1; i < value.Length; i++)
        {
            length -= char.IsSurrogatePair(value[i - 1], value[i]) ? 1 : 0;
        }

        if (length < min)
        {
            Violate("minLength", Wording.AtLeast(min, "character"));
        }
        else if (length > max)
        {
            Violate("maxLength", Wording.AtMost(max, "character"));
        }
    }

    /// <summary>Checks a string against a pattern.</summary>
    /// <param name="value">The string.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="source">The pattern as the schema has it.</param>
    public void CheckPattern(string value, JsonPattern pattern, string source)
    {
        if (IsOn && !pattern.IsMatch(Encoding.UTF8.GetBytes(value)))
        {
            Violate("pattern", Wording.Pattern(source));
        }
    }

    /// <summary>Checks how many items or members a value has.</summary>
    /// <param name="count">How many it has.</param>
    /// <param name="min">The least.</param>
    /// <param name="max">The most.</param>
    /// <param name="isArray">Whether it is an array.</param>
    public void CheckCount(int count, int min, int max, bool isArray)
    {
        if (count < min)
        {
            Violate(isArray ? "minItems" : "minProperties", Wording.AtLeast(min, isArray ? "item" : "member"));
        }
        else if (count > max)
        {
            Violate(isArray ? "maxItems" : "maxProperties", Wording.AtMost(max, isArray ? "item" : "member"));
        }
    }

    /// <summary>Checks that no two items are equal.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    public void CheckUnique<T>(IReadOnlyList<T> items)
    {
        if (IsOn && UniqueItems.FindEqual(JsonList<T>.Of(items)) is { } equal)
        {
            Violate("uniqueItems", Expectations.Unique(equal.First, equal.Second));
        }
    }

    /// <summary>Checks a number against a bound.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="value">The number.</param>
    /// <param name="bound">The bound.</param>
    /// <param name="text">The bound as JSON.</param>
    /// <param name="keyword">The keyword that sets it.</param>
    public void CheckBound<T>(T value, T bound, string text, string keyword)
        where T : struct, IComparable<T>
    {
        if (!Wording.IsKept(keyword, value.CompareTo(bound)))
        {
            Violate(keyword, Wording.OfBound(keyword, text));
        }
    }

    /// <summary>Holds the value as a whole against its schema.</summary>
    /// <param name="message">The schema of the message that holds the schema.</param>
    /// <param name="schema">The schema's number in it.</param>
    /// <param name="utf8Json">The value as it would be written.</param>
    public void Judge(MessageSchema message, int schema, ReadOnlySpan<byte> utf8Json)
    {
        foreach (var violation in message.Validate(utf8Json, schema))
        {
            // An enum may have values that a later version of the schema lists.
            if (IsOn && violation.Keyword != "enum" && !IsKnown(violation))
            {
                (_violations ??= []).Add(violation);
            }
        }
    }

    private readonly bool IsKnown(MessageViolation violation) =>
        _violations?.Exists(known => known.Pointer == violation.Pointer && known.Keyword == violation.Keyword) == true;

    private readonly string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (var (name, index) in _path ?? [])
        {
            pointer.Append('/').Append(name?.Replace("~", "~0").Replace("/", "~1") ?? index.ToString(CultureInfo.InvariantCulture));
        }

        return pointer.ToString();
    }
}
