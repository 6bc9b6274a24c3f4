using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Carrying;

namespace ProtocolMap.Generator.Analyzers.Referenced;

/// <summary>
/// Keeps each carried map for as long as the host keeps the reference that brings it. A project reference is a new one with every edit of
/// that project; then the map is the same as long as its hash is.
/// </summary>
internal sealed class ReferencedMapCache
{
    private readonly ConditionalWeakTable<MetadataReference, StrongBox<ReferencedMap?>> _byReference = new();
    private readonly ConcurrentDictionary<string, WeakReference<ReferencedMap>> _latest = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The map that an assembly carries, or <see langword="null"/>.</summary>
    public ReferencedMap? Find(IAssemblySymbol assembly, Compilation compilation)
    {
        var reference = compilation.GetMetadataReference(assembly);
        if (reference is not null && _byReference.TryGetValue(reference, out var known))
        {
            return known.Value;
        }

        // Another project may lack the runtime library, and so see the attribute but not what it says.
        if (!CarriedMapAttributeReader.TryRead(assembly, out var carried))
        {
            return null;
        }

        var map = carried is null ? null : Share(assembly.Name, carried);
        if (reference is not null)
        {
            _byReference.GetValue(reference, _ => new StrongBox<ReferencedMap?>(map));
        }

        return map;
    }

    private ReferencedMap Share(string assembly, CarriedMap carried)
    {
        if (_latest.TryGetValue(assembly, out var weak) && weak.TryGetTarget(out var latest) && latest.Assembly == assembly && latest.Carried == carried)
        {
            return latest;
        }

        var map = new ReferencedMap(assembly, carried);
        _latest[assembly] = new WeakReference<ReferencedMap>(map);
        return map;
    }
}
