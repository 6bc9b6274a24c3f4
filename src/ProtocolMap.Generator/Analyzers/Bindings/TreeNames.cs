using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ProtocolMap.Generator.Analyzers.Bindings;

/// <summary>
/// The names in one file that can come to mean a bound type through other names: an alias through its target, a type through its
/// attributes and through the type around it. Read from the syntax alone.
/// </summary>
internal sealed class TreeNames
{
    private readonly List<(string Name, string[] Causes)> _names = [];

    private TreeNames(CompilationUnitSyntax root)
    {
        AddAliases(root.Usings);
        AddMembers(root.Members, container: null);
    }

    /// <summary>Each name, and the names any of which makes it a bound one.</summary>
    public IReadOnlyList<(string Name, string[] Causes)> Names => _names;

    /// <summary>The names of each file, for as long as the host keeps the file.</summary>
    internal sealed class Cache
    {
        private readonly ConditionalWeakTable<SyntaxTree, TreeNames> _trees = new();

        public TreeNames Find(SyntaxTree tree, CancellationToken cancellationToken)
        {
            if (!_trees.TryGetValue(tree, out var names))
            {
                var read = new TreeNames((CompilationUnitSyntax)tree.GetRoot(cancellationToken));
                names = _trees.GetValue(tree, _ => read);
            }

            return names;
        }
    }

    private void AddAliases(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            if (directive.Alias is { } alias)
            {
                _names.Add((alias.Name.Identifier.ValueText, [.. directive.DescendantNodes().OfType<SimpleNameSyntax>().Skip(1).Select(static name => name.Identifier.ValueText)]));
            }
        }
    }

    private void AddMembers(SyntaxList<MemberDeclarationSyntax> members, string? container)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax declaration:
                    AddAliases(declaration.Usings);
                    AddMembers(declaration.Members, container: null);
                    break;
                case TypeDeclarationSyntax type:
                    var constructors = type.Members.OfType<ConstructorDeclarationSyntax>().SelectMany(static constructor => constructor.AttributeLists);
                    AddType(type.Identifier.ValueText, type.AttributeLists.Concat(constructors), container);
                    AddMembers(type.Members, type.Identifier.ValueText);
                    break;
                case EnumDeclarationSyntax type:
                    AddType(type.Identifier.ValueText, type.AttributeLists, container);
                    break;
                case DelegateDeclarationSyntax type:
                    AddType(type.Identifier.ValueText, type.AttributeLists, container);
                    break;
            }
        }
    }

    private void AddType(string name, IEnumerable<AttributeListSyntax> attributes, string? container)
    {
        var causes = attributes.SelectMany(static list => list.Attributes).Select(static attribute => RightmostName(attribute.Name));
        if (container is not null)
        {
            causes = causes.Append(container);
        }

        if (causes.ToArray() is { Length: > 0 } found)
        {
            _names.Add((name, found));
        }
    }

    private static string RightmostName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
