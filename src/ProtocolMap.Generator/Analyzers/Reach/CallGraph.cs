using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;

namespace ProtocolMap.Generator.Analyzers.Reach;

/// <summary>
/// Who calls whom outside of scopes. A call leads to the member that is named; from an abstract or interface member to what implements it,
/// where the compilation has exactly one such; from a constructor to what its type initializes and to the constructor of the base type
/// that it calls without a word. What overrides a member with a body, and what a delegate holds, is not followed.
/// </summary>
internal sealed class CallGraph
{
    private readonly Dictionary<ISymbol, ImmutableArray<Call>> _from = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<ISymbol>> _to = new(SymbolEqualityComparer.Default);

    /// <param name="collected">What the walk found.</param>
    /// <param name="assembly">The compilation's own assembly.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public CallGraph(CallCollector collected, IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        var calls = collected.Calls.ToList();
        var called = new HashSet<ISymbol>(calls.Concat(collected.InScopes.Select(static call => call.Call)).Select(static call => call.To), SymbolEqualityComparer.Default);
        calls.AddRange(called.OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Constructor).SelectMany(OfConstructor));
        calls.AddRange(new Implementations(assembly, cancellationToken).Of(called));
        foreach (var same in calls.GroupBy(static call => call.From, SymbolEqualityComparer.Default))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _from.Add(same.Key!, Call.InOrder(same).ToImmutableArray());
        }

        foreach (var call in calls)
        {
            if (!_to.TryGetValue(call.To, out var callers))
            {
                _to.Add(call.To, callers = []);
            }

            callers.Add(call.From);
        }
    }

    /// <summary>The calls of a member, in the order of places.</summary>
    public ImmutableArray<Call> CallsOf(ISymbol member) => _from.TryGetValue(member, out var calls) ? calls : ImmutableArray<Call>.Empty;

    /// <summary>The members that call a member.</summary>
    public IReadOnlyList<ISymbol> CallersOf(ISymbol member) => _to.TryGetValue(member, out var callers) ? callers : [];

    // A base type without a constructor of its own goes on to its base type, and so do all that are written in source.
    private static IEnumerable<Call> OfConstructor(IMethodSymbol constructor)
    {
        for (var current = constructor; current is { ContainingType: { } type } && !current.Locations.IsEmpty && current.Locations[0].IsInSource;)
        {
            yield return new Call(current, type, current.Locations[0]);

            // A written constructor that calls the base without a word was seen by the walk.
            if (!current.IsImplicitlyDeclared || type.BaseType is not { } baseType || ImplicitConstructors.Find(baseType) is not { } next)
            {
                yield break;
            }

            next = next.OriginalDefinition;
            yield return new Call(current, next, current.Locations[0]);
            current = next;
        }
    }
}
