using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Editing;

/// <summary>
/// Adds properties to objects of a document and changes nothing else: comments stay with what they speak of, an object on one line stays on
/// one line, and line breaks, indentation and the spacing of colons and commas follow the neighbours.
/// </summary>
internal sealed class PropertyInserter(JsonText document)
{
    private readonly string _text = document.Root.Place.File.Text!;
    private readonly TextLayout _layout = new(document.Root.Place.File.Text!);

    /// <summary>The edits that give an object a property. None if it has it; where it is <c>null</c>, which means absent, the value replaces that.</summary>
    /// <param name="owner">The property of the document whose value is the object.</param>
    /// <param name="name">The new property.</param>
    /// <param name="value">Its value, as JSON.</param>
    public IEnumerable<TextEdit> Add(JsonProperty owner, string name, string value)
    {
        if (owner.Value.Find(name) is { } present)
        {
            return present.Value.Kind == JsonKind.Null ? [new TextEdit(present.Value.Place.Start, present.Value.Length, value)] : [];
        }

        // Below an object that takes many lines, a short property would be lost.
        var properties = owner.Value.Properties().ToList();
        var neighbour = properties.FindLastIndex(p => p.Value.Kind != JsonKind.Object);
        return neighbour >= 0 ? After(properties[neighbour], name, value)
            : properties.Count > 0 ? [Before(properties[0], name, value)]
            : [Inside(owner, name, value)];
    }

    /// <summary>The edits that give an object a property that it does not have, as its last.</summary>
    /// <param name="owner">The property of the document whose value is the object.</param>
    /// <param name="name">The new property.</param>
    /// <param name="value">Its value, as JSON.</param>
    public IEnumerable<TextEdit> Append(JsonProperty owner, string name, string value)
    {
        var properties = owner.Value.Properties().ToList();
        return properties.Count == 0 ? [Inside(owner, name, value)] : After(properties[properties.Count - 1], name, value);
    }

    /// <summary>The edits that put a new property behind a present one.</summary>
    /// <param name="neighbour">The present one.</param>
    /// <param name="name">The new property.</param>
    /// <param name="value">Its value, as JSON.</param>
    public IEnumerable<TextEdit> After(JsonProperty neighbour, string name, string value) =>
        Behind(neighbour.NamePlace.Start, neighbour.Value, Gap(neighbour), Member(neighbour, name, value));

    /// <summary>The edits that give an array an element, as its last.</summary>
    /// <param name="owner">The property of the document whose value is the array.</param>
    /// <param name="element">The element, as JSON.</param>
    public IEnumerable<TextEdit> AppendElement(JsonProperty owner, string element)
    {
        var elements = owner.Value.Items().ToList();
        if (elements.Count == 0)
        {
            return [InsideBrackets(owner, element)];
        }

        var last = elements[elements.Count - 1];
        return Behind(last.Place.Start, last, Gap(owner), element);
    }

    /// <summary>An object on one line, with blanks where the neighbours have them.</summary>
    /// <param name="model">The property whose looks it takes after.</param>
    /// <param name="properties">What it holds: names, and values as JSON.</param>
    public string ObjectText(JsonProperty model, params (string Name, string Value)[] properties)
    {
        var gap = BlankLike(model);
        return "{" + gap + string.Join("," + gap, properties.Select(p => JsonEscapes.Quote(p.Name) + ":" + gap + p.Value)) + gap + "}";
    }

    /// <summary>An array of one element behind a property of the root, on lines of its own where the root has such.</summary>
    /// <param name="neighbour">A property of the root.</param>
    /// <param name="element">The element, as JSON.</param>
    public string ArrayText(JsonProperty neighbour, string element) => _layout.LeadOf(neighbour.NamePlace.Start) is { } lead
        ? "[" + lead + Indentation() + element + lead + "]"
        : "[" + BlankLike(neighbour) + element + BlankLike(neighbour) + "]";

    private IEnumerable<TextEdit> Behind(int start, JsonValue neighbour, string gap, string added)
    {
        var end = neighbour.Place.Start + neighbour.Length;
        var hasComma = false;
        if (_layout.LeadOf(start) is not { } lead || _layout.EndOfLine(end, out hasComma) is not { } lineEnd)
        {
            return [Insert(end, "," + gap + added)];
        }

        if (hasComma)
        {
            return [Insert(lineEnd, lead + added + ",")];
        }

        // A comment behind the last one stays there, and the comma goes before it.
        return lineEnd == end ? [Insert(end, "," + lead + added)] : [Insert(end, ","), Insert(lineEnd, lead + added)];
    }

    private TextEdit Before(JsonProperty neighbour, string name, string value)
    {
        var start = neighbour.NamePlace.Start;
        return Insert(start, Member(neighbour, name, value) + "," + (_layout.LeadOf(start) ?? Gap(neighbour)));
    }

    private TextEdit Inside(JsonProperty owner, string name, string value) => InsideBrackets(owner, Member(owner, name, value));

    private TextEdit InsideBrackets(JsonProperty owner, string added)
    {
        var start = owner.Value.Place.Start + 1;
        if (_layout.LeadOf(owner.Value.Place.Start + owner.Value.Length - 1) is { } lead)
        {
            return Insert(_layout.EndOfLine(start, out _) ?? start, lead + Indentation() + added);
        }

        var gap = BlankLike(owner);
        return Insert(start, gap + added + (_layout.IsSpace(start) ? "" : gap));
    }

    private string Member(JsonProperty model, string name, string value) => JsonEscapes.Quote(name) + Colon(model) + value;

    private string BlankLike(JsonProperty property) => Colon(property).EndsWith(" ", StringComparison.Ordinal) ? " " : "";

    /// <summary>The colon of a property with the blanks around it.</summary>
    private string Colon(JsonProperty property)
    {
        var start = property.NamePlace.Start + property.NamePlace.Length;
        var colon = _text.Substring(start, property.Value.Place.Start - start);
        return colon.All(c => c is ':' or ' ' or '\t') ? colon : ": ";
    }

    /// <summary>What stands between a comma and the property after it, where both are on one line.</summary>
    private string Gap(JsonProperty neighbour) =>
        _layout.IsSpace(neighbour.NamePlace.Start - 1) || Colon(neighbour).EndsWith(" ", StringComparison.Ordinal) ? " " : "";

    /// <summary>One step of indentation: that of the first property of the document.</summary>
    private string Indentation()
    {
        var lead = document.Root.Properties().Select(p => _layout.LeadOf(p.NamePlace.Start)).FirstOrDefault();
        return lead?.TrimStart('\r', '\n') is { Length: > 0 } step ? step : "  ";
    }

    private static TextEdit Insert(int position, string text) => new(position, 0, text);
}
