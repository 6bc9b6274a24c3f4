using System.Buffers;
using System.Runtime.CompilerServices;

namespace ProtocolMap.Runtime;

/// <summary>
/// Judges the values of a tape by schemas. Which members and items of a container have been evaluated, as <c>unevaluated…</c> asks, is kept
/// as marks: frames of bits, one bit for each member or item; a frame is named by where it begins, -1 is none.
/// </summary>
internal ref partial struct Evaluator
{
    private readonly SchemaSet _set;
    private readonly SchemaNode[] _schemas;
    private readonly JsonTape _tape;
    private readonly TapeNode[] _nodes;

    // Made when they are needed: most messages refer to nothing by scope and few are recursive.
    private List<(int Outer, int Resource)>? _scopes;
    private Dictionary<(int Outer, int Resource), int>? _knownScopes;
    private Dictionary<(int Schema, int Scope, int Node), bool>? _verdicts;

    // The way that evaluation came, as far as it went through different schema resources.
    private int _scope;
    private ulong[] _marks;
    private int _markCount;
    private byte[] _buffer;
    private bool _keepsAll;
    private ViolationList _violations;

    private Evaluator(SchemaSet set, in JsonTape tape)
        : this()
    {
        _set = set;
        _schemas = set.Schemas;
        _tape = tape;
        _nodes = tape.Nodes;
        _marks = [];
        _buffer = [];
    }

    public static bool IsValid(SchemaSet set, in JsonTape tape, int schema)
    {
        var evaluator = new Evaluator(set, tape);
        try
        {
            return evaluator.Evaluate(schema, 0, -1);
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
        finally
        {
            evaluator.Release();
        }
    }

    private void Release()
    {
        JsonTape.Return(ref _buffer);
        if (_marks.Length > 0)
        {
            ArrayPool<ulong>.Shared.Return(_marks);
        }
    }

    /// <summary>Whether a value is valid by a schema. If so, what it evaluates is marked; if not, marks mean nothing.</summary>
    private bool Evaluate(int index, int node, int marks)
    {
        var schema = _schemas[index];
        if (schema.Constant is { } constant)
        {
            return constant;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var outer = _scope;
        if (_set.HasDynamicScope)
        {
            EnterScope(schema.Resource);
        }

        var isKept = (schema.IsRecursive || _keepsAll) && marks < 0 && KindOf(node) is JsonTokenKind.StartObject or JsonTokenKind.StartArray;
        var verdict = false;
        if (!isKept || _verdicts is null || !_verdicts.TryGetValue((index, _scope, node), out verdict))
        {
            verdict = Judge(schema, node, marks);
            if (isKept)
            {
                (_verdicts ??= [])[(index, _scope, node)] = verdict;
            }
        }

        _scope = outer;
        return verdict;
    }

    private bool Judge(SchemaNode schema, int node, int marks)
    {
        var kind = KindOf(node);
        if ((schema.Types != 0 && !HasType(schema.Types, kind, node)) || !IsAllowedValue(schema, node))
        {
            return false;
        }

        return kind switch
        {
            JsonTokenKind.Number => IsValidNumber(schema.Numbers, node) && JudgeInPlace(schema, node, -1),
            JsonTokenKind.String => IsValidString(schema.Strings, node) && JudgeInPlace(schema, node, -1),
            JsonTokenKind.StartArray => JudgeContainer(schema, node, marks, schema.Arrays?.Unevaluated ?? -1),
            JsonTokenKind.StartObject => JudgeContainer(schema, node, marks, schema.Objects?.Unevaluated ?? -1),
            _ => JudgeInPlace(schema, node, -1),
        };
    }

    private bool JudgeContainer(SchemaNode schema, int node, int marks, int unevaluated)
    {
        var own = unevaluated < 0 ? marks : PushMarks(node);
        var isValid = (_nodes[node].Kind == JsonTokenKind.StartArray ? JudgeItems(schema.Arrays, node, own) : JudgeMembers(schema.Objects, node, own))
            && JudgeInPlace(schema, node, own);
        if (unevaluated >= 0)
        {
            isValid = isValid && JudgeUnevaluated(unevaluated, node, own);
            PopMarks(node, own, isValid ? marks : -1);
        }

        return isValid;
    }

    /// <summary>The schemas that judge the same value.</summary>
    private bool JudgeInPlace(SchemaNode schema, int node, int marks)
    {
        if (schema.Ref >= 0 && !Evaluate(schema.Ref, node, marks))
        {
            return false;
        }

        if (schema.DynamicRef >= 0 && !Evaluate(Resolve(schema), node, marks))
        {
            return false;
        }

        foreach (var part in schema.AllOf)
        {
            if (!Evaluate(part, node, marks))
            {
                return false;
            }
        }

        return (schema.AnyOf.Length == 0 || CountValid(schema.AnyOf, node, marks, enough: 1) > 0)
            && (schema.OneOf.Length == 0 || CountValid(schema.OneOf, node, marks, enough: 2) == 1)
            && (schema.Not < 0 || !Evaluate(schema.Not, node, -1))
            && JudgeCondition(schema, node, marks)
            && JudgeDependentSchemas(schema.Objects, node, marks);
    }

    /// <summary>How many schemas of a list find the value valid; where nothing is marked, it stops at enough.</summary>
    private int CountValid(int[] schemas, int node, int marks, int enough)
    {
        var count = 0;
        foreach (var schema in schemas)
        {
            if (EvaluateBranch(schema, node, marks) && ++count >= enough && marks < 0)
            {
                break;
            }
        }

        return count;
    }

    private bool JudgeCondition(SchemaNode schema, int node, int marks)
    {
        if (schema.If < 0 || (marks < 0 && schema.Then < 0 && schema.Else < 0))
        {
            return true;
        }

        var next = EvaluateBranch(schema.If, node, marks) ? schema.Then : schema.Else;
        return next < 0 || Evaluate(next, node, marks);
    }

    /// <summary>Evaluates a schema whose failure is no failure of the whole: only its success leaves marks.</summary>
    private bool EvaluateBranch(int schema, int node, int marks)
    {
        if (marks < 0)
        {
            return Evaluate(schema, node, -1);
        }

        var own = PushMarks(node);
        var isValid = Evaluate(schema, node, own);
        PopMarks(node, own, isValid ? marks : -1);
        return isValid;
    }

    private readonly int Resolve(SchemaNode schema)
    {
        var target = schema.DynamicRef;
        if (schema.DynamicRefAnchor >= 0)
        {
            // From the innermost out: the last to be found is the outermost.
            for (var scope = _scope; scope > 0; scope = _scopes![scope].Outer)
            {
                var found = _set.FindDynamic(_scopes![scope].Resource, schema.DynamicRefAnchor);
                target = found >= 0 ? found : target;
            }
        }

        return target;
    }

    /// <summary>A resource that evaluation went through already changes nothing: the outermost counts.</summary>
    private void EnterScope(int resource)
    {
        _scopes ??= [(-1, -1)];
        _knownScopes ??= [];
        for (var scope = _scope; scope > 0; scope = _scopes[scope].Outer)
        {
            if (_scopes[scope].Resource == resource)
            {
                return;
            }
        }

        var entry = (_scope, resource);
        if (!_knownScopes.TryGetValue(entry, out var known))
        {
            known = _scopes.Count;
            _scopes.Add(entry);
            _knownScopes.Add(entry, known);
        }

        _scope = known;
    }

    /// <summary>What a node is; a name is judged as a string.</summary>
    private readonly JsonTokenKind KindOf(int node)
    {
        var kind = _nodes[node].Kind;
        return kind == JsonTokenKind.Name ? JsonTokenKind.String : kind;
    }

    private readonly JsonView View(int node) => new(_tape.Text, _nodes, node);
}
