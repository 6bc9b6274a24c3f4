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
        IDeclarationPatternOperation or ITypePatternOperation => IsNotNull(value, pattern),
        IRecursivePatternOperation recursive => MatchParts(recursive, value),
        _ => s_unknown,
    };

    /// <summary>The same for a value of which nothing is known: it is null, or it is not.</summary>
    public Truth MatchAny(IPatternOperation pattern, FlowValue? value) => value is not null
        ? Match(pattern, value)
        : Cases(pattern) is var (some, none) ? new Truth(some.WhenTrue.Or(none.WhenTrue), some.WhenFalse.Or(none.WhenFalse), Facts.All) : s_unknown;

    /// <summary>What it shows for a value that is not null, and for one that is.</summary>
    public (Truth Some, Truth None) Cases(IPatternOperation pattern) => (Match(pattern, Truth.Some), Match(pattern, Truth.Null));

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
        .Select(part => MatchAny(part.Pattern, part.Value))
        .Aggregate(value is Several ? Truth.True : IsNotNull(value, pattern), Truth.Both);

    // A type that not every value has may be what does not match.
    private static Truth IsNotNull(FlowValue? value, IPatternOperation pattern)
    {
        var isNotNull = (value as Truth)?.IsNull.Negated ?? s_unknown;
        return IsSure(pattern) || isNotNull.WhenTrue.AreAll ? isNotNull : Truth.Both(isNotNull, s_unknown);
    }

    private static bool IsSure(IPatternOperation pattern)
    {
        for (ITypeSymbol? type = Uses.Lookups.Nullables.Strip(pattern.InputType); type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, Uses.Lookups.Nullables.Strip(pattern.NarrowedType)))
            {
                return true;
            }
        }

        return false;
    }

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
