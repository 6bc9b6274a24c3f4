using System.Text;

namespace ProtocolMap.Tests.Model.Editing;

/// <summary>Maps without errors in which some entries lack numbers, laid out every way that JSON with comments allows.</summary>
internal sealed class RandomLayout(Random random)
{
    private readonly string _lineBreak = Pick(random, "\n", "\r\n", "\r");
    private readonly string _step = Pick(random, "  ", "\t", "    ", "");
    private readonly string _colon = Pick(random, ": ", ":", " : ", ":\t");
    private readonly int _comments = random.Next(3);
    private readonly int _categories = random.Next(6);
    private readonly int _protocols = random.Next(6);
    private readonly StringBuilder _text = new();

    public static string Create(Random random)
    {
        var layout = new RandomLayout(random);
        layout.WriteMap();
        return layout._text.ToString();
    }

    private void WriteMap()
    {
        // Seldom, as the built-in map is large.
        var extendsBuiltIn = random.Next(100) == 0;
        var least = extendsBuiltIn ? 10_000 : 1;
        var root = new List<(string, Action<int>)> { ("id", Text("random")), ("version", Text("1")) };
        if (extendsBuiltIn)
        {
            root.Add(("extends", Text("protocolmap:metaverse")));
        }

        root.Add(("reserved", _ => _text.Append("{\"protocols\":[").Append(least + 2).Append("]}")));
        root.Add(("categories", Entries("zz-c", _categories, "number", least, least + 2, capabilities: false)));
        root.Add(("protocols", Entries("zz-p", _protocols, "number", least, least + 2, capabilities: true)));
        AddOptional(root, "mappings", Mappings());
        AddOptional(root, "exemptions", Exemptions());
        Trivia(0);
        Object(0, root);
        Trivia(0);
    }

    private void AddOptional(List<(string, Action<int>)> root, string section, Action<int> write)
    {
        switch (random.Next(4))
        {
            case 0:
                break;
            case 1:
                root.Insert(random.Next(root.Count), (section, Null));
                break;
            default:
                root.Insert(random.Next(root.Count), (section, write));
                break;
        }
    }

    // Only of what is there.
    private Action<int> Mappings() => depth => Object(depth, [.. Some("zz-c", _categories).Select(category => (category, random.Next(5) == 0 ? Null : Uses()))]);

    private Action<int> Uses()
    {
        var form = random.Next(3);
        return depth => Object(depth, [.. Some("zz-p", _protocols).Select(protocol => (protocol, random.Next(6) == 0 ? Null : (form == 2 ? random.Next(2) : form) == 0 ? Text("allowed") : Long))]);
    }

    private Action<int> Exemptions() => depth =>
    {
        var isBroken = random.Next(2) == 0;
        var count = random.Next(3);
        _text.Append('[');
        for (var i = 0; i < count && _protocols > 0; i++)
        {
            _text.Append(i == 0 ? "" : ",");
            Between(depth + 1, isBroken);
            Object(depth + 1, [("symbol", Text("T:A" + i)), ("protocol", Text("zz-p0")), ("reason", Text("because"))]);
        }

        Between(depth, isBroken);
        _text.Append(']');
    };

    private void Long(int depth) => Object(depth, [("use", Text("recommended")), ("note", Text("}"))]);

    private void Null(int depth) => _text.Append("null");

    private IEnumerable<string> Some(string prefix, int count) => [.. Enumerable.Range(0, count).Where(_ => random.Next(2) == 0).Select(i => prefix + i)];

    private Action<int> Entries(string prefix, int count, string property, int least, int reserved, bool capabilities) => depth =>
    {
        var next = least;
        Object(depth, [.. Enumerable.Range(0, count).Select(i => (prefix + i, (Action<int>)Entry))]);

        void Entry(int inner)
        {
            var properties = new List<(string, Action<int>)> { ("title", Text("T")) };
            if (random.Next(2) == 0)
            {
                properties.Add(("source", Text("from, // here \\\"{")));
            }

            switch (random.Next(4))
            {
                case 0:
                    next += next == reserved - 1 ? 2 : 1;
                    var number = next;
                    properties.Add((property, _ => _text.Append(number)));
                    break;
                case 1:
                    properties.Add((property, _ => _text.Append("null")));
                    break;
            }

            if (capabilities)
            {
                properties.Add(("capabilities", Entries("k", random.Next(6), "bit", 0, -1, capabilities: false)));
            }

            if (random.Next(3) == 0)
            {
                properties.Add(("x-own", own => Object(own, random.Next(2) == 0 ? [] : [("number", Text("own"))])));
            }

            var shuffled = properties.ToArray();
            random.Shuffle(shuffled);
            Object(inner, shuffled);
        }
    };

    private void Object(int depth, IReadOnlyList<(string Name, Action<int> WriteValue)> properties)
    {
        var isBroken = random.Next(2) == 0;
        _text.Append('{');
        for (var i = 0; i < properties.Count; i++)
        {
            _text.Append(i == 0 ? "" : ",");
            Between(depth + 1, isBroken);
            _text.Append('"').Append(properties[i].Name).Append('"').Append(_colon);
            properties[i].WriteValue(depth + 1);
        }

        Between(depth, isBroken);
        _text.Append('}');
    }

    private void Between(int depth, bool isBroken)
    {
        if (isBroken)
        {
            Trivia(depth);
            _text.Append(_lineBreak).Append(string.Concat(Enumerable.Repeat(_step, depth)));
        }
        else if (random.Next(2) == 0)
        {
            _text.Append(_comments > 0 && random.Next(8) == 0 ? " /* , } */ " : " ");
        }
    }

    private void Trivia(int depth)
    {
        if (_comments > 0 && random.Next(3) == 0)
        {
            _text.Append(Pick(random, " // , { \" :", " /* one */", "/* two" + _lineBreak + "lines */  ", "  "));
            _text.Append(random.Next(2) == 0 ? _lineBreak + _step + "// more" : "").Append(depth == 0 ? _lineBreak : "");
        }
    }

    private Action<int> Text(string value) => _ => _text.Append('"').Append(value).Append('"');

    private static T Pick<T>(Random random, params T[] items) => items[random.Next(items.Length)];
}
