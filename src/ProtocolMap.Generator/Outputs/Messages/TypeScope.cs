namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>The static fields and methods that the members of a type need, gathered while they are printed.</summary>
internal sealed class TypeScope
{
    private readonly List<string> _patterns = [];
    private readonly List<(string Name, ValueShape Shape, int Member)> _readers = [];
    private int _printed;

    /// <summary>The field of a pattern.</summary>
    public string Pattern(ValueChecks checks)
    {
        var index = _patterns.IndexOf(checks.Pattern!);
        if (index < 0)
        {
            index = _patterns.Count;
            _patterns.Add(checks.Pattern!);
        }

        return "s_pattern" + CSharpText.Number(index);
    }

    /// <summary>The method that reads a list or dictionary.</summary>
    public string Reader(ValueShape shape, int member)
    {
        var name = "ReadValue" + CSharpText.Number(_readers.Count);
        _readers.Add((name, shape, member));
        return name;
    }

    /// <summary>The next method that is not printed yet; printing one may ask for more.</summary>
    public bool TryTakeReader(out (string Name, ValueShape Shape, int Member) reader)
    {
        reader = _printed < _readers.Count ? _readers[_printed] : default;
        return _printed++ < _readers.Count;
    }

    public void WritePatterns(SourceWriter writer)
    {
        for (var i = 0; i < _patterns.Count; i++)
        {
            writer.Line();
            writer.Line($"private static readonly {Runtime.Pattern} s_pattern{CSharpText.Number(i)} = new {Runtime.Pattern}({CSharpText.Literal(_patterns[i])});");
        }
    }
}
