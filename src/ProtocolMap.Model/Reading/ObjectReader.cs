using System.Globalization;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Model.Reading;

/// <summary>
/// Reads the properties of one object. What has the wrong shape is reported and counts as absent; <c>null</c> is absent.
/// </summary>
internal readonly partial struct ObjectReader
{
    private readonly string _noun;
    private readonly PropertySet _set;

    // The properties that are there, by their position in the set, as nodes of the document; null when this is no object.
    private readonly int[]? _properties;

    private ObjectReader(ReadContext context, string id, Place place, string noun, PropertySet set, int[]? properties)
    {
        Context = context;
        Id = id;
        Place = place;
        _noun = noun;
        _set = set;
        _properties = properties;
    }

    public ReadContext Context { get; }

    /// <summary>The key of the object, or nothing for one that has none.</summary>
    public string Id { get; }

    /// <summary>The key's place, or that of the opening brace.</summary>
    public Place Place { get; }

    /// <summary>Whether it is an object at all; when not, that is reported and every property counts as absent.</summary>
    public bool IsObject => _properties is not null;

    public static ObjectReader Open(ReadContext context, string id, Place place, JsonValue value, string noun, PropertySet set)
    {
        if (value.Kind != JsonKind.Object)
        {
            ReportWrongType(context.Problems, value, noun, "an object");
            return new ObjectReader(context, id, place, noun, set, properties: null);
        }

        var properties = new int[set.Names.Length];
        foreach (var property in value.Properties())
        {
            var position = context.PositionIn(set, property);
            if (position >= 0)
            {
                properties[position] = property.Node;
            }
            else if (!PropertySet.IsUsersOwn(property.Name))
            {
                context.Problems.Add(
                    ProblemKind.UnknownProperty, property.NamePlace, property.Name, noun, context.Suggest(property.Name, set.Names));
            }
        }

        return new ObjectReader(context, id, place, noun, set, properties);
    }

    /// <summary>An element of an array, which has no name to point at but its opening brace.</summary>
    public static ObjectReader OpenItem(ReadContext context, JsonValue value, string noun, PropertySet set) =>
        Open(context, "", value.Place with { Length = Math.Min(1, value.Length) }, value, noun, set);

    /// <summary>The property, if it is there and its value can be read.</summary>
    public JsonProperty? Find(string name)
    {
        var property = FindAny(name);
        return property is { Value.Kind: not (JsonKind.Null or JsonKind.Faulty) } ? property : null;
    }

    public string? String(string name)
    {
        if (Find(name) is not { } property)
        {
            return null;
        }

        if (property.Value.Kind == JsonKind.String)
        {
            return property.Value.GetString();
        }

        WrongType(property.Value, name, "a string");
        return null;
    }

    /// <summary>Reports a property that must be there and is not; one of the wrong shape was reported already.</summary>
    public void Require(string name)
    {
        if (IsObject && FindAny(name) is not { Value.Kind: not JsonKind.Null })
        {
            Context.Problems.Add(ProblemKind.RequiredPropertyMissing, Place, name, _noun);
        }
    }

    public string? RequiredString(string name)
    {
        Require(name);
        return String(name);
    }

    public bool? Boolean(string name)
    {
        switch (Find(name))
        {
            case null:
                return null;
            case { Value.Kind: JsonKind.True }:
                return true;
            case { Value.Kind: JsonKind.False }:
                return false;
            case { } property:
                WrongType(property.Value, name, "true or false");
                return null;
        }
    }

    public T? Word<T>(string name, Words<T> words)
        where T : struct, Enum
        => Find(name) is { } property ? Word(property.Value, name, words) : null;

    public T? Word<T>(JsonValue value, string name, Words<T> words)
        where T : struct, Enum
    {
        if (value.Kind != JsonKind.String)
        {
            WrongType(value, name, "a string");
            return null;
        }

        var word = words.Find(value);
        if (word is null)
        {
            var text = value.GetString();
            ValueNotAllowed(value, text, name, string.Join(", ", words.All), Context.Suggest(text, words.All));
        }

        return word;
    }

    /// <summary>A string of a fixed form.</summary>
    public string? Formatted(string name, Func<string, bool> isWellFormed, string form)
    {
        var text = String(name);
        if (text is null || isWellFormed(text))
        {
            return text;
        }

        ValueNotAllowed(Find(name)!.Value.Value, text, name, form, "");
        return null;
    }

    public int? Integer(string name, int least, int greatest) =>
        Find(name) is { } property ? Integer(property.Value, name, least, greatest) : null;

    public int? Integer(JsonValue value, string name, int least, int greatest)
    {
        if (!value.TryGetInteger(out var number))
        {
            WrongType(value, name, "an integer");
            return null;
        }

        if (number >= least && number <= greatest)
        {
            return (int)number;
        }

        Context.Problems.Add(
            ProblemKind.NumberOutOfRange, value.Place, name, value.GetRawText(),
            least.ToString(CultureInfo.InvariantCulture), greatest.ToString(CultureInfo.InvariantCulture));
        return null;
    }

    /// <summary>The elements of an array, or the value itself where a single one may stand for an array of one.</summary>
    public IEnumerable<JsonValue> Items(string name, bool orSingle = false, bool orObject = false)
    {
        if (Find(name) is not { } property)
        {
            return [];
        }

        switch (property.Value.Kind)
        {
            case JsonKind.Array:
                return property.Value.Items().Where(i => i.Kind != JsonKind.Faulty);
            case JsonKind.String when orSingle:
            case JsonKind.Object when orObject:
                return [property.Value];
            default:
                WrongType(property.Value, name, orSingle ? "a string or an array" : "an array");
                return [];
        }
    }

    /// <summary>The properties of an object that is keyed by ids, without those that <c>null</c> takes away.</summary>
    public IEnumerable<JsonProperty> Entries(string name) => AllEntries(name).Where(p => p.Value.Kind != JsonKind.Null);

    /// <summary>The properties of an object that is keyed by ids of the map's own making, whose form is judged whatever their value is.</summary>
    public IEnumerable<JsonProperty> AllEntries(string name)
    {
        if (Find(name) is not { } property)
        {
            return [];
        }

        if (property.Value.Kind == JsonKind.Object)
        {
            return property.Value.Properties();
        }

        WrongType(property.Value, name, "an object");
        return [];
    }

    public IEnumerable<(string Text, Place Place)> StringItems(string name, bool orSingle = false)
    {
        foreach (var item in Items(name, orSingle))
        {
            if (item.Kind == JsonKind.String)
            {
                yield return (item.GetString(), item.Place);
            }
            else
            {
                WrongType(item, name, "a string");
            }
        }
    }

    public void WrongType(JsonValue value, string name, string expected) => ReportWrongType(Context.Problems, value, name, expected);

    private JsonProperty? FindAny(string name)
    {
        var node = _properties?[_set.IndexOf(name)] ?? 0;
        return node == 0 ? null : Context.Property(node);
    }

    public static void ReportWrongType(ProblemList problems, JsonValue value, string name, string expected)
    {
        if (value.Kind != JsonKind.Faulty)
        {
            problems.Add(ProblemKind.WrongType, value.Place, name, expected, Describe(value.Kind));
        }
    }

    private static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.Null => "null",
        JsonKind.True => "true",
        JsonKind.False => "false",
        JsonKind.Number => "a number",
        JsonKind.String => "a string",
        JsonKind.Array => "an array",
        _ => "an object",
    };

    private void ValueNotAllowed(JsonValue value, string text, string name, string allowed, string suggestion) =>
        Context.Problems.Add(ProblemKind.ValueNotAllowed, value.Place, text, name, allowed, suggestion);
}
