namespace ProtocolMap.Model.Messages.Reading;

/// <summary>
/// What schemas of a map can be referred to by: the URI of a resource, and anchors in it. Each message has names of its own, so that two may
/// hold one resource each that is called the same; inside a message, the first to take a name has it.
/// </summary>
internal sealed class SchemaNames
{
    private readonly Dictionary<(SchemaTree Tree, string Name), SchemaNode> _own = [];
    private readonly Dictionary<string, List<SchemaNode>> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SchemaNode>> _dynamicAnchors = new(StringComparer.Ordinal);
    private readonly List<NameConflict> _conflicts = [];

    public IReadOnlyList<NameConflict> Conflicts => _conflicts;

    public void Add(SchemaNode node, string? anchor, string? dynamicAnchor)
    {
        if (node.Resource == node.Index)
        {
            if (node.Index == 0)
            {
                // The message's own id counts beside an $id at its root.
                Claim(Uris.Resolve(Uris.MapBase, node.Tree.Message), node, "$id");
            }

            Claim(node.BaseUri, node, "$id");
        }

        if (anchor is not null)
        {
            Claim(node.BaseUri + "#" + anchor, node, "$anchor");
        }

        if (dynamicAnchor is not null)
        {
            Claim(node.BaseUri + "#" + dynamicAnchor, node, "$dynamicAnchor");
            if (!_dynamicAnchors.TryGetValue(dynamicAnchor, out var nodes))
            {
                _dynamicAnchors.Add(dynamicAnchor, nodes = []);
            }

            nodes.Add(node);
        }
    }

    /// <summary>Ends the adding: the ids of messages are theirs in the whole map.</summary>
    public void Complete(IEnumerable<SchemaTree> messages)
    {
        foreach (var message in messages)
        {
            var name = Uris.Resolve(Uris.MapBase, message.Message);
            var all = _all[name];
            foreach (var other in all.Where(node => node.Tree != message))
            {
                _conflicts.Add(new NameConflict(other, "$id", name, message[0]));
            }

            all.RemoveAll(node => node.Tree != message);
        }
    }

    /// <summary>The schemas that a message may mean by a name: its own, else those of all others.</summary>
    public IReadOnlyList<SchemaNode> Find(SchemaTree tree, string name) =>
        _own.TryGetValue((tree, name), out var own) ? [own]
        : _all.TryGetValue(name, out var all) ? all
        : [];

    /// <summary>Every schema of the map that a <c>$dynamicRef</c> to this anchor may come to.</summary>
    public IReadOnlyList<SchemaNode> DynamicAnchors(string anchor) => _dynamicAnchors.TryGetValue(anchor, out var nodes) ? nodes : [];

    private void Claim(string name, SchemaNode node, string keyword)
    {
        if (_own.TryGetValue((node.Tree, name), out var holder))
        {
            if (!ReferenceEquals(holder, node))
            {
                _conflicts.Add(new NameConflict(node, keyword, name, holder));
            }

            return;
        }

        _own.Add((node.Tree, name), node);
        if (!_all.TryGetValue(name, out var all))
        {
            _all.Add(name, all = []);
        }

        all.Add(node);
    }
}

/// <param name="Node">The schema that wants the name.</param>
/// <param name="Keyword">The keyword that asks for it.</param>
/// <param name="Name">The URI.</param>
/// <param name="Holder">The schema that has it.</param>
internal sealed record NameConflict(SchemaNode Node, string Keyword, string Name, SchemaNode Holder);
