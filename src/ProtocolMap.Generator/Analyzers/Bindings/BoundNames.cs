using Microsoft.CodeAnalysis;
using ProtocolMap.Model;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>
/// The words by which code can name a bound type. A name in a file that is none of them needs no binding, which is what makes the
/// look at every name cheap. A word too many costs a little time; one too few would lose a use.
/// </summary>
internal sealed class BoundNames
{
    private const string AttributeSuffix = "Attribute";
    private static readonly string[] s_wrapperAttributes = ["UsesProtocol", "UsesProtocolAttribute"];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Lazy<NameFinder> _finder;

    private BoundNames() => _finder = new(() => new NameFinder(_names));

    public bool Contains(string name) => _names.Contains(name);

    /// <summary>Finds them in files.</summary>
    public NameFinder Finder => _finder.Value;

    /// <param name="libraries">The libraries of each map that judges.</param>
    /// <param name="generated">The generated code that the compilation sees.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="trees">What is known of its files.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static BoundNames Collect(
        IEnumerable<LibraryIndex> libraries,
        GeneratedSymbols generated,
        Compilation compilation,
        TreeNames.Cache trees,
        CancellationToken cancellationToken)
    {
        var names = new BoundNames();
        foreach (var index in libraries)
        {
            names.AddListedTypes(index);
            names.AddAssembly(compilation.Assembly, index);
            foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
            {
                cancellationToken.ThrowIfCancellationRequested();
                names.AddAssembly(assembly, index);
            }
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(generated.CanHaveWrappers))
        {
            names.AddWrappers(assembly.GlobalNamespace, isWrapper: false);
        }

        names._names.UnionWith(generated.Of(compilation.Assembly)?.CapabilityTypeNames ?? []);
        names._names.UnionWith(s_wrapperAttributes);
        names.AddDerivedNames([.. compilation.SyntaxTrees.SelectMany(tree => trees.Find(tree, cancellationToken).Names)]);
        names._names.ExceptWith(s_wrapperAttributes);
        return names;
    }

    private void AddListedTypes(LibraryIndex libraries)
    {
        foreach (var type in libraries.Types)
        {
            if (type.Binding is not null || type.Members.Keys.Any(static member => member.Contains("#ctor")))
            {
                Add(type.SimpleName);
            }
        }
    }

    // Descends from the assembly's side: it has few root namespaces, the map perhaps a thousand.
    private void AddAssembly(IAssemblySymbol assembly, LibraryIndex libraries)
    {
        AddTypesInListed(assembly.GlobalNamespace, libraries.BoundTypes.Root);
        if (!libraries.Namespaces.Root.IsLeaf)
        {
            AddNamespace(assembly.GlobalNamespace, libraries.Namespaces.Root, isBound: false);
        }
    }

    private void AddTypesInListed(INamespaceOrTypeSymbol container, NamespaceNode<LibraryType> node)
    {
        foreach (var entry in node.Children)
        {
            var (segment, child) = (entry.Key, entry.Value);
            var arity = segment.IndexOf('`');
            foreach (var member in container.GetMembers(arity < 0 ? segment : segment.Substring(0, arity)).OfType<INamespaceOrTypeSymbol>())
            {
                if (child.Value is not null && member is INamedTypeSymbol type && type.MetadataName == segment)
                {
                    AddTypes(type);
                }

                AddTypesInListed(member, child);
            }
        }
    }

    private void AddNamespace(INamespaceSymbol symbol, NamespaceNode<Binding>? node, bool isBound)
    {
        if (isBound)
        {
            AddTypes(symbol);
        }

        foreach (var child in symbol.GetNamespaceMembers())
        {
            var childNode = node?.Find(child.Name);
            if (isBound || childNode is not null)
            {
                AddNamespace(child, childNode, isBound || childNode!.Value is not null);
            }
        }
    }

    // That a type has an attribute is enough to look at its name; what the attribute says, its map says when the name is met.
    private void AddWrappers(INamespaceOrTypeSymbol container, bool isWrapper)
    {
        foreach (var type in container.GetTypeMembers())
        {
            var isWrapped = isWrapper || IsWrapper(type);
            if (isWrapped || TypeNames.IsCapabilities(type.Name) || type.InstanceConstructors.Any(IsWrapper))
            {
                Add(type.Name);
            }

            AddWrappers(type, isWrapped);
        }

        foreach (var child in (container as INamespaceSymbol)?.GetNamespaceMembers() ?? [])
        {
            AddWrappers(child, isWrapper: false);
        }
    }

    private static bool IsWrapper(ISymbol symbol) => symbol.GetAttributes().Any(static attribute => RuntimeLibrary.Is(attribute, RuntimeLibrary.UsesProtocol));

    // An alias of an alias, a type in a type with a bound attribute: repeated until nothing new comes.
    private void AddDerivedNames((string Name, string[] Causes)[] derived)
    {
        bool isGrowing;
        do
        {
            isGrowing = false;
            foreach (var (name, causes) in derived)
            {
                if (!_names.Contains(name) && Array.Exists(causes, _names.Contains))
                {
                    Add(name);
                    isGrowing = true;
                }
            }
        }
        while (isGrowing);
    }

    private void AddTypes(INamespaceOrTypeSymbol container)
    {
        foreach (var type in container.GetTypeMembers())
        {
            Add(type.Name);
            AddTypes(type);
        }
    }

    private void Add(string name)
    {
        _names.Add(name);
        if (name.Length > AttributeSuffix.Length && name.EndsWith(AttributeSuffix, StringComparison.Ordinal))
        {
            _names.Add(name.Substring(0, name.Length - AttributeSuffix.Length));
        }
    }
}
