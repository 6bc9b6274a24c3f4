using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Diagnostics;

namespace ProtocolMap.CodeFixes.Fixes;

/// <summary>A diagnostic in code that compiles, with what fixes ask of both.</summary>
internal sealed class FixSite
{
    public FixSite(Document document, Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
    {
        Document = document;
        Diagnostic = diagnostic;
        Root = root;
        Model = model;
        Node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        Member = Node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>()
            .FirstOrDefault(member => member is not (BaseNamespaceDeclarationSyntax or GlobalStatementSyntax));
    }

    public Document Document { get; }

    public Diagnostic Diagnostic { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public SyntaxNode Node { get; }

    /// <summary>The innermost declaration around it that can have attributes in every version of C#.</summary>
    public MemberDeclarationSyntax? Member { get; }

    /// <summary>The map that judges, if it is a file of the project.</summary>
    public string? Map => Property(DiagnosticProperties.Map);

    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;

    /// <summary>A property that is a list; empty when there is none.</summary>
    public ImmutableArray<string> List(string name) => Property(name) is { Length: > 0 } value ? ImmutableArray.Create(value.Split(',')) : ImmutableArray<string>.Empty;
}
