namespace ProtocolMap.Runtime;

/// <content>Types, constants, numbers and strings.</content>
internal ref partial struct Evaluator
{
    private const int IntegerBit = 32;
    private const int NumberBit = 64;

    private readonly bool HasType(int types, JsonTokenKind kind, int node) => kind switch
    {
        JsonTokenKind.Null => (types & 1) != 0,
        JsonTokenKind.True or JsonTokenKind.False => (types & 2) != 0,
        JsonTokenKind.StartObject => (types & 4) != 0,
        JsonTokenKind.StartArray => (types & 8) != 0,
        JsonTokenKind.String => (types & 16) != 0,
        _ => (types & NumberBit) != 0 || ((types & IntegerBit) != 0 && NumberAt(node).IsInteger),
    };

    private readonly bool IsAllowedValue(SchemaNode schema, int node) =>
        (schema.Const is null || schema.Const.Is(View(node))) && (schema.Enum is null || schema.Enum.Contains(View(node)));

    private readonly DecimalNumber NumberAt(int node) => new(_tape.Text.Slice(_nodes[node].Start, _nodes[node].Length));

    private readonly bool IsValidNumber(NumberRules? rules, int node)
    {
        if (rules is null)
        {
            return true;
        }

        var number = NumberAt(node);
        return (rules.Minimum is null || number.CompareTo(new DecimalNumber(rules.Minimum)) >= 0)
            && (rules.Maximum is null || number.CompareTo(new DecimalNumber(rules.Maximum)) <= 0)
            && (rules.ExclusiveMinimum is null || number.CompareTo(new DecimalNumber(rules.ExclusiveMinimum)) > 0)
            && (rules.ExclusiveMaximum is null || number.CompareTo(new DecimalNumber(rules.ExclusiveMaximum)) < 0)
            && (rules.MultipleOf is null || number.IsMultipleOf(new DecimalNumber(rules.MultipleOf)));
    }

    private bool IsValidString(StringRules? rules, int node) =>
        rules is null
        || (HasLength(rules.MinLength, rules.MaxLength, node)
            && (rules.Pattern is null || Matches(rules.Pattern, node))
            && (rules.Format is null || HasFormat(rules.Format, node))
            && (rules.Content is null || HasContent(rules.Content, node)));

    private readonly bool HasLength(long least, long most, int node)
    {
        // A code point has 1 to 4 bytes, more only in an escape sequence; often that tells enough.
        var bytes = _nodes[node].Length;
        if (bytes < least)
        {
            return false;
        }

        if (bytes <= most && (least == 0 || (bytes / 4 >= least && !_nodes[node].IsEscaped)))
        {
            return true;
        }

        var length = JsonText.CountCodePoints(_tape.Text.Slice(_nodes[node].Start, bytes), _nodes[node].IsEscaped);
        return length >= least && length <= most;
    }

    private bool Matches(JsonPattern pattern, int node) => pattern.IsMatch(_tape.StringAt(node, ref _buffer));
}
