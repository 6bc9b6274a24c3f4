using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ProtocolMap.Generator.Analyzers.Bindings;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>
/// The uses that only the syntax shows: names of types wherever they stand, constants where there are no operations, members that
/// take the place of bound ones. No type name is bound before its text is known to be one of a bound type.
/// </summary>
internal sealed class NameUses(BoundNames names, IUseChecker checker)
{
    public IEnumerable<Diagnostic> Find(SemanticModel model, CancellationToken cancellationToken)
    {
        var use = new SyntaxUse(checker, model, cancellationToken);
        var types = new TypeNameUses(use);

        // Documentation comments are trivia, which this walk leaves out; a using directive names, but uses nothing.
        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes(static node => !node.IsKind(SyntaxKind.UsingDirective)))
        {
            switch (node.Kind())
            {
                case SyntaxKind.IdentifierName or SyntaxKind.GenericName:
                    var name = (SimpleNameSyntax)node;
                    if (names.Contains(name.Identifier.ValueText))
                    {
                        types.Add(name);
                    }

                    break;
                case SyntaxKind.AttributeArgumentList:
                    ConstantUses.Add(node, use);
                    CapabilityArguments.Add((AttributeArgumentListSyntax)node, use);
                    break;
                case SyntaxKind.GotoCaseStatement:
                    ConstantUses.Add(node, use);
                    break;
                case SyntaxKind.VariableDeclarator:
                    ConstantUses.AddLength((VariableDeclaratorSyntax)node, use);
                    break;
                case SyntaxKind.Parameter:
                    ConstantUses.AddDefault((ParameterSyntax)node, use);
                    break;
                case SyntaxKind.FixedStatement:
                    FixedUses.Add((FixedStatementSyntax)node, use);
                    break;
                case SyntaxKind.ClassDeclaration or SyntaxKind.StructDeclaration or SyntaxKind.InterfaceDeclaration or SyntaxKind.RecordDeclaration or SyntaxKind.RecordStructDeclaration:
                    InheritanceUses.Add((TypeDeclarationSyntax)node, use);
                    break;
            }
        }

        return use.Diagnostics;
    }
}
