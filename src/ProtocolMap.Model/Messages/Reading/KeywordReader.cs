using ProtocolMap.Model.Json;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Reading;

namespace ProtocolMap.Model.Messages.Reading;

/// <summary>
/// Reads keyword values of one schema. What has the wrong shape is reported and counts as absent. Other than elsewhere in a map,
/// <c>null</c> is a value like any other.
/// </summary>
internal readonly struct KeywordReader(SchemaNode node, ReadContext context)
{
    private static readonly string[] s_typeNames = ["null", "boolean", "object", "array", "string", "integer", "number"];

    public JsonValue? Find(string keyword) =>
        node.Value.Find(keyword) is { Value: { Kind: not JsonKind.Faulty } value } ? value : null;

    public string? String(string keyword) => Is(keyword, "a string", JsonKind.String)?.GetString();

    public bool Boolean(string keyword) => Is(keyword, "true or false", JsonKind.True, JsonKind.False)?.Kind == JsonKind.True;

    /// <summary>A string of a fixed form.</summary>
    public string? Formatted(string keyword, Func<string, bool> isWellFormed, string form)
    {
        var text = String(keyword);
        if (text is null || isWellFormed(text))
        {
            return text;
        }

        NotAllowed(Find(keyword)!.Value, text, keyword, form);
        return null;
    }

    public ExactNumber? Number(string keyword) =>
        Is(keyword, "a number", JsonKind.Number) is { } value ? ExactNumber.Parse(value.GetRawText()) : null;

    public ExactNumber? PositiveNumber(string keyword)
    {
        var number = Number(keyword);
        if (number is not null && (number.IsZero || number.IsNegative))
        {
            var value = Find(keyword)!.Value;
            NotAllowed(value, value.GetRawText(), keyword, "a number greater than 0");
            return null;
        }

        return number;
    }

    public long? Count(string keyword)
    {
        if (Is(keyword, "an integer", JsonKind.Number) is not { } value)
        {
            return null;
        }

        var number = ExactNumber.Parse(value.GetRawText());
        if (!number.IsInteger)
        {
            ObjectReader.ReportWrongType(context.Problems, value, keyword, "an integer");
            return null;
        }

        if (number.IsNegative)
        {
            NotAllowed(value, value.GetRawText(), keyword, "an integer of at least 0");
            return null;
        }

        return number.TryGetInt64(out var count) ? count : long.MaxValue;
    }

    public JsonTypes? Types()
    {
        if (Is("type", "a string or an array", JsonKind.String, JsonKind.Array) is not { } value)
        {
            return null;
        }

        var types = JsonTypes.None;
        foreach (var item in value.Kind == JsonKind.String ? [value] : value.Items().ToArray())
        {
            if (item.Kind != JsonKind.String)
            {
                ObjectReader.ReportWrongType(context.Problems, item, "type", "a string");
                continue;
            }

            var name = item.GetString();
            var position = Array.IndexOf(s_typeNames, name);
            var type = position < 0 ? JsonTypes.None : (JsonTypes)(1 << position);
            if (position < 0)
            {
                NotAllowed(item, name, "type", string.Join(", ", s_typeNames), context.Suggest(name, s_typeNames));
            }
            else if ((types & type) != JsonTypes.None)
            {
                NotAllowed(item, name, "type", "each type once");
            }

            types |= type;
        }

        if (value.Kind == JsonKind.Array && !value.Items().Any())
        {
            NotAllowed(value, "[]", "type", "at least one type");
        }

        // Of a list whose every word is wrong nothing is left to hold anything against.
        return types == JsonTypes.None ? null : types;
    }

    public EquatableArray<JsonData>? Values(string keyword) =>
        Is(keyword, "an array", JsonKind.Array) is { } value ? value.Items().Select(JsonData.From).ToEquatableArray() : null;

    /// <summary>A list of distinct strings.</summary>
    public EquatableArray<string> Names(string keyword) =>
        Is(keyword, "an array", JsonKind.Array) is { } value ? Names(value, keyword) : default;

    public EquatableArray<DependentNames> DependentNames(string keyword)
    {
        if (Is(keyword, "an object", JsonKind.Object) is not { } value)
        {
            return default;
        }

        var result = new List<DependentNames>();
        foreach (var entry in value.Properties())
        {
            if (entry.Value.Kind == JsonKind.Array)
            {
                result.Add(new DependentNames(entry.Name, Names(entry.Value, entry.Name)));
            }
            else
            {
                ObjectReader.ReportWrongType(context.Problems, entry.Value, entry.Name, "an array");
            }
        }

        return result.ToEquatableArray();
    }

    public int? Schema(string keyword) => Find(keyword) is null ? null : IndexOf(Pointers.Append(node.Pointer, keyword));

    public EquatableArray<int> SchemaList(string keyword)
    {
        if (Is(keyword, "an array", JsonKind.Array) is not { } value)
        {
            return default;
        }

        var count = value.Items().Count();
        if (count == 0)
        {
            NotAllowed(value, "[]", keyword, "at least one schema");
        }

        var pointer = Pointers.Append(node.Pointer, keyword);
        var self = this;
        return Enumerable.Range(0, count).Select(i => self.IndexOf(pointer + "/" + i.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToEquatableArray();
    }

    public IEnumerable<(JsonProperty Entry, int Schema)> SchemaMap(string keyword)
    {
        if (Is(keyword, "an object", JsonKind.Object) is not { } value)
        {
            yield break;
        }

        var pointer = Pointers.Append(node.Pointer, keyword);
        foreach (var entry in value.Properties())
        {
            yield return (entry, IndexOf(Pointers.Append(pointer, entry.Name)));
        }
    }

    public EquatableArray<NamedSchema> NamedSchemas(string keyword) =>
        SchemaMap(keyword).Select(s => new NamedSchema(s.Entry.Name, s.Schema)).ToEquatableArray();

    /// <summary>The value, if it is of one of the kinds; a problem at it when not.</summary>
    public JsonValue? Is(string keyword, string expected, params JsonKind[] kinds)
    {
        if (Find(keyword) is not { } value)
        {
            return null;
        }

        if (Array.IndexOf(kinds, value.Kind) >= 0)
        {
            return value;
        }

        ObjectReader.ReportWrongType(context.Problems, value, keyword, expected);
        return null;
    }

    private int IndexOf(string pointer) => node.Tree.Find(pointer)!.Value;

    private EquatableArray<string> Names(JsonValue array, string keyword)
    {
        var result = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in array.Items())
        {
            if (item.Kind != JsonKind.String)
            {
                ObjectReader.ReportWrongType(context.Problems, item, keyword, "a string");
            }
            else if (seen.Add(item.GetString()))
            {
                result.Add(item.GetString());
            }
            else
            {
                NotAllowed(item, item.GetString(), keyword, "each name once");
            }
        }

        return result.ToEquatableArray();
    }

    private void NotAllowed(JsonValue value, string text, string keyword, string allowed, string suggestion = "") =>
        context.Problems.Add(ProblemKind.ValueNotAllowed, value.Place, text, keyword, allowed, suggestion);
}
