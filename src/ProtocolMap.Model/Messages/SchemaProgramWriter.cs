using ProtocolMap.Model.Carrying;
using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Messages;

/// <summary>Writes schemas as letters, numbers and texts. A keyword that has no effect is left out.</summary>
/// <param name="message">The id of the message.</param>
/// <param name="assertFormat">Whether <c>format</c> and the content keywords are assertions.</param>
internal sealed class SchemaProgramWriter(string message, bool assertFormat)
{
    private readonly ProgramWriter _program = new();
    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _nameIndices = new(StringComparer.Ordinal);
    private readonly List<string> _references = [];
    private readonly HashSet<string> _formats = new(StringComparer.Ordinal);

    public SchemaProgram Finish(int count)
    {
        var all = new ProgramWriter().Number(count).Number(_names.Count);
        foreach (var name in _names)
        {
            all.Text(name);
        }

        return new SchemaProgram(all.Program(_program.ToString()).ToString(), _references.ToEquatableArray());
    }

    public void Write(Schema schema)
    {
        if (schema.Resource != 0)
        {
            _program.Letter('U').Number(schema.Resource);
        }

        if (schema.Constant is { } constant)
        {
            _program.Letter(constant ? 'T' : 'F');
        }

        WriteReferences(schema);
        WriteGeneral(schema);
        WriteNumbers(schema);
        WriteStrings(schema);
        WriteArrays(schema);
        WriteObjects(schema);
        _program.Letter('.');
    }

    private void WriteReferences(Schema schema)
    {
        if (schema.Ref is { } reference)
        {
            _program.Letter('R');
            Reference(reference);
        }

        if (schema.DynamicRef is { } dynamic)
        {
            _program.Letter('D');
            Reference(dynamic.Initial);
            _program.Number(dynamic.Anchor is null ? -1 : IndexOf(dynamic.Anchor));
        }

        if (schema.DynamicAnchor is { } anchor)
        {
            _program.Letter('H').Number(IndexOf(anchor));
        }
    }

    private void WriteGeneral(Schema schema)
    {
        if (schema.Types is { } types && types != JsonTypes.All)
        {
            _program.Letter('t').Number((int)types);
        }

        if (schema.Const is { } value)
        {
            _program.Letter('c').Text(JsonOf(value));
        }

        if (schema.Enum is { } values)
        {
            _program.Letter('e').Number(values.Count);
            foreach (var item in values)
            {
                _program.Text(JsonOf(item));
            }
        }

        Indices('A', schema.AllOf);
        Indices('O', schema.AnyOf);
        Indices('X', schema.OneOf);
        Index('N', schema.Not);
        Index('I', schema.If);
        if (schema.If is not null)
        {
            Index('J', schema.Then);
            Index('L', schema.Else);
        }
    }

    private void WriteNumbers(Schema schema)
    {
        Number('m', schema.Minimum);
        Number('M', schema.Maximum);
        Number('x', schema.ExclusiveMinimum);
        Number('y', schema.ExclusiveMaximum);
        Number('u', schema.MultipleOf);
    }

    private void WriteStrings(Schema schema)
    {
        Count('l', schema.MinLength);
        Count('h', schema.MaxLength);
        if (schema.Pattern is { } pattern)
        {
            _program.Letter('p').Text(pattern.Source).Text(pattern.Program);
        }

        if (assertFormat)
        {
            WriteFormats(schema.Annotations);
        }
    }

    private void WriteFormats(SchemaAnnotations annotations)
    {
        if (annotations.Format is { } format && Formats.IsKnown(format))
        {
            // Written out where it is first used.
            _program.Letter('@').Text(format).Number(Formats.HasSeconds(format) ? 1 : 0).Text(_formats.Add(format) ? Formats.ProgramOf(format) : "");
        }

        var isBase64 = Contents.IsBase64(annotations.ContentEncoding);
        var isJson = Contents.IsJson(annotations.ContentMediaType);
        if (isBase64 || isJson)
        {
            _program.Letter('%').Text(isBase64 ? Formats.Base64Program : "").Number(isJson ? 1 : 0).Number(isJson ? annotations.ContentSchema ?? -1 : -1);
        }
    }

    private void WriteArrays(Schema schema)
    {
        Indices('P', schema.PrefixItems);
        Index('i', schema.Items);
        Index('C', schema.Contains);
        if (schema.Contains is not null)
        {
            Count('a', schema.MinContains);
            Count('b', schema.MaxContains);
        }

        Count('d', schema.MinItems);
        Count('g', schema.MaxItems);
        if (schema.UniqueItems)
        {
            _program.Letter('q');
        }

        Index('v', schema.UnevaluatedItems);
    }

    private void WriteObjects(Schema schema)
    {
        Named('o', schema.Properties);
        if (schema.PatternProperties.Count > 0)
        {
            _program.Letter('r').Number(schema.PatternProperties.Count);
            foreach (var entry in schema.PatternProperties)
            {
                _program.Text(entry.Pattern.Program).Number(entry.Schema);
            }
        }

        Index('w', schema.AdditionalProperties);
        Index('n', schema.PropertyNames);
        Index('V', schema.UnevaluatedProperties);
        if (schema.Required.Count > 0)
        {
            _program.Letter('s');
            Names(schema.Required);
        }

        if (schema.DependentRequired.Count > 0)
        {
            _program.Letter('f').Number(schema.DependentRequired.Count);
            foreach (var entry in schema.DependentRequired)
            {
                _program.Number(IndexOf(entry.Name));
                Names(entry.Names);
            }
        }

        Named('j', schema.DependentSchemas);
        Count('k', schema.MinProperties);
        Count('z', schema.MaxProperties);
    }

    private void Named(char letter, EquatableArray<NamedSchema> schemas)
    {
        if (schemas.Count > 0)
        {
            _program.Letter(letter).Number(schemas.Count);
            foreach (var schema in schemas)
            {
                _program.Number(IndexOf(schema.Name)).Number(schema.Schema);
            }
        }
    }

    private void Names(EquatableArray<string> names)
    {
        _program.Number(names.Count);
        foreach (var name in names)
        {
            _program.Number(IndexOf(name));
        }
    }

    private void Indices(char letter, EquatableArray<int> schemas)
    {
        if (schemas.Count > 0)
        {
            _program.Letter(letter).Number(schemas.Count);
            foreach (var schema in schemas)
            {
                _program.Number(schema);
            }
        }
    }

    private void Index(char letter, int? schema)
    {
        if (schema is { } index)
        {
            _program.Letter(letter).Number(index);
        }
    }

    private void Count(char letter, long? count)
    {
        if (count is { } number)
        {
            _program.Letter(letter).Number(number);
        }
    }

    private void Number(char letter, ExactNumber? number)
    {
        if (number is not null)
        {
            _program.Letter(letter).Text(number.ToString());
        }
    }

    private void Reference(SchemaReference reference)
    {
        var position = 0;
        if (reference.Message != message)
        {
            position = _references.IndexOf(reference.Message) + 1;
            if (position == 0)
            {
                _references.Add(reference.Message);
                position = _references.Count;
            }
        }

        _program.Number(position).Number(reference.Schema);
    }

    private int IndexOf(string name)
    {
        if (!_nameIndices.TryGetValue(name, out var index))
        {
            index = _names.Count;
            _names.Add(name);
            _nameIndices.Add(name, index);
        }

        return index;
    }

    private static string JsonOf(JsonData value)
    {
        var json = new JsonWriter();
        json.Value(value);
        return json.ToString();
    }
}
