using System.Text;

namespace ProtocolMap.Runtime;

/// <content>Constraints on the value that was read last.</content>
public ref partial struct MessageReader
{
    /// <summary>Checks the length of a string in code points.</summary>
    /// <param name="min">The least.</param>
    /// <param name="max">The most.</param>
    public void CheckLength(int min, int max)
    {
        if (_checks == CheckMode.Off || _json.IsFaulted)
        {
            return;
        }

        var length = _json.IsAscii && !_json.IsEscaped ? _json.TokenLength : JsonText.CountCodePoints(_json.Token, _json.IsEscaped);
        if (length < min)
        {
            Violate(_start, "minLength", Wording.AtLeast(min, "character"));
        }
        else if (length > max)
        {
            Violate(_start, "maxLength", Wording.AtMost(max, "character"));
        }
    }

    /// <summary>Checks how many items an array or members an object has.</summary>
    /// <param name="start">The offset in bytes of the value.</param>
    /// <param name="count">How many it has.</param>
    /// <param name="min">The least.</param>
    /// <param name="max">The most.</param>
    /// <param name="isArray">Whether it is an array.</param>
    public void CheckCount(int start, int count, int min, int max, bool isArray)
    {
        if (count < min)
        {
            Violate(start, isArray ? "minItems" : "minProperties", Wording.AtLeast(min, isArray ? "item" : "member"));
        }
        else if (count > max)
        {
            Violate(start, isArray ? "maxItems" : "maxProperties", Wording.AtMost(max, isArray ? "item" : "member"));
        }
    }

    /// <summary>Checks a number against a bound, without the rounding of its type.</summary>
    /// <param name="value">The value.</param>
    /// <param name="bound">The bound as the same type.</param>
    /// <param name="text">The bound as JSON.</param>
    /// <param name="keyword">The keyword that sets it.</param>
    public void CheckBound(double value, double bound, string text, string keyword) => CheckBound(value.CompareTo(bound), text, keyword);

    /// <summary>Checks a number against a bound, without the rounding of its type.</summary>
    /// <param name="value">The value.</param>
    /// <param name="bound">The bound as the same type.</param>
    /// <param name="text">The bound as JSON.</param>
    /// <param name="keyword">The keyword that sets it.</param>
    public void CheckBound(decimal value, decimal bound, string text, string keyword) => CheckBound(value.CompareTo(bound), text, keyword);

    /// <summary>Checks that no two items are equal.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="start">The offset in bytes of the array.</param>
    /// <param name="items">The items.</param>
    public void CheckUnique<T>(int start, JsonList<T> items)
    {
        if (_checks != CheckMode.Off && !IsRefused && UniqueItems.FindEqual(items) is { } equal)
        {
            Violate(start, "uniqueItems", Expectations.Unique(equal.First, equal.Second));
        }
    }

    /// <summary>Checks an integer against a bound.</summary>
    /// <param name="value">The value.</param>
    /// <param name="bound">The bound.</param>
    /// <param name="text">The bound as JSON.</param>
    /// <param name="keyword">The keyword that sets it.</param>
    public void CheckBound(long value, long bound, string text, string keyword)
    {
        if (!Wording.IsKept(keyword, value.CompareTo(bound)))
        {
            Violate(_start, keyword, Wording.OfBound(keyword, text));
        }
    }

    /// <summary>Checks a string against a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="source">The pattern as the schema has it.</param>
    public void CheckPattern(JsonPattern pattern, string source)
    {
        if (_checks == CheckMode.Off || _json.IsFaulted)
        {
            return;
        }

        var text = _json.Token;
        if (_json.IsEscaped)
        {
            var buffer = new byte[text.Length];
            text = buffer.AsSpan(0, JsonText.Unescape(text, buffer));
        }

        if (!pattern.IsMatch(text))
        {
            Violate(_start, "pattern", Wording.Pattern(source));
        }
    }

    private void CheckBound(int order, string text, string keyword)
    {
        if (_checks == CheckMode.Off || _json.IsFaulted)
        {
            return;
        }

        order = order == 0 ? NumberText.Compare(_json.Token, Encoding.UTF8.GetBytes(text)) : order;
        if (!Wording.IsKept(keyword, order))
        {
            Violate(_start, keyword, Wording.OfBound(keyword, text));
        }
    }
}
