using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ProtocolMap.Generator.Analyzers.Uses.Lookups;

namespace ProtocolMap.Generator.Analyzers.Uses;

/// <summary>Objects that come to be without the name of their type.</summary>
internal static class CreationUses
{
    /// <summary><c>new()</c>. Any other <c>new</c> names its type, and is found by that name.</summary>
    public static void TargetTyped(in OperationUse use)
    {
        if (use.Operation.Syntax is ImplicitObjectCreationExpressionSyntax)
        {
            use.Add(((IObjectCreationOperation)use.Operation).Constructor, Sites.New);
        }
    }

    /// <summary>The copy that <c>with</c> makes of a record.</summary>
    public static void With(in OperationUse use) => use.Add(((IWithOperation)use.Operation).CloneMethod, Sites.With);

    /// <summary>A constructor that does not say which one of the base type it calls. Some compilers have an operation for that call, but hand it to nobody.</summary>
    public static void ConstructorBody(in OperationUse use)
    {
        if (use.Operation.Syntax is ConstructorDeclarationSyntax { Initializer: null }
            && use.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { TypeKind: TypeKind.Class, BaseType: { } baseType } })
        {
            use.Add(ImplicitConstructors.Find(baseType), Sites.Constructor);
        }
    }
}
