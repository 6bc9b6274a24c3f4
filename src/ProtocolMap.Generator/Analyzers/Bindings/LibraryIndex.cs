using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>The symbols that a map binds to protocols, arranged for look-up by symbol. Knows no compilation.</summary>
internal sealed class LibraryIndex
{
    private readonly MapDocument _map;
    private readonly Dictionary<string, Binding> _bindings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LibraryType>> _typesByMetadataName = new(StringComparer.Ordinal);

    public LibraryIndex(MapDocument map)
    {
        _map = map;
        foreach (var library in map.Libraries)
        {
            foreach (var symbol in library.Symbols)
            {
                Add(symbol, library);
            }
        }
    }

    public NamespaceTree<Binding> Namespaces { get; } = new();

    /// <summary>The types that are bound themselves, by namespace, the types around them and name; arity is part of a name.</summary>
    public NamespaceTree<LibraryType> BoundTypes { get; } = new();

    public IEnumerable<LibraryType> Types => _typesByMetadataName.Values.SelectMany(static types => types);

    /// <summary>What the map says of exactly this type or of its members, or <see langword="null"/>.</summary>
    /// <remarks>The last segment of a documentation id is the metadata name, so the full id is built for namesakes only.</remarks>
    public LibraryType? Find(INamedTypeSymbol type)
    {
        if (!_typesByMetadataName.TryGetValue(type.MetadataName, out var namesakes))
        {
            return null;
        }

        var id = type.GetDocumentationCommentId();
        return namesakes.Find(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
    }

    private void Add(SymbolBinding symbol, Library library)
    {
        var name = symbol.SymbolId.Substring(2);
        switch (symbol.SymbolId[0])
        {
            case 'N':
                var node = Namespaces.GetOrAdd(name);
                node.Value = Merge(node.Value, symbol, library);
                break;
            case 'T':
                var type = GetOrAddType(name);
                type.Binding = Merge(type.Binding, symbol, library);
                BoundTypes.GetOrAdd(name).Value = type;
                break;
            default:
                // Parameters and a return type follow the name and have dots of their own.
                var end = name.IndexOfAny(['(', '~']);
                var dot = name.LastIndexOf('.', end < 0 ? name.Length - 1 : end);
                var members = GetOrAddType(name.Substring(0, dot)).Members;
                members[symbol.SymbolId] = Merge(members.TryGetValue(symbol.SymbolId, out var known) ? known : null, symbol, library);
                break;
        }
    }

    private LibraryType GetOrAddType(string name)
    {
        var metadataName = name.Substring(name.LastIndexOf('.') + 1);
        if (!_typesByMetadataName.TryGetValue(metadataName, out var namesakes))
        {
            _typesByMetadataName.Add(metadataName, namesakes = []);
        }

        var id = "T:" + name;
        var type = namesakes.Find(candidate => string.Equals(candidate.Id, id, StringComparison.Ordinal));
        if (type is null)
        {
            namesakes.Add(type = new LibraryType(id));
        }

        return type;
    }

    // Two libraries may name one symbol: then it serves the protocols of both.
    private Binding Merge(Binding? known, SymbolBinding symbol, Library library)
    {
        var protocols = (known ?? Binding.Free).Protocols.ToList();
        foreach (var reference in symbol.Protocols)
        {
            if (_map.Protocols.Find(reference.Protocol) is { } protocol
                && !protocols.Exists(other => other.Id == protocol.Id && other.Capability == reference.Capability))
            {
                protocols.Add(new BoundProtocol(protocol, reference.Capability));
            }
        }

        var libraries = (known ?? Binding.Free).Libraries;
        return Share(Binding.AnyOf([.. protocols], symbol.Protocols.Count > 0 ? libraries.Append(library) : libraries));
    }

    // What is said of a binding is put together once for each: a library has many symbols, and nearly all of them stand for the same.
    private Binding Share(Binding binding)
    {
        var key = string.Join(" ", binding.Protocols.Select(static protocol => protocol.Id + "#" + protocol.Capability)) + "/" + string.Join(" ", binding.Libraries.Select(static library => library.Id));
        if (!_bindings.TryGetValue(key, out var shared))
        {
            _bindings.Add(key, shared = binding);
        }

        return shared;
    }
}
