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

    private IEnumerable<TextEdit> After(JsonProperty neighbour, string name, string value)
    {
        var member = Member(neighbour, name, value);
        var end = neighbour.Value.Place.Start + neighbour.Value.Length;
        var hasComma = false;
        if (_layout.LeadOf(neighbour.NamePlace.Start) is not { } lead || _layout.EndOfLine(end, out hasComma) is not { } lineEnd)
        {
            return [Insert(end, "," + Gap(neighbour) + member)];
        }

        if (hasComma)
        {
            return [Insert(lineEnd, lead + member + ",")];
        }

        // A comment behind the last property stays there, and the comma goes before it.
        return lineEnd == end ? [Insert(end, "," + lead + member)] : [Insert(end, ","), Insert(lineEnd, lead + member)];
    }

    private TextEdit Before(JsonProperty neighbour, string name, string value)
    {
        var start = neighbour.NamePlace.Start;
        return Insert(start, Member(neighbour, name, value) + "," + (_layout.LeadOf(start) ?? Gap(neighbour)));
    }

    private TextEdit Inside(JsonProperty owner, string name, string value)
    {
        var member = Member(owner, name, value);
        var start = owner.Value.Place.Start + 1;
        if (_layout.LeadOf(owner.Value.Place.Start + owner.Value.Length - 1) is { } lead)
        {
            return Insert(_layout.EndOfLine(start, out _) ?? start, lead + Indentation() + member);
        }

        var gap = Colon(owner).EndsWith(" ", StringComparison.Ordinal) ? " " : "";
        return Insert(start, gap + member + (_layout.IsSpace(start) ? "" : gap));
    }

    private string Member(JsonProperty model, string name, string value) => "\"" + name + "\"" + Colon(model) + value;

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
