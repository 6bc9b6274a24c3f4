using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Generator.Analyzers.Referenced;
using ProtocolMap.Model;

namespace ProtocolMap.Generator.Analyzers.Scopes;

/// <summary>
/// Whose contracts a project can implement, as far as names tell. That a map has contracts is no reason to start: everybody who has the
/// package references one that does.
/// </summary>
internal sealed class WrittenContracts
{
    private readonly HashSet<IAssemblySymbol> _owners = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;
    private readonly BaseNames _bases;
    private readonly CancellationToken _cancellationToken;

    public WrittenContracts(Compilation compilation, OwnMap own, ReferencedMaps referenced, BaseNames bases, CancellationToken cancellationToken)
    {
        (_compilation, _bases, _cancellationToken) = (compilation, bases, cancellationToken);
        var words = new List<(IAssemblySymbol Owner, HashSet<string> Names)>();
        if (own.HasContracts)
        {
            var names = own.Index!.Map.Contracts.Select(static contract => contract.CSharpName).OfType<string>().Select(TypeNames.InterfaceOf);
            words.Add((compilation.Assembly, new(names, StringComparer.Ordinal)));
        }

        foreach (var (assembly, map) in referenced.Public)
        {
            if (map.ContractInterfaces.Count > 0)
            {
                var names = new HashSet<string>(map.ContractInterfaces, StringComparer.Ordinal);
                AddImplementations(assembly, names);
                words.Add((assembly, names));
            }
        }

        FindOwners(words);
    }

    /// <summary>Whether there are any.</summary>
    public bool Any => _owners.Count > 0;

    /// <summary>Whether the code can implement a contract that this assembly declares.</summary>
    public bool Has(IAssemblySymbol assembly) => _owners.Contains(assembly);

    private void FindOwners(List<(IAssemblySymbol Owner, HashSet<string> Names)> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        string[] all = [.. words.SelectMany(static word => word.Names).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal)];
        foreach (var tree in _compilation.SyntaxTrees)
        {
            var found = _bases.In(tree, all, _cancellationToken);
            if (found.Count > 0)
            {
                _owners.UnionWith(words.Where(word => found.Any(word.Names.Contains)).Select(static word => word.Owner));
            }
        }
    }

    // What a reference made of a contract can be derived from without naming the contract, and so on from reference to reference.
    private void AddImplementations(IAssemblySymbol owner, HashSet<string> names)
    {
        var interfaces = new HashSet<string>(names, StringComparer.Ordinal);
        var sources = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { owner.Name };
        var others = _compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => !SymbolEqualityComparer.Default.Equals(assembly, owner)).ToList();
        while (others.RemoveAll(TryAdd) > 0)
        {
        }

        bool TryAdd(IAssemblySymbol assembly)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (!AssemblyReferences.Any(assembly, sources.Contains) || !CanName(assembly, names))
            {
                return false;
            }

            names.UnionWith(TypesOf(assembly.GlobalNamespace).Where(type => type.AllInterfaces.Any(IsContract)).Select(static type => type.Name));
            return sources.Add(assembly.Name);
        }

        bool IsContract(INamedTypeSymbol type) => interfaces.Contains(type.Name) && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, owner);
    }

    private bool CanName(IAssemblySymbol assembly, HashSet<string> names)
    {
        if (assembly.GetMetadata() is { } metadata)
        {
            return metadata.GetModules().Any(module => CanName(module.GetMetadataReader(), names));
        }

        string[] sorted = [.. names.OrderBy(static name => name, StringComparer.Ordinal)];
        return _compilation.GetMetadataReference(assembly) is not CompilationReference { Compilation: CSharpCompilation project }
            || project.SyntaxTrees.Any(tree => _bases.In(tree, sorted, _cancellationToken).Count > 0);
    }

    private static bool CanName(MetadataReader metadata, HashSet<string> names) =>
        metadata.TypeReferences.Any(handle => names.Contains(metadata.GetString(metadata.GetTypeReference(handle).Name)));

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var type in container.GetTypeMembers())
        {
            yield return type;
            foreach (var inner in TypesOf(type))
            {
                yield return inner;
            }
        }

        foreach (var inner in (container as INamespaceSymbol)?.GetNamespaceMembers().SelectMany(TypesOf) ?? [])
        {
            yield return inner;
        }
    }
}
