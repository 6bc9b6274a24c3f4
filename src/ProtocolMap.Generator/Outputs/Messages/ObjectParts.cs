using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>What an object has by its own schema and by those that it must meet as well, <c>$ref</c> and <c>allOf</c>.</summary>
internal sealed class ObjectParts
{
    private readonly SchemaGraph _graph;
    private readonly SchemaForms _forms;
    private readonly HashSet<SchemaReference> _visited = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public ObjectParts(SchemaGraph graph, SchemaForms forms, SchemaReference reference)
    {
        _graph = graph;
        _forms = forms;
        Add(graph.Follow(reference), isWhole: true);
    }

    /// <summary>Those of the parts first, each name once.</summary>
    public List<(string Name, SchemaReference Schema)> Properties { get; } = [];

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the object must be held against its schema as a whole.</summary>
    public bool IsJudged { get; private set; }

    private void Add(SchemaReference reference, bool isWhole)
    {
        if (!_visited.Add(reference))
        {
            return;
        }

        var schema = _graph[reference];
        foreach (var part in _forms.PartsOf(reference))
        {
            Add(part, isWhole: false);
        }

        foreach (var property in schema.Properties)
        {
            if (_names.Add(property.Name))
            {
                Properties.Add((property.Name, new(reference.Message, property.Schema)));
            }
            else
            {
                IsJudged = true;
            }
        }

        Required.UnionWith(schema.Required);
        var hasParts = schema.Ref is not null || schema.AllOf.Count > 0;
        IsJudged |= Residual.Remains(schema, s => s with
        {
            Types = null,
            Properties = default,
            Required = default,
            Ref = null,
            AllOf = default,
            MinProperties = isWhole ? null : s.MinProperties,
            MaxProperties = isWhole ? null : s.MaxProperties,
            AdditionalProperties = isWhole && !hasParts && s.PatternProperties.Count == 0 && IsConstant(reference, s.AdditionalProperties) ? null : s.AdditionalProperties,
        });
        if (isWhole)
        {
            // A member that must be there need not be one that has a name of its own; the reader only looks for those.
            IsJudged |= Required.Any(name => !_names.Contains(name));
        }
    }

    private bool IsConstant(SchemaReference reference, int? index) => index is { } i && _graph[new(reference.Message, i)].Constant is not null;
}
