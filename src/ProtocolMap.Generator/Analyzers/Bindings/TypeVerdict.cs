using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>All that is known of one type: what it stands for, and which of its members stand for something else.</summary>
/// <param name="binding">What holds for the type and, unless they say otherwise, its members; <see langword="null"/> for nothing.</param>
/// <param name="members">Members with a word of their own, by original definition.</param>
internal sealed class TypeVerdict(Binding? binding, Dictionary<ISymbol, Binding>? members)
{
    public static readonly TypeVerdict None = new(binding: null, members: null);

    public Binding? Binding { get; } = binding;

    public bool HasBoundMembers => members is not null;

    public Binding? Find(ISymbol member) => members is not null && members.TryGetValue(member, out var own) ? own : Binding;
}
