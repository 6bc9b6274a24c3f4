using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Runtime;

/// <summary>The surface of the runtime library, which code in the field is compiled against. PublicApiGenerator, made for this, is not on every feed.</summary>
public sealed class PublicApiTests
{
    private static readonly SymbolDisplayFormat s_format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeModifiers,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("netstandard2.1")]
    [InlineData("net8.0")]
    public void Surface_is_as_approved(string framework)
    {
        var references = References.Of(framework).All;
        var compilation = CSharpCompilation.Create("Api", references: references);
        var library = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(references[^1])!;
        Snapshot.Verify("PublicApi", string.Concat(TypesOf(library.GlobalNamespace).SelectMany(LinesOf).Select(line => line + "\n")));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space) =>
        space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public)
            .Concat(space.GetNamespaceMembers().SelectMany(TypesOf))
            .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);

    private static IEnumerable<string> LinesOf(INamedTypeSymbol type)
    {
        foreach (var usage in type.GetAttributes().Where(attribute => attribute.AttributeClass?.Name == nameof(AttributeUsageAttribute)))
        {
            var settings = usage.NamedArguments.Select(argument => $", {argument.Key} = {argument.Value.Value}");
            yield return $"[AttributeUsage({(AttributeTargets)usage.ConstructorArguments[0].Value!}{string.Concat(settings)})]";
        }

        var basis = type.BaseType is { SpecialType: SpecialType.None } parent ? " : " + parent.ToDisplayString() : "";
        yield return $"{(type.IsAbstract ? "abstract " : "")}{type.ToDisplayString(s_format)}{basis}";
        var members = type.GetMembers()
            .Where(member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected && !IsPartOfAnother(member))
            .Select(member => "    " + member.ToDisplayString(s_format));
        foreach (var member in type.TypeKind == TypeKind.Enum ? members : members.Order(StringComparer.Ordinal))
        {
            yield return member;
        }
    }

    private static bool IsPartOfAnother(ISymbol member) =>
        member is IMethodSymbol { AssociatedSymbol: not null } or IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.TypeKind: TypeKind.Enum };
}
