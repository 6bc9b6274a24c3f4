using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Analyzers.Uses;
using ProtocolMap.Generator.Lightup;

namespace ProtocolMap.Tests.Analyzers.Constructs;

/// <summary>Every operation that the newest compiler knows is handled, or there is a reason not to. A new C# fails here first.</summary>
public sealed class OperationKindTests
{
    private const string Syntax = "the names in it are found by their syntax";
    private const string Parts = "nothing runs but its parts, which are operations of their own";
    private const string Local = "names a variable of the method, which no map can bind";
    private const string BuiltIn = "the compiler's own code";
    private const string Graph = "only in control flow graphs, never in the tree that is analysed";
    private const string Parent = "its calls are looked up by the operation around it";
    private const string OtherLanguage = "Visual Basic only";

    private static readonly Dictionary<OperationKind, string> s_reasons = new()
    {
        [OperationKind.None] = "what the compiler does not describe: fixed statements, pointers and stackalloc are found by their syntax",
        [OperationKind.Invalid] = "does not compile",
        [OperationKind.Block] = Parts,
        [OperationKind.VariableDeclarationGroup] = Parts,
        [OperationKind.Switch] = Parts,
        [OperationKind.Labeled] = Parts,
        [OperationKind.Branch] = "the constant of goto case is found by its syntax",
        [OperationKind.Empty] = Parts,
        [OperationKind.Return] = Parts,
        [OperationKind.YieldBreak] = Parts,
        [OperationKind.Try] = Parts,
        [OperationKind.YieldReturn] = Parts,
        [OperationKind.ExpressionStatement] = Parts,
        [OperationKind.Stop] = OtherLanguage,
        [OperationKind.End] = OtherLanguage,
        [OperationKind.RaiseEvent] = OtherLanguage,
        [OperationKind.Literal] = BuiltIn,
        [OperationKind.ArrayElementReference] = BuiltIn,
        [OperationKind.LocalReference] = Local,
        [OperationKind.ParameterReference] = Local,
        [OperationKind.Conditional] = Parts,
        [OperationKind.TypeParameterObjectCreation] = "the type behind new T() is known at run time only",
        [OperationKind.ArrayCreation] = Syntax,
        [OperationKind.InstanceReference] = "this and base",
        [OperationKind.IsType] = Syntax,
        [OperationKind.SimpleAssignment] = Parts,
        [OperationKind.Parenthesized] = OtherLanguage,
        [OperationKind.EventAssignment] = "the event is named by its left side",
        [OperationKind.ConditionalAccess] = Parts,
        [OperationKind.ConditionalAccessInstance] = Parts,
        [OperationKind.InterpolatedString] = Parts,
        [OperationKind.AnonymousObjectCreation] = Parts,
        [OperationKind.MemberInitializer] = Parts,
        [(OperationKind)52] = "CollectionElementInitializer, which invocations have replaced",
        [OperationKind.NameOf] = "names, and uses nothing",
        [OperationKind.Tuple] = Parts,
        [OperationKind.DynamicMemberReference] = "what a dynamic receiver does, nobody can know",
        [OperationKind.TranslatedQuery] = "its clauses are invocations",
        [OperationKind.DelegateCreation] = "runs no code of the delegate's type; the method is an operation of its own",
        [OperationKind.DefaultValue] = Syntax,
        [OperationKind.TypeOf] = Syntax,
        [OperationKind.SizeOf] = Syntax,
        [OperationKind.AddressOf] = "the method behind &M is an operation of its own",
        [OperationKind.IsPattern] = Parts,
        [OperationKind.Throw] = Parts,
        [OperationKind.DeclarationExpression] = Syntax,
        [OperationKind.OmittedArgument] = OtherLanguage,
        [OperationKind.FieldInitializer] = Parts,
        [OperationKind.VariableInitializer] = Parts,
        [OperationKind.PropertyInitializer] = Parts,
        [OperationKind.ParameterInitializer] = Parts,
        [OperationKind.ArrayInitializer] = Parts,
        [OperationKind.VariableDeclarator] = Parts,
        [OperationKind.VariableDeclaration] = Parts,
        [OperationKind.Argument] = Parts,
        [OperationKind.CatchClause] = Syntax,
        [OperationKind.SwitchCase] = Parts,
        [OperationKind.CaseClause] = Parts,
        [OperationKind.InterpolatedStringText] = BuiltIn,
        [OperationKind.Interpolation] = Parts,
        [OperationKind.ConstantPattern] = Parts,
        [OperationKind.DeclarationPattern] = Syntax,
        [OperationKind.Discard] = BuiltIn,
        [OperationKind.FlowCapture] = Graph,
        [OperationKind.FlowCaptureReference] = Graph,
        [OperationKind.IsNull] = Graph,
        [OperationKind.CaughtException] = Graph,
        [OperationKind.StaticLocalInitializationSemaphore] = Graph,
        [OperationKind.FlowAnonymousFunction] = Graph,
        [OperationKind.CoalesceAssignment] = Parts,
        [OperationKind.ReDim] = OtherLanguage,
        [OperationKind.ReDimClause] = OtherLanguage,
        [OperationKind.DiscardPattern] = BuiltIn,
        [OperationKind.SwitchExpression] = Parts,
        [OperationKind.SwitchExpressionArm] = Parts,
        [OperationKind.PropertySubpattern] = Parts,
        [OperationKind.NegatedPattern] = Parts,
        [OperationKind.BinaryPattern] = Parts,
        [OperationKind.TypePattern] = Syntax,
        [OperationKind.RelationalPattern] = Parts,
        [OperationKind.InterpolatedStringAddition] = Parent,
        [OperationKind.InterpolatedStringAppendLiteral] = Parent,
        [OperationKind.InterpolatedStringAppendFormatted] = Parent,
        [OperationKind.InterpolatedStringAppendInvalid] = "does not compile",
        [OperationKind.InterpolatedStringHandlerArgumentPlaceholder] = Parent,
        [OperationKind.FunctionPointerInvocation] = "the method behind a pointer is known at run time only",
        [OperationKind.SlicePattern] = Parent,
        [OperationKind.Utf8String] = BuiltIn,
        [OperationKind.Attribute] = Syntax,
        [OperationKind.CollectionExpressionElementsPlaceholder] = Parent,
    };

    public static TheoryData<OperationKind> Kinds => [.. Enum.GetValues<OperationKind>().Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_operation_has_a_decision(OperationKind kind)
    {
        var isHandled = OperationUses.Handlers.Any(handler => handler.Kind == kind);
        Assert.True(isHandled != s_reasons.ContainsKey(kind), $"{kind} is {(isHandled ? "handled, and yet there is a reason not to" : "neither handled nor is there a reason")}.");
    }

    [Fact]
    public void Numbers_of_newer_operations_are_those_of_the_compiler() => Assert.Equal(
        [OperationKind.InlineArrayAccess, OperationKind.CollectionExpression, OperationKind.Spread],
        [NewOperations.InlineArrayAccess, NewOperations.CollectionExpression, NewOperations.Spread]);
}
