using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>The calls that walk over a collection.</summary>
internal static class Enumerations
{
    /// <summary>The calls of a <c>foreach</c>.</summary>
    public static IEnumerable<ISymbol?> Calls(ForEachStatementInfo info, ITypeSymbol? collection, SemanticModel model, int position)
    {
        var start = PatternMembers.Implementation(collection, info.GetEnumeratorMethod);
        var enumerator = info.GetEnumeratorMethod?.ReturnType;
        IEnumerable<ISymbol?> calls = [start, info.MoveNextMethod, info.CurrentProperty, PatternMembers.Implementation(enumerator, info.DisposeMethod)];
        return info.IsAsynchronous
            ? calls.Concat(Awaiters.Calls(info.MoveNextMethod?.ReturnType, model, position)).Concat(Awaiters.Calls(info.DisposeMethod?.ReturnType, model, position))
            : calls;
    }

    /// <summary>The calls of a spread, which has no public API: those of a <c>foreach</c> over the same expression.</summary>
    public static ISymbol?[] Calls(ITypeSymbol collection, SemanticModel model, int position)
    {
        if (collection is IArrayTypeSymbol or IErrorTypeSymbol || collection.SpecialType == SpecialType.System_String)
        {
            return [];
        }

        var start = PatternMembers.FindMethod(collection, WellKnownMemberNames.GetEnumeratorMethodName)
            ?? Enumerable(collection, model.Compilation)
            ?? Speculation.FindMethod(model, position, collection, WellKnownMemberNames.GetEnumeratorMethodName);
        var enumerator = (start as IMethodSymbol)?.ReturnType;
        return enumerator is null
            ? [start]
            : [start, PatternMembers.FindMethod(enumerator, WellKnownMemberNames.MoveNextMethodName), .. enumerator.GetMembers(WellKnownMemberNames.CurrentPropertyName), Disposal.Find(enumerator, isAsynchronous: false, model.Compilation)];
    }

    // What implements IEnumerable<T>, else IEnumerable.
    private static ISymbol? Enumerable(ITypeSymbol collection, Compilation compilation)
    {
        var types = PatternMembers.ConcreteTypes(collection).SelectMany(static type => type.AllInterfaces).ToArray();
        var contract = Array.Find(types, static type => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?? Array.Find(types, static type => type.SpecialType == SpecialType.System_Collections_IEnumerable);
        return PatternMembers.Implementation(collection, contract?.GetMembers(WellKnownMemberNames.GetEnumeratorMethodName).FirstOrDefault());
    }
}
