using System.Runtime.CompilerServices;

namespace ProtocolMap.Runtime;

/// <summary>
/// Reads JSON (RFC 8259, nothing more) from UTF-8 in one pass, without allocation and without exceptions. A text that is not JSON,
/// not UTF-8, holds half a surrogate pair or is nested deeper than <see cref="MaxDepth"/> ends in a fault: every call says
/// <see langword="false"/> from then on.
/// </summary>
/// <remarks>
/// There are two ways to read. <see cref="Read"/> gives token after token. A caller that knows what it expects asks for it:
/// <see cref="Peek"/>, <see cref="BeginObject"/>, <see cref="NextMember"/>, <see cref="BeginArray"/>, <see cref="NextItem"/>,
/// <see cref="ReadValue"/>, <see cref="Skip"/>. Names that occur twice in an object are the caller's concern.
/// </remarks>
public ref partial struct Utf8JsonScanner
{
    /// <summary>How deep arrays and objects may be nested.</summary>
    public const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> _text;
    private int _position;
    private int _depth;

    // A bit for each open container, the innermost lowest: 1 for an object.
    private ulong _containers;

    // Nothing was read yet of the innermost container.
    private bool _isFresh;
    private string? _expected;
    private int _faultPosition;

    // The last token.
    private JsonTokenKind _kind;
    private int _start;
    private int _length;
    private bool _isEscaped;
    private bool _isAscii;
    private bool _isNegative;
    private bool _isWhole;
    private ulong _mantissa;
    private long _scale;

    /// <summary>Begins at the start of a text.</summary>
    /// <param name="utf8Json">The whole text, without a byte order mark.</param>
    public Utf8JsonScanner(ReadOnlySpan<byte> utf8Json)
        : this() => _text = utf8Json;

    /// <summary>The text.</summary>
    public readonly ReadOnlySpan<byte> Text => _text;

    /// <summary>The offset in bytes of what is read next.</summary>
    public readonly int Position => _position;

    /// <summary>How many containers are open.</summary>
    public readonly int Depth => _depth;

    /// <summary>Whether the text turned out not to be JSON.</summary>
    public readonly bool IsFaulted => _expected is not null;

    /// <summary>What JSON would have had at <see cref="FaultPosition"/>; <see langword="null"/> without a fault.</summary>
    public readonly string? Expected => _expected;

    /// <summary>The offset in bytes of the fault.</summary>
    public readonly int FaultPosition => _faultPosition;

    /// <summary>The kind of the value that comes next, which is not read; <see cref="JsonTokenKind.None"/> when there is none.</summary>
    public JsonTokenKind Peek()
    {
        switch (SkipSpace())
        {
            case '{': return JsonTokenKind.StartObject;
            case '[': return JsonTokenKind.StartArray;
            case '"': return JsonTokenKind.String;
            case 't': return JsonTokenKind.True;
            case 'f': return JsonTokenKind.False;
            case 'n': return JsonTokenKind.Null;
            case '-' or (>= '0' and <= '9'): return JsonTokenKind.Number;
            default: return JsonTokenKind.None;
        }
    }

    /// <summary>Enters the object that comes next. <see langword="false"/>, and nothing read, when something else does.</summary>
    public bool BeginObject() => SkipSpace() == '{' && Enter(1);

    /// <summary>Enters the array that comes next. <see langword="false"/>, and nothing read, when something else does.</summary>
    public bool BeginArray() => SkipSpace() == '[' && Enter(0);

    /// <summary>Reads the string that comes next. <see langword="false"/>, and nothing read, when something else does.</summary>
    public bool ReadString() => SkipSpace() == '"' && ScanString();

    /// <summary>Reads the number that comes next. <see langword="false"/>, and nothing read, when something else does.</summary>
    public bool ReadNumber()
    {
        var next = SkipSpace();
        return (next is '-' or (>= '0' and <= '9')) && ScanNumber();
    }

    /// <summary>Reads the word <c>null</c> if it comes next. <see langword="false"/>, and nothing read, when something else does.</summary>
    public bool ReadNull() => SkipSpace() == 'n' && ScanNull();

    /// <summary>Reads <c>true</c> or <c>false</c>, whichever comes next. <see langword="false"/>, and nothing read, when something else does.</summary>
    /// <param name="value">Which it was.</param>
    public bool ReadBoolean(out bool value)
    {
        var next = SkipSpace();
        value = next == 't';
        return value ? ScanTrue() : next == 'f' && ScanFalse();
    }

    /// <summary>Passes over white space.</summary>
    /// <returns>The offset in bytes of the value, or of whatever else comes next.</returns>
    public int Next()
    {
        SkipSpace();
        return _position;
    }

    /// <summary>Reads the name of the next member of the innermost object; <see langword="false"/> when it ended, which leaves it.</summary>
    public bool NextMember()
    {
        var next = SkipSpace();
        if (_isFresh)
        {
            _isFresh = false;
            if (next == '}')
            {
                return Leave();
            }
        }
        else if (next == ',')
        {
            _position++;
            next = SkipSpace();
        }
        else
        {
            return next == '}' ? Leave() : Fail("',' or '}'");
        }

        if (next != '"')
        {
            return Fail("a member name");
        }

        if (!ScanString())
        {
            return false;
        }

        if (SkipSpace() != ':')
        {
            return Fail("':'");
        }

        _position++;
        return true;
    }

    /// <summary>Whether the innermost array has another item, which is not read; <see langword="false"/> when it ended, which leaves it.</summary>
    public bool NextItem()
    {
        var next = SkipSpace();
        if (_isFresh)
        {
            _isFresh = false;
            return next != ']' || Leave();
        }

        if (next == ',')
        {
            _position++;
            return true;
        }

        return next == ']' ? Leave() : Fail("',' or ']'");
    }

    /// <summary>Whether nothing but white space is left. Anything else is a fault.</summary>
    public bool End()
    {
        SkipSpace();
        return !IsFaulted && (_position == _text.Length || Fail("the end of the text"));
    }

    /// <summary>Declares the text unreadable from here on.</summary>
    /// <param name="position">The offset in bytes of what is wrong.</param>
    /// <param name="expected">What should stand there.</param>
    /// <returns><see langword="false"/>. The first fault stays.</returns>
    public bool Fail(int position, string expected)
    {
        if (_expected is null)
        {
            _expected = expected;
            _faultPosition = position;
        }

        _position = _text.Length;
        return false;
    }

    private bool Fail(string expected) => Fail(_position, expected);

    private bool Enter(uint isObject)
    {
        if (_depth == MaxDepth)
        {
            return Fail("at most 64 levels");
        }

        _position++;
        _depth++;
        _containers = (_containers << 1) | isObject;
        _isFresh = true;
        return true;
    }

    /// <returns><see langword="false"/>: there is no next member or item.</returns>
    private bool Leave()
    {
        _position++;
        _depth--;
        _containers >>= 1;
        return false;
    }

    /// <summary>The first byte that is no white space, or -1 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SkipSpace()
    {
        var i = _position;
        if ((uint)i < (uint)_text.Length && _text[i] > ' ')
        {
            return _text[i];
        }

        return SkipSpaces();
    }

    private int SkipSpaces()
    {
        var i = _position;
        for (; (uint)i < (uint)_text.Length; i++)
        {
            var b = _text[i];
            if (b is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                _position = i;
                return b;
            }
        }

        _position = i;
        return -1;
    }
}
