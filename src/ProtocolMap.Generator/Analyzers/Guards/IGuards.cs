using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>What answers questions that code asks at run time, for those who follow the code.</summary>
internal interface IGuards
{
    /// <summary>The guard that a method, property or field is; <see langword="null"/> for any other.</summary>
    Guard? Find(ISymbol member);

    /// <summary>The guard that a call is because of what it is given; <see langword="null"/> for any other.</summary>
    Guard? FindCall(IInvocationOperation call);

    /// <summary>What bits of an enum stand for.</summary>
    Facts Decode(ITypeSymbol? type, ulong bits);

    /// <summary>What a symbol says of itself, so that whoever uses it has to ask first.</summary>
    Facts ClaimedBy(ISymbol symbol);
}
