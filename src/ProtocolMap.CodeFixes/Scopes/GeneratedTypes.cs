using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model;

namespace ProtocolMap.CodeFixes.Scopes;

/// <summary>What was generated from a map, and how code names it.</summary>
/// <param name="Attribute">The scope attribute.</param>
/// <param name="Category">The enum of categories.</param>
/// <param name="Protocol">The enum of protocols.</param>
internal sealed record GeneratedTypes(INamedTypeSymbol Attribute, INamedTypeSymbol Category, INamedTypeSymbol Protocol)
{
    private const string Suffix = "Attribute";

    /// <summary>What was generated from the map that judges; <see langword="null"/> when the compilation does not see it.</summary>
    public static GeneratedTypes? Find(FixSite site)
    {
        var compilation = site.Model.Compilation;
        var name = site.Property(DiagnosticProperties.Assembly);
        var assembly = string.Equals(compilation.Assembly.Name, name, StringComparison.Ordinal)
            ? compilation.Assembly
            : compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(reference => string.Equals(reference.Name, name, StringComparison.Ordinal));
        return assembly is null ? null : Find(assembly, site.Property(DiagnosticProperties.Namespace));
    }

    /// <summary>What an assembly has in a namespace; <see langword="null"/> when it is not all there.</summary>
    public static GeneratedTypes? Find(IAssemblySymbol assembly, string? codeNamespace) =>
        assembly.GetTypeByMetadataName(codeNamespace + "." + TypeNames.InteropScope) is { } attribute
        && assembly.GetTypeByMetadataName(codeNamespace + "." + TypeNames.Category) is { } category
        && assembly.GetTypeByMetadataName(codeNamespace + "." + TypeNames.Protocol) is { } protocol
            ? new GeneratedTypes(attribute, category, protocol)
            : null;

    /// <summary>The C# names of all categories, in the order of the map.</summary>
    public IEnumerable<string> CategoryNames => Category.GetMembers().OfType<IFieldSymbol>().Where(value => value.ConstantValue is not 0).Select(value => value.Name);

    /// <summary>The attribute as it is written at a place.</summary>
    public string AttributeAt(SemanticModel model, int position) => AttributeAt(Attribute, model, position);

    /// <summary>Any attribute as it is written at a place.</summary>
    public static string AttributeAt(INamedTypeSymbol attribute, SemanticModel model, int position)
    {
        var name = attribute.ToMinimalDisplayString(model, position);
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    /// <summary>A category as it is written at a place.</summary>
    public string CategoryAt(SemanticModel model, int position, string name) => Category.ToMinimalDisplayString(model, position) + "." + Escape(name);

    /// <summary>The C# names of the categories that an attribute names.</summary>
    public IEnumerable<string> CategoriesOf(AttributeData attribute)
    {
        var values = attribute.ConstructorArguments.SelectMany(argument => argument.Kind != TypedConstantKind.Array ? [argument.Value] : argument.IsNull ? [] : argument.Values.Select(value => value.Value)).ToList();
        return Category.GetMembers().OfType<IFieldSymbol>().Where(field => values.Contains(field.ConstantValue)).Select(field => field.Name);
    }

    /// <summary>A name as an identifier.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
