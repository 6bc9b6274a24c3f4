using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>
/// Which variables of a body nobody can follow, because a function inside of it, or a reference, writes them behind the back of the flow;
/// and which keep their first value, so that functions can rely on it.
/// </summary>
internal sealed class SharedVariables
{
    private readonly HashSet<object> _shared = [];
    private readonly HashSet<object> _written = [];
    private readonly HashSet<object> _rewritten = [];

    public SharedVariables(IOperation body)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            foreach (var variable in Variables.WrittenBy(operation))
            {
                if (!_written.Add(variable))
                {
                    _rewritten.Add(variable);
                }

                if (FunctionAround(operation) is { } function && !SymbolEqualityComparer.Default.Equals((variable as ISymbol)?.ContainingSymbol, function))
                {
                    _shared.Add(variable);
                }
            }

            _shared.UnionWith(ReferredTo(operation));
        }
    }

    public bool Contains(object variable) => _shared.Contains(variable);

    /// <summary>Whether a variable has the same value whenever a function that sees it runs.</summary>
    public bool IsLasting(object variable) => variable is ILocalSymbol && !_rewritten.Contains(variable) && !Contains(variable);

    private static IMethodSymbol? FunctionAround(IOperation operation)
    {
        var outer = operation.Parent;
        while (outer is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            outer = outer.Parent;
        }

        return outer is IAnonymousFunctionOperation lambda ? lambda.Symbol : (outer as ILocalFunctionOperation)?.Symbol;
    }

    private static IEnumerable<object> ReferredTo(IOperation operation) => operation switch
    {
        IAddressOfOperation { Reference: var reference } when Variables.Of(reference) is { } variable => [variable],
        ISimpleAssignmentOperation { IsRef: true, Value: var value } when Variables.Of(value) is { } variable => [variable],
        IVariableDeclaratorOperation { Symbol: { RefKind: not RefKind.None } symbol, Initializer.Value: var value } => Variables.Of(value) is { } variable ? [variable, symbol] : [symbol],
        ILocalReferenceOperation { Local: { RefKind: not RefKind.None } symbol } => [symbol],
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.Ref or RefKind.Out } symbol } => [symbol],
        _ => [],
    };
}
