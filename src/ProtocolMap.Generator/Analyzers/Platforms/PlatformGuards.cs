using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Guards;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Platforms;

/// <summary>
/// Questions for the platform that code runs on: those of the framework, members with its guard attributes, and what its attributes say of
/// members and types. What they show is which platforms are excluded.
/// </summary>
internal sealed class PlatformGuards : IGuards
{
    // No id of a protocol has a space.
    private const string Excluded = "excluded platform";
    private const string AtLeast = "VersionAtLeast";

    private readonly ConcurrentDictionary<ISymbol, Guard?> _guards = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a platform is known not to be the one that runs.</summary>
    public static bool Excludes(Facts facts, string platform) => facts.Contains(new ProtocolReference(Excluded, platform));

    public Guard? Find(ISymbol member) => member is IMethodSymbol or IPropertySymbol or IFieldSymbol ? _guards.GetOrAdd(member.OriginalDefinition, Read) : null;

    // OperatingSystem.IsOSPlatform("browser"), RuntimeInformation.IsOSPlatform(OSPlatform.Create("BROWSER"))
    public Guard? FindCall(IInvocationOperation call)
    {
        if (call is not { TargetMethod: { Name: "IsOSPlatform" or "IsOSPlatform" + AtLeast, ContainingType.Name: "OperatingSystem" or "RuntimeInformation" } method, Arguments.Length: > 0 })
        {
            return null;
        }

        var name = NameIn(call.Arguments[0].Value);
        return name is null ? null : OfSystem(OsNames.ToPlatform(name), hasVersion: method.Name != "IsOSPlatform");
    }

    public Facts Decode(ITypeSymbol? type, ulong bits) => Facts.None;

    public Facts ClaimedBy(ISymbol symbol)
    {
        var (supported, unsupported) = Attributes(symbol, "SupportedOSPlatformAttribute", "UnsupportedOSPlatformAttribute");
        return Exclude(OsNames.ExcludedOn(supported)).And(Exclude(unsupported));
    }

    private static string? NameIn(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string name } } => name,
        IPropertyReferenceOperation { Property: { ContainingType.Name: "OSPlatform", Name: var name } } => name,
        IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "OSPlatform" }, Arguments.Length: 1 } create => NameIn(create.Arguments[0].Value),
        _ => null,
    };

    private static Guard? Read(ISymbol member)
    {
        if (member is IMethodSymbol { IsStatic: true, ContainingType: { Name: "OperatingSystem", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } } method
            && method.Name.StartsWith("Is", StringComparison.Ordinal))
        {
            var hasVersion = method.Name.EndsWith(AtLeast, StringComparison.Ordinal);
            var name = method.Name.Substring(2, method.Name.Length - 2 - (hasVersion ? AtLeast.Length : 0));
            return name == "OSPlatform" ? null : OfSystem(OsNames.ToPlatform(name), hasVersion);
        }

        var (supported, unsupported) = Attributes(member, "SupportedOSPlatformGuardAttribute", "UnsupportedOSPlatformGuardAttribute");
        return supported.Length == 0 && unsupported.Length == 0 ? null : new Guard(Exclude(OsNames.ExcludedOn(supported)).And(Exclude(unsupported)), TakesArguments: false);
    }

    // That it is not a certain version says nothing.
    private static Guard OfSystem(string system, bool hasVersion) =>
        new(Exclude(OsNames.ExcludedOn([system])), TakesArguments: false) { Denied = hasVersion ? Facts.None : Exclude([system]) };

    private static Facts Exclude(IEnumerable<string> platforms) => Facts.Of(platforms.Select(static platform => new ProtocolReference(Excluded, platform)));

    // What is not supported from a version on, is so before it; what is supported from a version on, is not elsewhere.
    private static (string[] Supported, string[] Unsupported) Attributes(ISymbol symbol, string supported, string unsupported)
    {
        var found = symbol.GetAttributes()
            .Where(attribute => attribute is { AttributeClass: { } type, ConstructorArguments.Length: > 0 } && (type.Name == supported || type.Name == unsupported) && type.ContainingNamespace.Name == "Versioning")
            .Select(attribute => (IsSupported: attribute.AttributeClass!.Name == supported, Name: attribute.ConstructorArguments[0].Value as string ?? ""))
            .ToArray();
        return (
            [.. found.Where(static one => one.IsSupported).Select(static one => OsNames.ToPlatform(new string([.. one.Name.TakeWhile(static letter => letter is < '0' or > '9')])))],
            [.. found.Where(static one => !one.IsSupported && !one.Name.Any(char.IsDigit)).Select(static one => OsNames.ToPlatform(one.Name))]);
    }
}
