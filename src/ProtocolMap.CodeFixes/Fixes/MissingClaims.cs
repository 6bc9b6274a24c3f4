using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.CodeFixes.Scopes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>What the claim of a category lacks, and how code claims it.</summary>
internal sealed class MissingClaims
{
    private readonly SemanticModel _model;
    private readonly INamespaceSymbol _namespace;
    private readonly IAssemblySymbol _assembly;
    private readonly INamedTypeSymbol _claim;
    private readonly INamedTypeSymbol _protocol;

    private MissingClaims(
        SemanticModel model, AttributeListSyntax list, INamedTypeSymbol claimed, INamedTypeSymbol claim, INamedTypeSymbol protocol, ImmutableArray<(string Protocol, ImmutableArray<string> Flags)> missing)
    {
        _model = model;
        _namespace = claimed.ContainingNamespace;
        _assembly = claimed.ContainingAssembly;
        _claim = claim;
        _protocol = protocol;
        List = list;
        Missing = missing;
    }

    /// <summary>The brackets of the claim.</summary>
    public AttributeListSyntax List { get; }

    /// <summary>What is missing by the protocol that it is or belongs to.</summary>
    public ImmutableArray<(string Protocol, ImmutableArray<string> Flags)> Missing { get; }

    /// <summary>What the claim at a site lacks; <see langword="null"/> where that is nothing which was generated.</summary>
    public static MissingClaims? Find(FixSite site, CancellationToken cancellationToken)
    {
        var missing = site.List(DiagnosticProperties.Missing).Select(one => one.Split(':')).GroupBy(parts => parts[0], parts => parts.Skip(1), StringComparer.Ordinal)
            .Select(ofOne => (ofOne.Key, ofOne.SelectMany(flags => flags).ToImmutableArray()))
            .ToImmutableArray();
        return !missing.IsEmpty
            && site.Node.FirstAncestorOrSelf<AttributeSyntax>() is { Parent: AttributeListSyntax list } attribute
            && site.Model.GetTypeInfo(attribute, cancellationToken).Type is INamedTypeSymbol { ContainingAssembly: { } assembly, ContainingNamespace: { } space } claimed
            && GeneratedTypes.Find(assembly, space.ToDisplayString()) is { } types
            && assembly.GetTypeByMetadataName(space.ToDisplayString() + "." + TypeNames.ImplementsProtocol) is { } claim
                ? new MissingClaims(site.Model, list, claimed, claim, types.Protocol, missing)
                : null;
    }

    /// <summary>A type that was generated beside the claimed category.</summary>
    public INamedTypeSymbol? FindType(string name) => _assembly.GetTypeByMetadataName(_namespace.ToDisplayString() + "." + name);

    /// <summary>Attributes that claim all of it, as they are written at a place, without brackets; those that the assembly has already left out.</summary>
    public ImmutableArray<string> AttributesAt(int position)
    {
        var name = GeneratedTypes.AttributeAt(_claim, _model, position);
        var protocol = _protocol.ToMinimalDisplayString(_model, position);
        var present = _model.Compilation.Assembly.GetAttributes().Select(attribute => attribute.ApplicationSyntaxReference?.GetSyntax().ToString()).ToImmutableHashSet(StringComparer.Ordinal);
        return Missing
            .Select(one => $"{name}({protocol}.{GeneratedTypes.Escape(one.Protocol)}{(one.Flags.IsEmpty ? "" : ", Capabilities = " + string.Join(" | ", one.Flags.Select(flag => FlagAt(flag, position))))})")
            .Where(attribute => !present.Contains(attribute))
            .ToImmutableArray();
    }

    private string FlagAt(string flag, int position)
    {
        var parts = flag.Split('.');
        return (FindType(parts[0])?.ToMinimalDisplayString(_model, position) ?? parts[0]) + "." + GeneratedTypes.Escape(parts[1]);
    }
}
