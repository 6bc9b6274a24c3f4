namespace ProtocolMap.Model.Messages.Patterns;

/// <summary>Reads a character class, <c>[…]</c>.</summary>
internal sealed class ClassReader(PatternText text)
{
    private readonly CharacterSet _set = new();

    public CharacterSet Read()
    {
        text.Read();
        _set.IsNegated = text.TryRead('^');
        while (!text.TryRead(']'))
        {
            if (text.AtEnd)
            {
                throw new PatternRefused("'[' without ']'");
            }

            ReadItem();
        }

        return _set;
    }

    private void ReadItem()
    {
        var first = ReadMember();
        if (text.Current != '-' || text.AtEnd)
        {
            Add(first);
            return;
        }

        text.Read();
        if (text.Current == ']')
        {
            Add(first);
            Add(new Member('-', null));
            return;
        }

        var last = ReadMember();
        if (first.Set is not null || last.Set is not null)
        {
            throw new PatternRefused("a range that begins or ends with a set of characters");
        }

        if (first.Character > last.Character)
        {
            throw new PatternRefused("a range in the wrong order");
        }

        _set.Add(first.Character, last.Character);
    }

    private Member ReadMember()
    {
        if (text.Current != '\\')
        {
            return new Member(text.ReadCodePoint(), null);
        }

        text.Read();
        if (EscapeReader.IsSet(text.Current))
        {
            return new Member(0, EscapeReader.ReadSet(text));
        }

        return new Member(EscapeReader.ReadCharacter(text, inClass: true), null);
    }

    private void Add(Member member)
    {
        if (member.Set is { } set)
        {
            _set.Add(set);
        }
        else
        {
            _set.Add(member.Character, member.Character);
        }
    }

    private readonly record struct Member(int Character, CharacterSet? Set);
}
