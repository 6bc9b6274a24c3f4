using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ProtocolMap.Runtime;

/// <summary>
/// Reads a message in one pass and gathers what it breaks. Made for the code that a map generates: nothing here throws for what the text
/// holds; after a violation that ends the reading every call gives a default.
/// </summary>
public ref partial struct MessageReader
{
    // Bytes of a name that fit beside its length.
    private const int KeyLength = 7;
    private const int MaxKeyedLength = 127;

    private Utf8JsonScanner _json;
    private readonly CheckMode _checks;
    private readonly bool _isStrict;
    private ReadOnlySpan<byte> _name;
    private int _start;
    private bool _isInexact;
    private List<(int Offset, string Keyword, string Expected)>? _violations;
    private List<(int Offset, MessageViolation Violation)>? _judged;

    /// <summary>Begins at the start of a message.</summary>
    /// <param name="utf8Json">The whole message.</param>
    /// <param name="checks">What becomes of constraints.</param>
    /// <param name="mode">What becomes of enum values that the schema does not list.</param>
    public MessageReader(ReadOnlySpan<byte> utf8Json, CheckMode checks, ReadMode mode)
        : this()
    {
        _json = new(utf8Json);
        _checks = checks;
        _isStrict = mode == ReadMode.Strict;
    }

    /// <summary>What is checked.</summary>
    public readonly CheckMode Checks => _checks;

    /// <summary>Whether enum values must be listed.</summary>
    public readonly bool IsStrict => _isStrict;

    /// <summary>The offset in bytes of the value that was begun last.</summary>
    public readonly int Start => _start;

    /// <summary>Whether the last value would be written otherwise than it was.</summary>
    public readonly bool IsInexact => _isInexact;

    /// <summary>The name of the member, without escape sequences.</summary>
    public readonly ReadOnlySpan<byte> Name => _name;

    /// <summary>The name of the member as text.</summary>
    public readonly string NameText() => JsonText.ToText(_name, isEscaped: false);

    /// <summary>The length of the name in bytes, at most 127, and its first seven bytes, the first lowest.</summary>
    public long NameKey { readonly get; private set; }

    /// <summary>Enters an object; anything else is a violation, and passed over.</summary>
    public bool BeginObject()
    {
        _start = _json.Next();
        return _json.BeginObject() || WrongType("an object");
    }

    /// <summary>Enters an array; anything else is a violation, and passed over.</summary>
    public bool BeginArray()
    {
        _start = _json.Next();
        return _json.BeginArray() || WrongType("an array");
    }

    /// <summary>Reads the name of the next member; <see langword="false"/> at the end of the object.</summary>
    public bool NextMember()
    {
        if (!_json.NextMember())
        {
            return false;
        }

        _name = _json.Token;
        if (_json.IsEscaped)
        {
            Unescape();
        }
        else if (_json.TokenStart <= _json.Text.Length - sizeof(long))
        {
            var bytes = BinaryPrimitives.ReadInt64LittleEndian(_json.Text.Slice(_json.TokenStart));
            var length = _name.Length;
            NameKey = length < KeyLength
                ? (bytes & ((1L << (length * 8)) - 1)) | ((long)length << 56)
                : (bytes & 0x00FF_FFFF_FFFF_FFFF) | ((long)Math.Min(length, MaxKeyedLength) << 56);
            return true;
        }

        NameKey = KeyOf(_name);
        return true;
    }

    /// <summary>Whether the array has another item.</summary>
    public bool NextItem() => _json.NextItem();

    /// <summary>Whether the value is <c>null</c>, which is passed over.</summary>
    public bool TryReadNull() => _json.ReadNull();

    /// <summary>The kind of the value that comes next.</summary>
    public JsonTokenKind Peek() => _json.Peek();

    /// <summary>The offset in bytes of the value that comes next.</summary>
    public int Next() => _json.Next();

    /// <summary>Passes over a value.</summary>
    public void Skip() => _json.Skip();

    /// <summary>Reads a value of any kind.</summary>
    public JsonFragment ReadFragment() => JsonFragment.Copy(SkipBytes());

    /// <summary>The value that comes next as it is written; it is passed over.</summary>
    public ReadOnlySpan<byte> SkipBytes()
    {
        _start = _json.Next();
        return _json.Skip() ? Since(_start) : default;
    }

    /// <summary>The text from an offset on, as far as it was read.</summary>
    /// <param name="start">The offset in bytes.</param>
    public readonly ReadOnlySpan<byte> Since(int start) => _json.Text.Slice(start, _json.Position - start);

    /// <summary>Keeps the text of the value that was read last, because its type would write it otherwise.</summary>
    /// <param name="texts">Where texts are kept; made when the first one is.</param>
    /// <param name="member">The number of the member.</param>
    /// <param name="ordinal">The how manyth value of the member it is.</param>
    public readonly void KeepText(ref JsonTexts? texts, int member, int ordinal) =>
        (texts ??= new()).Keep(member, ordinal, Since(_start));

    /// <summary>The text of a member that the schema does not name is kept.</summary>
    /// <param name="others">Where it is kept.</param>
    public void KeepMember(ref JsonDictionaryBuilder<JsonFragment> others)
    {
        var name = NameText();
        var value = ReadFragment();
        if (!_json.IsFaulted && !others.Add(name, value))
        {
            Duplicate(_start, name);
        }
    }

    /// <summary>Looks into the object that comes next for a member with a string value, without reading it.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The string without escape sequences; empty when there is no such member.</returns>
    public readonly ReadOnlySpan<byte> FindText(ReadOnlySpan<byte> name)
    {
        var ahead = this;
        if (!ahead._json.BeginObject())
        {
            return default;
        }

        while (ahead.NextMember())
        {
            if (!ahead._name.SequenceEqual(name))
            {
                ahead._json.Skip();
                continue;
            }

            if (!ahead._json.ReadString())
            {
                return default;
            }

            ahead._name = ahead._json.Token;
            if (ahead._json.IsEscaped)
            {
                ahead.Unescape();
            }

            return ahead._name;
        }

        return default;
    }

    /// <summary>The key of a text, as <see cref="NameKey"/> is that of a name.</summary>
    /// <param name="text">UTF-8 without escape sequences.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long KeyOf(ReadOnlySpan<byte> text)
    {
        var key = (long)Math.Min(text.Length, MaxKeyedLength) << 56;
        for (var i = Math.Min(text.Length, KeyLength) - 1; i >= 0; i--)
        {
            key |= (long)text[i] << (i * 8);
        }

        return key;
    }

    private void Unescape()
    {
        var buffer = new byte[_json.TokenLength];
        _name = buffer.AsSpan(0, JsonText.Unescape(_json.Token, buffer));
    }
}
