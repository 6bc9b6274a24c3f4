using Microsoft.CodeAnalysis;

namespace ProtocolMap.Generator.Analyzers.Guards;

/// <summary>Methods that do not return, always or for one value of an argument. Older frameworks have them without the attributes that say so.</summary>
internal static class Endings
{
    /// <summary>Whether nothing runs after a call.</summary>
    public static bool IsEnd(IMethodSymbol method) =>
        method.GetAttributes().Any(static attribute => IsAboutFlow(attribute, "DoesNotReturnAttribute"))
        || (method is { Name: nameof(Environment.Exit) or nameof(Environment.FailFast), ContainingType.Name: nameof(Environment) } && IsIn(method.ContainingType, "System"));

    /// <summary>The value of an argument with which a method does not return; <see langword="null"/> when it always may.</summary>
    public static bool? FindFatal(IParameterSymbol parameter) => parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol method } && IsAssertion(method)
        ? false
        : parameter.GetAttributes()
            .Where(static attribute => IsAboutFlow(attribute, "DoesNotReturnIfAttribute") && attribute.ConstructorArguments.Length == 1)
            .Select(static attribute => attribute.ConstructorArguments[0].Value as bool?)
            .FirstOrDefault();

    private static bool IsAssertion(IMethodSymbol method) => (method.ContainingType.Name, method.Name) switch
    {
        ("Debug" or "Trace", "Assert") => IsIn(method.ContainingType, "System", "Diagnostics"),
        ("Contract", "Assert" or "Assume" or "Requires") => IsIn(method.ContainingType, "System", "Diagnostics", "Contracts"),
        _ => false,
    };

    private static bool IsAboutFlow(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && IsIn(type, "System", "Diagnostics", "CodeAnalysis");

    private static bool IsIn(INamedTypeSymbol type, params string[] segments)
    {
        var space = type.ContainingNamespace;
        for (var i = segments.Length - 1; i >= 0; i--)
        {
            if (space is null || space.Name != segments[i])
            {
                return false;
            }

            space = space.ContainingNamespace;
        }

        return space is { IsGlobalNamespace: true };
    }
}
