namespace ProtocolMap.Runtime;

/// <content>Objects.</content>
internal ref partial struct Evaluator
{
    private bool JudgeMembers(ObjectRules? rules, int node, int marks)
    {
        if (rules is null)
        {
            return true;
        }

        var count = _nodes[node].Length;
        if (count < rules.MinProperties || count > rules.MaxProperties || !HasAll(rules.Required, node))
        {
            return false;
        }

        foreach (var (name, names) in rules.DependentRequired)
        {
            if (Has(name, node) && !HasAll(names, node))
            {
                return false;
            }
        }

        var position = 0;
        for (var name = First(node); name < _nodes[node].Next; name = NextOf(name), position++)
        {
            if (!JudgeMember(rules, name, out var isEvaluated))
            {
                return false;
            }

            if (isEvaluated)
            {
                Mark(marks, position);
            }
        }

        return true;
    }

    private bool JudgeMember(ObjectRules rules, int name, out bool isEvaluated)
    {
        var schema = rules.SchemaOf(_nodes[name].Name);
        isEvaluated = schema >= 0;
        if ((rules.Names >= 0 && !Evaluate(rules.Names, name, -1)) || (isEvaluated && !Evaluate(schema, name + 1, -1)))
        {
            return false;
        }

        foreach (var (pattern, patternSchema) in rules.Patterns)
        {
            if (Matches(pattern, name))
            {
                isEvaluated = true;
                if (!Evaluate(patternSchema, name + 1, -1))
                {
                    return false;
                }
            }
        }

        if (isEvaluated || rules.Additional < 0)
        {
            return true;
        }

        isEvaluated = true;
        return Evaluate(rules.Additional, name + 1, -1);
    }

    private bool JudgeDependentSchemas(ObjectRules? rules, int node, int marks)
    {
        if (rules is not null && _nodes[node].Kind == JsonTokenKind.StartObject)
        {
            foreach (var (name, schema) in rules.DependentSchemas)
            {
                if (Has(name, node) && !Evaluate(schema, node, marks))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private readonly bool Has(int name, int node)
    {
        for (var member = First(node); member < _nodes[node].Next; member = NextOf(member))
        {
            if (_nodes[member].Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an object has all of some names, which are ascending; one pass, as neither has a name twice.</summary>
    private readonly bool HasAll(int[] names, int node)
    {
        var found = 0;
        for (var member = First(node); member < _nodes[node].Next && found < names.Length; member = NextOf(member))
        {
            found += _nodes[member].Name >= 0 && Array.BinarySearch(names, _nodes[member].Name) >= 0 ? 1 : 0;
        }

        return found == names.Length;
    }
}
