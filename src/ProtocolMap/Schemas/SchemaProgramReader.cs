using System.Text;

namespace ProtocolMap.Runtime;

/// <summary>Reads one schema after another from a program.</summary>
/// <param name="program">The program, at its first schema.</param>
/// <param name="names">The numbers of the names that it speaks of.</param>
/// <param name="starts">Where the schemas of this message begin, then those of each message that it refers to.</param>
internal sealed class SchemaProgramReader(ProgramReader program, int[] names, List<int> starts)
{
    // The program writes a format's pattern only where it first uses it.
    private readonly Dictionary<string, FormatRule> _formats = new(StringComparer.Ordinal);

    public void Read(SchemaNode schema)
    {
        schema.Resource = starts[0];
        for (var letter = program.Letter(); letter != '.'; letter = program.Letter())
        {
            if (!ReadGeneral(schema, letter) && !ReadNumber(schema, letter) && !ReadString(schema, letter) && !ReadArray(schema, letter))
            {
                ReadObject(schema.Objects ??= new ObjectRules(), letter);
            }
        }
    }

    private bool ReadGeneral(SchemaNode schema, char letter)
    {
        switch (letter)
        {
            case 'T': schema.Constant = true; break;
            case 'F': schema.Constant = false; break;
            case 'U': schema.Resource = Schema(); break;
            case 'R': schema.Ref = Reference(); break;
            case 'D':
                schema.DynamicRef = Reference();
                schema.DynamicRefAnchor = program.Index() is >= 0 and var anchor ? names[anchor] : -1;
                break;
            case 'H': schema.DynamicAnchor = Name(); break;
            case 't': schema.Types = program.Index(); break;
            case 'c': schema.Const = new JsonConstant(program.Text()); break;
            case 'e': schema.Enum = new ConstantSet(Many(() => new JsonConstant(program.Text()))); break;
            case 'A': schema.AllOf = Schemas(); break;
            case 'O': schema.AnyOf = Schemas(); break;
            case 'X': schema.OneOf = Schemas(); break;
            case 'N': schema.Not = Schema(); break;
            case 'I': schema.If = Schema(); break;
            case 'J': schema.Then = Schema(); break;
            case 'L': schema.Else = Schema(); break;
            default: return false;
        }

        return true;
    }

    private bool ReadNumber(SchemaNode schema, char letter)
    {
        switch (letter)
        {
            case 'm': (schema.Numbers ??= new()).Minimum = Bytes(); break;
            case 'M': (schema.Numbers ??= new()).Maximum = Bytes(); break;
            case 'x': (schema.Numbers ??= new()).ExclusiveMinimum = Bytes(); break;
            case 'y': (schema.Numbers ??= new()).ExclusiveMaximum = Bytes(); break;
            case 'u': (schema.Numbers ??= new()).MultipleOf = Bytes(); break;
            default: return false;
        }

        return true;
    }

    private bool ReadString(SchemaNode schema, char letter)
    {
        switch (letter)
        {
            case 'l': (schema.Strings ??= new()).MinLength = program.Number(); break;
            case 'h': (schema.Strings ??= new()).MaxLength = program.Number(); break;
            case 'p':
                schema.Strings ??= new();
                schema.Strings.PatternText = program.Text();
                schema.Strings.Pattern = new JsonPattern(program.Text());
                break;
            case '@':
                (schema.Strings ??= new()).Format = Format();
                break;
            case '%':
                (schema.Strings ??= new()).Content = new ContentRule(
                    program.Text() is { Length: > 0 } base64 ? new JsonPattern(base64) : null,
                    program.Index() != 0,
                    program.Index() is >= 0 and var content ? starts[0] + content : -1);
                break;
            default: return false;
        }

        return true;
    }

    private bool ReadArray(SchemaNode schema, char letter)
    {
        switch (letter)
        {
            case 'P': (schema.Arrays ??= new()).PrefixItems = Schemas(); break;
            case 'i': (schema.Arrays ??= new()).Items = Schema(); break;
            case 'C': (schema.Arrays ??= new()).Contains = Schema(); break;
            case 'a': (schema.Arrays ??= new()).MinContains = program.Number(); break;
            case 'b': (schema.Arrays ??= new()).MaxContains = program.Number(); break;
            case 'd': (schema.Arrays ??= new()).MinItems = program.Number(); break;
            case 'g': (schema.Arrays ??= new()).MaxItems = program.Number(); break;
            case 'q': (schema.Arrays ??= new()).UniqueItems = true; break;
            case 'v': (schema.Arrays ??= new()).Unevaluated = Schema(); break;
            default: return false;
        }

        return true;
    }

    private void ReadObject(ObjectRules rules, char letter)
    {
        switch (letter)
        {
            case 'o':
                rules.PropertyNames = new int[program.Index()];
                rules.PropertySchemas = new int[rules.PropertyNames.Length];
                for (var i = 0; i < rules.PropertyNames.Length; i++)
                {
                    rules.PropertyNames[i] = Name();
                    rules.PropertySchemas[i] = Schema();
                }

                Array.Sort(rules.PropertyNames, rules.PropertySchemas);
                break;
            case 'r': rules.Patterns = Many(() => (new JsonPattern(program.Text()), Schema())); break;
            case 'w': rules.Additional = Schema(); break;
            case 'n': rules.Names = Schema(); break;
            case 'V': rules.Unevaluated = Schema(); break;
            case 's': rules.Required = Sorted(); break;
            case 'f': rules.DependentRequired = Many(() => (Name(), Sorted())); break;
            case 'j': rules.DependentSchemas = Many(() => (Name(), Schema())); break;
            case 'k': rules.MinProperties = program.Number(); break;
            case 'z': rules.MaxProperties = program.Number(); break;
            default: throw new InvalidOperationException("The generator wrote a keyword that this runtime library does not know: '" + letter + "'.");
        }
    }

    private int Schema() => starts[0] + program.Index();

    private int[] Schemas() => Many(Schema);

    private int Name() => names[program.Index()];

    private FormatRule Format()
    {
        var rule = new FormatRule(program.Text(), program.Index() != 0, new JsonPattern(program.Text()));
        if (!_formats.TryGetValue(rule.Name, out var first))
        {
            _formats.Add(rule.Name, first = rule);
        }

        return first;
    }

    private int[] Sorted()
    {
        var sorted = Many(Name);
        Array.Sort(sorted);
        return sorted;
    }

    private byte[] Bytes() => Encoding.ASCII.GetBytes(program.Text());

    private int Reference()
    {
        var message = program.Index();
        return starts[message] + program.Index();
    }

    private T[] Many<T>(Func<T> read)
    {
        var items = new T[program.Index()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }
}
