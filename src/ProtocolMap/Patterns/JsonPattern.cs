namespace ProtocolMap.Runtime;

/// <summary>
/// A regular expression as JSON Schema means it: ECMA-262 with flag <c>u</c>, found anywhere in a string. Matching takes time proportional
/// to the string, whatever the string is. Safe for use by several threads.
/// </summary>
public sealed class JsonPattern
{
    private readonly string _program;
    private Compiled? _compiled;

    /// <summary>Takes what the generator made of the expression; nothing is done before the first match.</summary>
    /// <param name="program">The generator's program.</param>
    public JsonPattern(string program) => _program = program;

    /// <summary>Whether the expression matches somewhere in a text.</summary>
    /// <param name="utf8">Well-formed UTF-8, escape sequences resolved.</param>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        // Two threads may both make it; they make the same.
        var compiled = _compiled ??= new Compiled(_program);
        return compiled.IsMatch(utf8);
    }

    private sealed class Compiled
    {
        private readonly List<Automaton> _looks = [];
        private readonly List<bool> _isNegative = [];
        private readonly Automaton _automaton;
        private readonly StateTable? _table;

        public Compiled(string program)
        {
            _automaton = new Automaton(PatternTree.Read(new ProgramReader(program)), isBackward: false, _looks, _isNegative);
            _table = _looks.Count == 0 ? StateTable.TryBuild(_automaton) : null;
        }

        public bool IsMatch(ReadOnlySpan<byte> utf8) =>
            _table is not null ? _table.IsMatch(utf8) : Simulation.IsMatch(_automaton, _looks, _isNegative, utf8);
    }
}
