using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>What can hold a value from one point to another.</summary>
internal static class Variables
{
    /// <summary>The local, parameter or capture that an operation names; <see langword="null"/> for anything else.</summary>
    public static object? Of(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => capture.Id,
        IFlowCaptureOperation capture => capture.Id,
        IDeclarationExpressionOperation declaration => Of(declaration.Expression),
        _ => null,
    };

    /// <summary>The variables that an operation itself writes, without those of its parts.</summary>
    public static IEnumerable<object> WrittenBy(IOperation operation) => operation switch
    {
        IFlowCaptureOperation capture => [capture.Id],
        IDeconstructionAssignmentOperation { Target: var target } => In(target),
        IAssignmentOperation { Target: var target } => In(target),
        IIncrementOrDecrementOperation { Target: var target } => In(target),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var value } => In(value),
        IIsPatternOperation pattern => pattern.Pattern.DescendantsAndSelf().Select(DeclaredBy).OfType<ISymbol>(),
        IVariableDeclaratorOperation { Initializer: not null } declarator => [declarator.Symbol],
        _ => [],
    };

    private static IEnumerable<object> In(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple.Elements.SelectMany(In),
        _ => Of(target) is { } variable ? [variable] : [],
    };

    private static ISymbol? DeclaredBy(IOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        IListPatternOperation list => list.DeclaredSymbol,
        _ => null,
    };
}
