using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Lightup;

/// <summary>Operations that newer compilers than the one we are built against have. An older one never meets them.</summary>
internal static class NewOperations
{
    public const OperationKind InlineArrayAccess = (OperationKind)126;
    public const OperationKind CollectionExpression = (OperationKind)127;
    public const OperationKind Spread = (OperationKind)128;

    private static readonly OperationProperty<IOperation> s_inlineArray = new("IInlineArrayAccessOperation", "Instance");
    private static readonly OperationProperty<IMethodSymbol> s_constructMethod = new("ICollectionExpressionOperation", "ConstructMethod");
    private static readonly OperationProperty<IEnumerable> s_elements = new("ICollectionExpressionOperation", "Elements");
    private static readonly OperationProperty<IOperation> s_operand = new("ISpreadOperation", "Operand");
    private static readonly OperationProperty<ITypeSymbol> s_elementType = new("ISpreadOperation", "ElementType");
    private static readonly OperationProperty<object> s_elementConversion = new("ISpreadOperation", "ElementConversion");

    public static IOperation? InlineArrayOf(IOperation access) => s_inlineArray.Get(access);

    /// <summary>The constructor or builder method of a collection expression.</summary>
    public static IMethodSymbol? ConstructMethodOf(IOperation collection) => s_constructMethod.Get(collection);

    public static IEnumerable<IOperation> ElementsOf(IOperation collection) => s_elements.Get(collection)?.Cast<IOperation>() ?? [];

    public static IOperation? SpreadOperandOf(IOperation spread) => s_operand.Get(spread);

    public static ITypeSymbol? SpreadElementTypeOf(IOperation spread) => s_elementType.Get(spread);

    /// <summary>The method that converts each element of a spread.</summary>
    public static IMethodSymbol? ElementConversionOf(IOperation spread) => ((CommonConversion?)s_elementConversion.Get(spread))?.MethodSymbol;
}
