using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>Values by namespace, where the longest namespace wins. Compares whole segments, and never builds a name from a symbol.</summary>
internal sealed class NamespaceTree<T>
    where T : class
{
    public NamespaceNode<T> Root { get; } = new();

    /// <summary>The value at exactly this namespace, to be set by the builder.</summary>
    public NamespaceNode<T> GetOrAdd(string dottedName)
    {
        var node = Root;
        foreach (var segment in dottedName.Split('.'))
        {
            node = node.GetOrAdd(segment);
        }

        return node;
    }

    /// <summary>The value of the longest namespace that is, or contains, <paramref name="symbol"/>.</summary>
    public T? Find(INamespaceSymbol? symbol) => symbol is null || Root.IsLeaf ? null : Locate(symbol).Value;

    private (NamespaceNode<T>? Node, T? Value) Locate(INamespaceSymbol symbol)
    {
        if (symbol.IsGlobalNamespace)
        {
            return (Root, null);
        }

        var (parent, inherited) = Locate(symbol.ContainingNamespace);
        var node = parent?.Find(symbol.Name);
        return (node, node?.Value ?? inherited);
    }
}

/// <summary>One segment of a namespace.</summary>
internal sealed class NamespaceNode<T>
    where T : class
{
    private readonly Dictionary<string, NamespaceNode<T>> _children = new(StringComparer.Ordinal);

    public T? Value { get; set; }

    public bool IsLeaf => _children.Count == 0;

    public IEnumerable<KeyValuePair<string, NamespaceNode<T>>> Children => _children;

    public NamespaceNode<T>? Find(string segment) => _children.TryGetValue(segment, out var child) ? child : null;

    public NamespaceNode<T> GetOrAdd(string segment)
    {
        if (!_children.TryGetValue(segment, out var child))
        {
            child = new NamespaceNode<T>();
            _children.Add(segment, child);
        }

        return child;
    }
}
