using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>
/// Calls of a known receiver that are chosen at run time, because an argument is <see langword="dynamic"/>: any candidate may run.
/// What a dynamic receiver does, nobody can know.
/// </summary>
internal static class DynamicUses
{
    public static void Invocation(in OperationUse use) => use.AddFirst(Chosen(use), Sites.InvokedName);

    public static void Indexer(in OperationUse use) => use.AddFirst(Chosen(use), Sites.Name);

    public static void Creation(in OperationUse use)
    {
        if (use.Operation.Syntax is ImplicitObjectCreationExpressionSyntax)
        {
            use.AddFirst(Chosen(use), Sites.New);
        }
    }

    private static ImmutableArray<ISymbol> Chosen(in OperationUse use) => Candidates.Of(use.Operation.Syntax, use.Model, use.CancellationToken);
}
