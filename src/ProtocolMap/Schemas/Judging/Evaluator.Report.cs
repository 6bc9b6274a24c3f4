namespace ProtocolMap.Runtime;

/// <content>What is wrong with a value that was found invalid.</content>
internal ref partial struct Evaluator
{
    /// <summary>Every violation of a schema by a text; none when it is valid.</summary>
    public static IReadOnlyList<MessageViolation> Judge(SchemaSet set, in JsonTape tape, int schema)
    {
        var evaluator = new Evaluator(set, tape);
        try
        {
            if (evaluator.Evaluate(schema, 0, -1))
            {
                return [];
            }

            // From here on the same values are judged again on the way down, so every verdict is kept.
            evaluator._keepsAll = true;
            evaluator._violations = new ViolationList(tape);
            evaluator.Report(schema, 0, "false");
            return evaluator._violations.ToArray();
        }
        catch (InsufficientExecutionStackException)
        {
            return [new MessageViolation("", "$ref", "references that do not go deeper than the stack of this thread")];
        }
        finally
        {
            evaluator.Release();
        }
    }

    /// <summary>Reports what a schema holds against a value, which may be nothing.</summary>
    /// <param name="index">The schema.</param>
    /// <param name="node">The value.</param>
    /// <param name="keyword">The keyword that holds the schema, which speaks for one that is only <c>false</c>.</param>
    private void Report(int index, int node, string keyword)
    {
        if (_violations.IsFull || Evaluate(index, node, -1))
        {
            return;
        }

        var schema = _schemas[index];
        if (schema.Constant is not null)
        {
            Add(keyword, Expectations.Nothing);
            return;
        }

        var outer = _scope;
        if (_set.HasDynamicScope)
        {
            EnterScope(schema.Resource);
        }

        if (_violations.IsNew(index, _scope, node))
        {
            ReportOwn(schema, node);
            ReportInPlace(schema, node);
            ReportUnevaluated(schema, node);
        }

        _scope = outer;
    }

    private void ReportOwn(SchemaNode schema, int node)
    {
        var kind = KindOf(node);
        if (schema.Types != 0 && !HasType(schema.Types, kind, node))
        {
            Add("type", Expectations.Types(schema.Types));
        }

        if (schema.Const is { } constant && !constant.Is(View(node)))
        {
            Add("const", Expectations.Value(constant));
        }

        if (schema.Enum is { } values && !values.Contains(View(node)))
        {
            Add("enum", Expectations.Values(values.Values));
        }

        switch (kind)
        {
            case JsonTokenKind.Number when schema.Numbers is { } numbers:
                ReportNumber(numbers, node);
                break;
            case JsonTokenKind.String when schema.Strings is { } strings:
                ReportString(strings, node);
                break;
            case JsonTokenKind.StartArray when schema.Arrays is { } arrays:
                ReportArray(arrays, node);
                break;
            case JsonTokenKind.StartObject when schema.Objects is { } objects:
                ReportObject(objects, node);
                break;
        }
    }

    private void ReportInPlace(SchemaNode schema, int node)
    {
        if (schema.Ref >= 0)
        {
            Report(schema.Ref, node, "$ref");
        }

        if (schema.DynamicRef >= 0)
        {
            Report(Resolve(schema), node, "$dynamicRef");
        }

        foreach (var part in schema.AllOf)
        {
            Report(part, node, "allOf");
        }

        if (schema.AnyOf.Length > 0 && CountValid(schema.AnyOf, node, -1, enough: 1) == 0)
        {
            Add("anyOf", Expectations.AnyOf(schema.AnyOf.Length));
        }

        if (schema.OneOf.Length > 0 && CountValid(schema.OneOf, node, -1, enough: int.MaxValue) is not 1 and var valid)
        {
            Add("oneOf", Expectations.OneOf(schema.OneOf.Length, valid));
        }

        if (schema.Not >= 0 && Evaluate(schema.Not, node, -1))
        {
            Add("not", Expectations.Not);
        }

        if (schema.If >= 0)
        {
            var holds = Evaluate(schema.If, node, -1);
            var next = holds ? schema.Then : schema.Else;
            if (next >= 0)
            {
                Report(next, node, holds ? "then" : "else");
            }
        }

        foreach (var (name, dependent) in schema.Objects?.DependentSchemas ?? [])
        {
            if (KindOf(node) == JsonTokenKind.StartObject && Has(name, node))
            {
                Report(dependent, node, "dependentSchemas");
            }
        }
    }

    private void ReportUnevaluated(SchemaNode schema, int node)
    {
        var isArray = KindOf(node) == JsonTokenKind.StartArray;
        var unevaluated = isArray ? schema.Arrays?.Unevaluated ?? -1
            : KindOf(node) == JsonTokenKind.StartObject ? schema.Objects?.Unevaluated ?? -1 : -1;
        if (unevaluated < 0)
        {
            return;
        }

        // What is evaluated is known only where all else is valid.
        var marks = PushMarks(node);
        var isKnown = (isArray ? JudgeItems(schema.Arrays, node, marks) : JudgeMembers(schema.Objects, node, marks)) && JudgeInPlace(schema, node, marks);
        var position = 0;
        for (var child = First(node); isKnown && child < _nodes[node].Next; child = NextOf(child), position++)
        {
            if (!IsMarked(marks, position))
            {
                ReportChild(unevaluated, child, position, isArray ? "unevaluatedItems" : "unevaluatedProperties");
            }
        }

        PopMarks(node, marks, -1);
    }

    /// <summary>Reports what a schema holds against a member's value or an item.</summary>
    private void ReportChild(int schema, int child, int position, string keyword)
    {
        _violations.Path.Push(_nodes[child].Kind == JsonTokenKind.Name ? child : ~position);
        Report(schema, ValueOf(child), keyword);
        _violations.Path.Pop();
    }

}
