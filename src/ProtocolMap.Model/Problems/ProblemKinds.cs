namespace ProtocolMap.Model.Problems;

internal static class ProblemKinds
{
    /// <summary>The id of the rule that a kind of problem breaks.</summary>
    public static string RuleId(this ProblemKind kind) => kind switch
    {
        ProblemKind.NotJson or ProblemKind.Unreadable => "PMAP1001",
        ProblemKind.DuplicateKey => "PMAP1002",
        ProblemKind.UnknownProperty => "PMAP1003",
        ProblemKind.RequiredPropertyMissing => "PMAP1004",
        ProblemKind.WrongType or ProblemKind.ValueNotAllowed => "PMAP1005",
        ProblemKind.MalformedId or ProblemKind.MalformedName => "PMAP1006",
        ProblemKind.UnknownReference => "PMAP1007",
        ProblemKind.NameTaken or ProblemKind.NameReserved => "PMAP1008",
        ProblemKind.NumberOutOfRange or ProblemKind.NumberTaken or ProblemKind.NumberReserved
            or ProblemKind.NumberBelongsToBase or ProblemKind.NumbersExhausted => "PMAP1009",
        ProblemKind.BaseNotFound or ProblemKind.ExtendsCycle => "PMAP1010",
        ProblemKind.MalformedSymbolId => "PMAP1011",
        ProblemKind.NumbersMissing => "PMAP1012",
        ProblemKind.RequiredWithdrawn or ProblemKind.RequiredStandsOnProhibited or ProblemKind.CapabilityOfProhibited
            or ProblemKind.ContractOutsideOfMapping or ProblemKind.RequiredCapabilityRemoved => "PMAP1013",
        ProblemKind.CategoryWithoutProtocol => "PMAP1020",
        ProblemKind.TooLarge or ProblemKind.TooManyPairs or ProblemKind.TooDeep => "PMAP1016",
        ProblemKind.MessageAcceptsNothing => "PMAP1013",
        ProblemKind.UnknownKeyword or ProblemKind.DialectNotSupported or ProblemKind.ReferenceLeavesMap or ProblemKind.ReferenceToNoSchema
            or ProblemKind.ReferenceCycle or ProblemKind.SchemaNameTaken or ProblemKind.PatternNotSupported
            or ProblemKind.FormatNotSupported => "PMAP1014",
        ProblemKind.ExemptionExpired => "PMAP2011",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of problem without a rule."),
    };
}
