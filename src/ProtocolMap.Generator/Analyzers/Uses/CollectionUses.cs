using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;
using ProtocolMap.Generator.Lightup;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Collections that are filled by what is written in brackets.</summary>
internal static class CollectionUses
{
    /// <summary>The calls of <c>Add</c> behind <c>{ a, b }</c>.</summary>
    public static void Initializer(in OperationUse use)
    {
        var (model, cancellationToken) = (use.Model, use.CancellationToken);
        var added = ((IObjectOrCollectionInitializerOperation)use.Operation).Initializers.SelectMany(Added);
        use.AddFirst(added, Sites.Whole);

        IEnumerable<ISymbol> Added(IOperation element) => element switch
        {
            IInvocationOperation { IsImplicit: true } call => new[] { call.TargetMethod },
            IDynamicInvocationOperation { Syntax: ExpressionSyntax value } => Candidates.Of(model.GetCollectionInitializerSymbolInfo(value, cancellationToken)),
            _ => Enumerable.Empty<ISymbol>(),
        };
    }

    /// <summary>A collection expression, or the collection that a call makes of arguments for <c>params</c>.</summary>
    public static void Expression(in OperationUse use)
    {
        if (use.Operation.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type || type.Name is "Span" or "ReadOnlySpan")
        {
            return;
        }

        // A builder is a method of its own type, and gets all elements at once.
        var creation = NewOperations.ConstructMethodOf(use.Operation);
        if (!use.Add(creation, Sites.Collection) && creation is not { MethodKind: MethodKind.Ordinary })
        {
            use.AddFirst(CollectionAdds.Find(type, use), Sites.Collection);
        }
    }

    /// <summary>The walk over what is spread into a collection.</summary>
    public static void Spread(in OperationUse use)
    {
        if (NewOperations.SpreadOperandOf(use.Operation)?.Type is not { } collection)
        {
            return;
        }

        ISymbol?[] calls = [];
        if (!use.Silent.Contains(collection, WellKnownMemberNames.GetEnumeratorMethodName))
        {
            calls = Enumerations.Calls(collection, use.Model, use.Operation.Syntax.SpanStart);
            use.Silent.Add(collection, WellKnownMemberNames.GetEnumeratorMethodName, calls.FirstOrDefault() as IMethodSymbol, calls);
        }

        use.AddFirst(calls.Append(NewOperations.ElementConversionOf(use.Operation)), Sites.Spread);
    }
}
