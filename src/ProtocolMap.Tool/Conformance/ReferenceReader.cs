using System.Reflection.Metadata;
using ProtocolMap.Model.Map;
using ProtocolMap.Tool.Assemblies;

namespace ProtocolMap.Tool.Conformance;

/// <summary>Finds what an assembly refers to that stands for a protocol: symbols that the libraries of a map bind, and members that are marked.</summary>
/// <param name="bindings">The protocols of symbols, by documentation-comment id; none frees a symbol from a wider one.</param>
/// <param name="marks">The protocols of marked members, by documentation-comment id.</param>
internal sealed class ReferenceReader(IReadOnlyDictionary<string, IReadOnlyList<string>> bindings, ILookup<string, string> marks)
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> BindingsOf(MapDocument map)
    {
        var bindings = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var symbol in map.Libraries.SelectMany(l => l.Symbols))
        {
            // Two libraries may bind one symbol; either may be meant.
            var protocols = symbol.Protocols.Select(p => p.ToString());
            bindings[symbol.SymbolId] = [.. bindings.GetValueOrDefault(symbol.SymbolId, []).Union(protocols, StringComparer.Ordinal)];
        }

        return bindings;
    }

    public IEnumerable<Evidence> Read(AssemblyImage assembly) =>
        Symbols(assembly.Reader).SelectMany(found => found.Protocols.SelectMany(WithProtocol).Distinct(StringComparer.Ordinal).Select(p => new Evidence(EvidenceSort.Use, p, assembly.Name, found.Symbol)));

    /// <summary>Who uses a capability uses its protocol.</summary>
    internal static IEnumerable<string> WithProtocol(string reference) =>
        reference.Split('#') is [var protocol, _] ? [protocol, reference] : [reference];

    private IEnumerable<(string Symbol, IReadOnlyList<string> Protocols)> Symbols(MetadataReader reader)
    {
        foreach (var handle in reader.TypeReferences)
        {
            var name = DocumentationIds.NameOf(reader, handle);
            yield return ("T:" + name, Find(["T:" + name], name));
        }

        foreach (var member in reader.MemberReferences.Select(reader.GetMemberReference))
        {
            if (DocumentationIds.TypeOf(reader, member.Parent) is { } parent)
            {
                var type = parent.Kind == HandleKind.TypeReference
                    ? DocumentationIds.NameOf(reader, (TypeReferenceHandle)parent)
                    : DocumentationIds.NameOf(reader, (TypeDefinitionHandle)parent);
                var ids = DocumentationIds.MembersOf(reader, member, type).Reverse().ToList();
                yield return (ids[0], Find(ids, type));
            }
        }
    }

    /// <summary>What the most specific binding says, and what is marked.</summary>
    private List<string> Find(IReadOnlyList<string> ids, string type)
    {
        var bound = ids.Concat(Wider(type)).Select(id => bindings.GetValueOrDefault(id)).FirstOrDefault(b => b is not null) ?? [];
        return [.. bound.Concat(ids.SelectMany(id => marks[id]))];
    }

    // Whether a dot parts a type from its namespace or from the type around it is not known here, so both are asked for.
    private static IEnumerable<string> Wider(string type)
    {
        for (var name = type; name.Length > 0; name = name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : "")
        {
            yield return "T:" + name;
            yield return "N:" + name;
        }
    }
}
