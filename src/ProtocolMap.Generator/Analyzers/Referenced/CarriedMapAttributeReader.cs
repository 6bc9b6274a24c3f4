using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Carrying;

namespace ProtocolMap.Generator.Analyzers.Referenced;

/// <summary>Reads the attribute by which an assembly carries a map.</summary>
internal static class CarriedMapAttributeReader
{
    /// <summary>Whether it can be told what the assembly carries.</summary>
    /// <param name="assembly">An assembly that references the runtime library.</param>
    /// <param name="carried">What it carries; <see langword="null"/> for nothing.</param>
    public static bool TryRead(IAssemblySymbol assembly, out CarriedMap? carried)
    {
        carried = null;
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && RuntimeLibrary.Is(type, RuntimeLibrary.CarriedMap))
            {
                carried = Read(attribute.ConstructorArguments);
                return carried is not null;
            }
        }

        return true;
    }

    // A newer version may carry more, or in another way, but says so first.
    private static CarriedMap? Read(ImmutableArray<TypedConstant> arguments) => arguments.Length > 1
        ? new CarriedMap(
            ValueOf(arguments, 0) as int? ?? 0,
            ValueOf(arguments, 1) as bool? ?? false,
            ValueOf(arguments, 2) as string ?? "",
            ValueOf(arguments, 3) as string ?? "")
        : null;

    private static object? ValueOf(ImmutableArray<TypedConstant> arguments, int index) =>
        index < arguments.Length && arguments[index].Kind == TypedConstantKind.Primitive ? arguments[index].Value : null;
}
