namespace ProtocolMap.Runtime;

/// <content>What is wrong with a value of one type.</content>
internal ref partial struct Evaluator
{
    private readonly void ReportNumber(NumberRules rules, int node)
    {
        var number = NumberAt(node);
        if (rules.Minimum is { } minimum && number.CompareTo(new DecimalNumber(minimum)) < 0)
        {
            Add("minimum", Expectations.Number("at least ", minimum));
        }

        if (rules.Maximum is { } maximum && number.CompareTo(new DecimalNumber(maximum)) > 0)
        {
            Add("maximum", Expectations.Number("at most ", maximum));
        }

        if (rules.ExclusiveMinimum is { } above && number.CompareTo(new DecimalNumber(above)) <= 0)
        {
            Add("exclusiveMinimum", Expectations.Number("more than ", above));
        }

        if (rules.ExclusiveMaximum is { } below && number.CompareTo(new DecimalNumber(below)) >= 0)
        {
            Add("exclusiveMaximum", Expectations.Number("less than ", below));
        }

        if (rules.MultipleOf is { } divisor && !number.IsMultipleOf(new DecimalNumber(divisor)))
        {
            Add("multipleOf", Expectations.Number("a multiple of ", divisor));
        }
    }

    private void ReportString(StringRules rules, int node)
    {
        if (!HasLength(rules.MinLength, long.MaxValue, node))
        {
            Add("minLength", Expectations.Count("at least ", rules.MinLength, "character"));
        }

        if (!HasLength(0, rules.MaxLength, node))
        {
            Add("maxLength", Expectations.Count("at most ", rules.MaxLength, "character"));
        }

        if (rules.Pattern is { } pattern && !Matches(pattern, node))
        {
            Add("pattern", Expectations.Pattern(rules.PatternText));
        }

        if (rules.Format is { } format && !HasFormat(format, node))
        {
            Add("format", Expectations.Format(format.Name));
        }

        if (rules.Content is { } content && !HasContent(content, node))
        {
            Add(content.IsJson ? "contentMediaType" : "contentEncoding", Expectations.Content(content));
        }
    }

    private void ReportArray(ArrayRules rules, int node)
    {
        var count = _nodes[node].Length;
        if (count < rules.MinItems)
        {
            Add("minItems", Expectations.Count("at least ", rules.MinItems, "item"));
        }

        if (count > rules.MaxItems)
        {
            Add("maxItems", Expectations.Count("at most ", rules.MaxItems, "item"));
        }

        if (rules.UniqueItems && count > 1 && FindEqualItems(node) is { } equal)
        {
            Add("uniqueItems", Expectations.Unique(equal.First, equal.Second));
        }

        if (rules.Contains >= 0 && !HasContained(rules, node, -1))
        {
            var isTooFew = CountContained(rules, node, -1) < rules.MinContains;
            Add(
                isTooFew && rules.MinContains == 1 ? "contains" : isTooFew ? "minContains" : "maxContains",
                Expectations.Contained(isTooFew ? "at least " : "at most ", isTooFew ? rules.MinContains : rules.MaxContains));
        }

        var position = 0;
        for (var item = First(node); item < _nodes[node].Next && !_violations.IsFull; item = _nodes[item].Next, position++)
        {
            if (SchemaOfItem(rules, position) is >= 0 and var schema && !Evaluate(schema, item, -1))
            {
                ReportChild(schema, item, position, position < rules.PrefixItems.Length ? "prefixItems" : "items");
            }
        }
    }

    private void ReportObject(ObjectRules rules, int node)
    {
        var count = _nodes[node].Length;
        if (count < rules.MinProperties)
        {
            Add("minProperties", Expectations.Count("at least ", rules.MinProperties, "member"));
        }

        if (count > rules.MaxProperties)
        {
            Add("maxProperties", Expectations.Count("at most ", rules.MaxProperties, "member"));
        }

        if (!HasAll(rules.Required, node))
        {
            ReportMissing("required", rules.Required, node, "");
        }

        foreach (var (name, names) in rules.DependentRequired)
        {
            if (Has(name, node) && !HasAll(names, node))
            {
                ReportMissing("dependentRequired", names, node, _set.Names.TextOf(name));
            }
        }

        for (var name = First(node); name < _nodes[node].Next && !_violations.IsFull; name = NextOf(name))
        {
            if (!JudgeMember(rules, name, out _))
            {
                ReportMember(rules, name);
            }
        }
    }

    private readonly void ReportMissing(string keyword, int[] names, int node, string because)
    {
        foreach (var name in names)
        {
            if (!_violations.IsFull && !Has(name, node))
            {
                Add(keyword, Expectations.Member(_set.Names.TextOf(name), because));
            }
        }
    }

    private void ReportMember(ObjectRules rules, int name)
    {
        if (rules.Names >= 0)
        {
            _violations.Path.Push(name);
            Report(rules.Names, name, "propertyNames");
            _violations.Path.Pop();
        }

        var isEvaluated = false;
        if (rules.SchemaOf(_nodes[name].Name) is >= 0 and var schema)
        {
            isEvaluated = true;
            ReportChild(schema, name, 0, "properties");
        }

        foreach (var (pattern, patternSchema) in rules.Patterns)
        {
            if (Matches(pattern, name))
            {
                isEvaluated = true;
                ReportChild(patternSchema, name, 0, "patternProperties");
            }
        }

        if (!isEvaluated && rules.Additional >= 0)
        {
            ReportChild(rules.Additional, name, 0, "additionalProperties");
        }
    }

    private readonly void Add(string keyword, string expected) => _violations.Add(keyword, expected);
}
