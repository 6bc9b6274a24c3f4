using System.Globalization;

namespace ProtocolMap.Model.Messages.Patterns;

/// <summary>
/// Turns a regular expression into a program for the runtime library's matcher. The language is that of ECMA-262, 22.2.1, with flag
/// <c>u</c>, which is what JSON Schema asks for, without what no matcher does in linear time: back references.
/// </summary>
internal sealed class PatternCompiler
{
    private const int MaxDepth = 100;

    // A match takes time in proportion to the text times the steps.
    private const long MaxSteps = 20_000;

    private readonly PatternText _text;
    private int _depth;

    private PatternCompiler(string source) => _text = new PatternText(source);

    /// <param name="source">The pattern.</param>
    /// <param name="refused">What in it cannot be carried out, when the result is <see langword="null"/>.</param>
    public static string? Compile(string source, out string refused)
    {
        refused = "";
        try
        {
            var compiler = new PatternCompiler(source);
            var pattern = compiler.ReadChoice();
            if (!compiler._text.AtEnd)
            {
                throw new PatternRefused("')' without '('");
            }

            return pattern.Program;
        }
        catch (PatternRefused fault)
        {
            refused = fault.Message;
            return null;
        }
    }

    private Part ReadChoice()
    {
        if (++_depth > MaxDepth)
        {
            throw new PatternRefused("more than 100 groups inside one another");
        }

        var alternatives = new List<Part> { ReadSequence() };
        while (_text.TryRead('|'))
        {
            alternatives.Add(ReadSequence());
        }

        _depth--;
        return Join('a', alternatives);
    }

    private Part ReadSequence()
    {
        var terms = new List<Part>();
        while (!_text.AtEnd && _text.Current is not ('|' or ')'))
        {
            terms.Add(ReadTerm());
        }

        return Join('c', terms);
    }

    private static Part Join(char kind, List<Part> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var program = new ProgramWriter().Letter(kind).Number(parts.Count);
        foreach (var part in parts)
        {
            program.Program(part.Program);
        }

        return new Part(program.ToString(), Check(parts.Sum(p => p.Steps) + (2 * parts.Count)));
    }

    private Part ReadTerm()
    {
        if (ReadAssertion() is { } assertion)
        {
            return assertion.IsQuantifiable ? throw new PatternRefused("an assertion that is repeated") : assertion;
        }

        var atom = ReadAtom();
        return ReadQuantifier() is { } counts ? Repeat(atom, counts.Least, counts.Most) : atom;
    }

    private static Part Repeat(Part atom, int least, int most)
    {
        var copies = most < 0 ? (long)least + 1 : most;
        return new Part(
            new ProgramWriter().Letter('r').Number(least).Number(most).Program(atom.Program).ToString(),
            Check((copies * (atom.Steps + 1)) + 1));
    }

    private static long Check(long steps) => steps <= MaxSteps
        ? steps
        : throw new PatternRefused(string.Format(CultureInfo.InvariantCulture, "counts that make it longer than {0} steps", MaxSteps));

    private Part? ReadAssertion()
    {
        Part? part = _text.TryRead('^') ? new Part("b", 1)
            : _text.TryRead('$') ? new Part("z", 1)
            : _text.TryRead("\\b") ? new Part("w", 1)
            : _text.TryRead("\\B") ? new Part("W", 1)
            : _text.TryRead("(?=") ? ReadLook(isBehind: false, isNegative: false)
            : _text.TryRead("(?!") ? ReadLook(isBehind: false, isNegative: true)
            : _text.TryRead("(?<=") ? ReadLook(isBehind: true, isNegative: false)
            : _text.TryRead("(?<!") ? ReadLook(isBehind: true, isNegative: true)
            : null;
        return part is null ? null : part with { IsQuantifiable = _text.Current is '*' or '+' or '?' or '{' && !_text.AtEnd };
    }

    private Part ReadLook(bool isBehind, bool isNegative)
    {
        var inner = ReadGroupEnd();
        var program = new ProgramWriter().Letter('l').Number(isBehind ? 1 : 0).Number(isNegative ? 1 : 0).Program(inner.Program);
        return new Part(program.ToString(), Check(inner.Steps + 2));
    }

    private Part ReadGroupEnd()
    {
        var inner = ReadChoice();
        return _text.TryRead(')') ? inner : throw new PatternRefused("'(' without ')'");
    }

    private Part ReadAtom()
    {
        switch (_text.Current)
        {
            case '.':
                _text.Read();
                return Set(CharacterSet.AllButLineEnds());
            case '[':
                return Set(new ClassReader(_text).Read());
            case '(':
                _text.Read();
                ReadGroupStart();
                return ReadGroupEnd();
            case '\\':
                return Set(EscapeReader.Read(_text));
            case '*' or '+' or '?' or '{':
                throw new PatternRefused("'" + _text.Current + "' with nothing before it to repeat");
            case ']' or '}':
                throw new PatternRefused("'" + _text.Current + "' that is not escaped");
            default:
                return Set(CharacterSet.Of(_text.ReadCodePoint()));
        }
    }

    private static Part Set(CharacterSet set)
    {
        var program = new ProgramWriter();
        set.Write(program);
        return new Part(program.ToString(), 1);
    }

    private void ReadGroupStart()
    {
        if (!_text.TryRead('?') || _text.TryRead(':'))
        {
            return;
        }

        if (!_text.TryRead('<') || !_text.TryReadName('>'))
        {
            throw new PatternRefused("a group that begins with '(?' and is none that is known");
        }
    }

    private (int Least, int Most)? ReadQuantifier()
    {
        (int Least, int Most)? counts = _text.TryRead('*') ? (0, -1)
            : _text.TryRead('+') ? (1, -1)
            : _text.TryRead('?') ? (0, 1)
            : _text.TryRead('{') ? ReadCounts()
            : null;
        if (counts is not null)
        {
            // Greedy or not, it matches the same texts.
            _text.TryRead('?');
        }

        return counts;
    }

    private (int Least, int Most) ReadCounts()
    {
        var least = _text.ReadCount();
        var most = least;
        if (_text.TryRead(','))
        {
            most = _text.Current == '}' ? -1 : _text.ReadCount();
        }

        if (least < 0 || !_text.TryRead('}'))
        {
            throw new PatternRefused("'{' that is not escaped and begins no count");
        }

        return most >= 0 && most < least ? throw new PatternRefused("counts in the wrong order") : (least, most);
    }

    /// <param name="Program">What the matcher is given.</param>
    /// <param name="Steps">How large it gets there.</param>
    /// <param name="IsQuantifiable">Whether a count follows.</param>
    private sealed record Part(string Program, long Steps, bool IsQuantifiable = false);
}
