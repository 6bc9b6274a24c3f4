namespace ProtocolMap.Model.Problems;

/// <summary>Something wrong in a map: what, where, and the particulars. Severity and words are the reporter's.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">The particulars that the words of <paramref name="Kind"/> need, in their order.</param>
/// <param name="Related">Other places that explain it, such as the first of two duplicates.</param>
internal sealed record Problem(ProblemKind Kind, Place Place, EquatableArray<string> Arguments, EquatableArray<Place> Related = default);
