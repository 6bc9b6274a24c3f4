using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Interpolated strings that a handler takes part by part; all its calls are one use.</summary>
internal static class InterpolationUses
{
    public static void Handler(in OperationUse use)
    {
        var handler = (IInterpolatedStringHandlerCreationOperation)use.Operation;
        use.AddFirst([(handler.HandlerCreation as IObjectCreationOperation)?.Constructor, .. Appends(handler.Content)], Sites.Whole);
    }

    // Strings may be joined by +.
    private static IEnumerable<ISymbol?> Appends(IOperation content) => content switch
    {
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolatedStringAppendOperation>().Select(static part => (part.AppendCall as IInvocationOperation)?.TargetMethod),
        IInterpolatedStringAdditionOperation sum => Appends(sum.Left).Concat(Appends(sum.Right)),
        _ => [],
    };
}
