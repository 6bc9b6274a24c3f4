using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>What it shows that a value matches a pattern, or does not.</summary>
internal sealed class PatternReader(ValueReader values, FlowState state)
{
    private static readonly Truth s_unknown = Truth.Of(Facts.None);

    public Truth Match(IPatternOperation pattern, FlowValue? value) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => Truth.True,
        IConstantPatternOperation constant => values.ReadEquality(value, values.Read(constant.Value, state)),
        IRelationalPatternOperation { OperatorKind: BinaryOperatorKind.GreaterThan } relation when values.Read(relation.Value, state) is Flags { Exact: 0 } zero =>
            values.ReadEquality(value, zero).Negated,
        INegatedPatternOperation negated => Match(negated.Pattern, value).Negated,
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Truth.Both(Match(both.LeftPattern, value), Match(both.RightPattern, value)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Truth.Either(Match(either.LeftPattern, value), Match(either.RightPattern, value)),
        IDeclarationPatternOperation or ITypePatternOperation => (value as Truth)?.IsNull.Negated ?? s_unknown,
        IRecursivePatternOperation recursive => MatchParts(recursive, value),
        _ => s_unknown,
    };

    /// <summary>What the variables of a pattern hold where it matches.</summary>
    public IEnumerable<(ISymbol Variable, FlowValue? Value)> Declare(IPatternOperation pattern, FlowValue? value) => pattern switch
    {
        IDeclarationPatternOperation { DeclaredSymbol: { } variable } => [(variable, value)],
        INegatedPatternOperation negated => Declare(negated.Pattern, value),
        IBinaryPatternOperation binary => Declare(binary.LeftPattern, value).Concat(Declare(binary.RightPattern, value)),
        IRecursivePatternOperation recursive => PartsOf(recursive, value)
            .SelectMany(part => Declare(part.Pattern, part.Value))
            .Concat(recursive.DeclaredSymbol is { } variable ? [(variable, value)] : []),
        _ => [],
    };

    private Truth MatchParts(IRecursivePatternOperation pattern, FlowValue? value) => PartsOf(pattern, value)
        .Select(part => Match(part.Pattern, part.Value))
        .Aggregate((value as Truth)?.IsNull.Negated ?? (value is Several ? Truth.True : s_unknown), Truth.Both);

    private IEnumerable<(IPatternOperation Pattern, FlowValue? Value)> PartsOf(IRecursivePatternOperation pattern, FlowValue? value)
    {
        var items = value is Several several && several.Items.Count == pattern.DeconstructionSubpatterns.Length ? several.Items : null;
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            yield return (pattern.DeconstructionSubpatterns[i], items?[i]);
        }

        foreach (var part in pattern.PropertySubpatterns)
        {
            yield return (part.Pattern, values.Read(part.Member, state));
        }
    }
}
