using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace ProtocolMap.Tests.Support;

/// <summary>The members of other assemblies that the compiled code of a compilation calls, with the statement in whose code each stands.</summary>
internal static class CompiledCalls
{
    private static readonly OpCode?[] s_short = new OpCode?[256];
    private static readonly OpCode?[] s_long = new OpCode?[256];

    static CompiledCalls()
    {
        foreach (var code in typeof(OpCodes).GetFields().Select(static field => (OpCode)field.GetValue(null)!))
        {
            (code.Size == 1 ? s_short : s_long)[code.Value & 0xff] = code;
        }
    }

    public static IEnumerable<CompiledCall> In(Compilation compilation)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = WithEncoding(compilation).Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(static one => one.Severity == DiagnosticSeverity.Error).Take(5)));
        image.Position = symbols.Position = 0;
        using var assembly = new PEReader(image);
        using var provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        var (code, places) = (assembly.GetMetadataReader(), provider.GetMetadataReader());
        var trees = compilation.SyntaxTrees.ToDictionary(static tree => tree.FilePath, StringComparer.Ordinal);
        foreach (var handle in code.MethodDefinitions)
        {
            var method = code.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0)
            {
                continue;
            }

            var points = places.GetMethodDebugInformation(handle.ToDebugInformationHandle()).GetSequencePoints().ToArray();
            foreach (var (offset, token) in TokensIn(assembly.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!))
            {
                var point = Array.FindLast(points, point => point.Offset <= offset);
                // What runs at the first bracket of a method is no statement yet.
                if (point.Document.IsNil || point.IsHidden || (point.StartLine == point.EndLine && point.EndColumn == point.StartColumn + 1 && point.Offset == 0) || Describe(code, token) is not var (space, member))
                {
                    continue;
                }

                var path = places.GetString(places.GetDocument(point.Document).Name);
                var part = new LinePositionSpan(new(point.StartLine - 1, point.StartColumn - 1), new(point.EndLine - 1, point.EndColumn - 1));
                yield return new(path, trees.TryGetValue(path, out var tree) ? WithHead(part, tree) : part, space, member);
            }
        }
    }

    // Only then can the compiler say where its code comes from.
    private static Compilation WithEncoding(Compilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(
        static tree => CSharpSyntaxTree.ParseText(SourceText.From(tree.ToString(), Encoding.UTF8), (CSharpParseOptions)tree.Options, tree.FilePath)));

    // A debugger steps through the parts of a head one by one, with the bracket behind it; what they call is one use, at the keyword.
    private static LinePositionSpan WithHead(LinePositionSpan part, SyntaxTree tree)
    {
        var span = tree.GetText().Lines.GetTextSpan(part);
        var statement = tree.GetRoot().FindToken(span.Start).Parent?.FirstAncestorOrSelf<StatementSyntax>();
        var body = statement switch
        {
            CommonForEachStatementSyntax loop => loop.Statement,
            FixedStatementSyntax block => block.Statement,
            _ => null,
        };
        return body is not null && span.End <= body.SpanStart + 1 ? new(tree.GetLineSpan(statement!.Span).StartLinePosition, part.End) : part;
    }

    private static IEnumerable<(int Offset, EntityHandle Token)> TokensIn(byte[] il)
    {
        for (var i = 0; i < il.Length;)
        {
            var start = i;
            var code = (il[i] == 0xfe ? s_long[il[++i]] : s_short[il[i]])!.Value;
            i++;
            switch (code.OperandType)
            {
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    i++;
                    break;
                case OperandType.InlineVar:
                    i += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    i += 8;
                    break;
                case OperandType.InlineSwitch:
                    i += 4 + (4 * BitConverter.ToInt32(il, i));
                    break;
                case OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok:
                    yield return (start, MetadataTokens.EntityHandle(BitConverter.ToInt32(il, i)));
                    i += 4;
                    break;
                default:
                    i += 4;
                    break;
            }
        }
    }

    // Its namespace and what it is called; null for what the assembly declares itself.
    private static (string Namespace, string Member)? Describe(MetadataReader code, EntityHandle token)
    {
        switch (token.Kind)
        {
            case HandleKind.MethodSpecification:
                return Describe(code, code.GetMethodSpecification((MethodSpecificationHandle)token).Method);
            case HandleKind.MemberReference:
                var member = code.GetMemberReference((MemberReferenceHandle)token);
                return TypeOf(code, member.Parent) is var (space, type) ? (space, type + "." + code.GetString(member.Name)) : null;
            default:
                return TypeOf(code, token) is var (spaceOfType, name) ? (spaceOfType, name) : null;
        }
    }

    private static (string Namespace, string Type)? TypeOf(MetadataReader code, EntityHandle token)
    {
        switch (token.Kind)
        {
            case HandleKind.TypeReference:
                var type = code.GetTypeReference((TypeReferenceHandle)token);
                return type.ResolutionScope.Kind == HandleKind.TypeReference && TypeOf(code, type.ResolutionScope) is var (space, outer)
                    ? (space, outer + "." + code.GetString(type.Name))
                    : (code.GetString(type.Namespace), code.GetString(type.Name));
            case HandleKind.TypeSpecification:
                var signature = code.GetBlobReader(code.GetTypeSpecification((TypeSpecificationHandle)token).Signature);
                if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
                {
                    return null;
                }

                signature.ReadCompressedInteger();
                return TypeOf(code, signature.ReadTypeHandle());
            default:
                return null;
        }
    }
}
