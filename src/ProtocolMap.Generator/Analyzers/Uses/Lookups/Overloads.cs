using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Uses.Lookups;

/// <summary>
/// Which of several methods takes the values, by their types: nearly what the compiler does, for types that no name reaches at the place,
/// because only an extern alias leads to them.
/// </summary>
internal static class Overloads
{
    /// <summary>The method that takes the most values as they are; <see langword="null"/> where none takes them all.</summary>
    /// <param name="candidates">The methods.</param>
    /// <param name="compilation">Knows the conversions.</param>
    /// <param name="arguments">The types of the values; <see langword="null"/> for that of <c>null</c>.</param>
    public static IMethodSymbol? Choose(IEnumerable<IMethodSymbol> candidates, Compilation compilation, params ITypeSymbol?[] arguments) => candidates
        .Where(candidate => candidate.Parameters.Skip(arguments.Length).All(static parameter => parameter.IsOptional || parameter.IsParams)
            && candidate.Parameters.Length >= arguments.Length
            && arguments.Zip(candidate.Parameters, (argument, parameter) => IsTaken(argument, parameter.Type, compilation)).All(static isTaken => isTaken))
        .OrderByDescending(candidate => arguments.Zip(candidate.Parameters, static (argument, parameter) => SymbolEqualityComparer.Default.Equals(argument, parameter.Type)).Count(static isSame => isSame))
        .FirstOrDefault();

    private static bool IsTaken(ITypeSymbol? argument, ITypeSymbol parameter, Compilation compilation) => argument is null
        ? parameter.IsReferenceType || !ReferenceEquals(Nullables.Strip(parameter), parameter)
        : compilation.ClassifyCommonConversion(argument, parameter).IsImplicit;
}
