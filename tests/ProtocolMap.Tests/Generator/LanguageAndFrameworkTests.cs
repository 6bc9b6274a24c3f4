using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Generator;

/// <summary>Generated code compiles without a warning wherever it may land.</summary>
public sealed class LanguageAndFrameworkTests
{
    private const string Consumer =
        """
        using System;
        using Contoso.Interop;

        [assembly: InteropScope(InteropCategory.Avatar)]
        [assembly: ImplementsCategory(InteropCategory.Avatar)]
        [assembly: ImplementsProtocol(Protocol.KhronosGltf, Capabilities = KhronosGltfCapabilities.Skinning | KhronosGltfCapabilities.Draco)]

        [InteropScope(InteropCategory.Avatar, InteropCategory.Identity)]
        internal static class Consumer
        {
            [InteropScope]
            [UsesProtocol(Protocol.Json)]
            [UsesProtocol(Protocol.KhronosGltf, Capabilities = KhronosGltfCapabilities.Skinning)]
            internal static int Use(KhronosGltfCapabilities offered)
            {
                foreach (Protocol protocol in InteropMap.ProtocolsFor(InteropCategory.Avatar))
                {
                    Console.WriteLine(InteropMap.Describe(protocol).Title + InteropMap.UseOf(InteropCategory.Avatar, protocol) + InteropMap.ToId(protocol));
                }

                return offered.Supports(KhronosGltfCapabilities.Skinning) && InteropMap.TryParse("json", out Protocol json)
                    && InteropMap.TryParse("avatar".AsSpan(), out InteropCategory category) && InteropMap.IsMapped(category, json)
                        ? InteropMap.Categories.Length
                        : InteropMap.Protocols.Length;
            }

            [CapabilityGuard(KhronosGltfCapabilities.Draco)]
            internal static bool HasDraco => true;
        }
        """;

    public static TheoryData<string, LanguageVersion> Targets => new()
    {
        { "netstandard2.0", LanguageVersion.CSharp9 },
        { "netstandard2.1", LanguageVersion.CSharp9 },
        { "netstandard2.1", LanguageVersion.Latest },
        { "net8.0", LanguageVersion.CSharp9 },
        { "net8.0", LanguageVersion.CSharp12 },
        { "net10.0", LanguageVersion.CSharp9 },
        { "net10.0", LanguageVersion.CSharp13 },
        { "net10.0", LanguageVersion.Latest },
        { "net10.0", LanguageVersion.Preview },
    };

    [Fact]
    public void Scopes_do_not_keep_an_assembly_from_being_CLS_compliant()
    {
        const string Scoped =
            """
            [assembly: System.CLSCompliant(true)]
            [assembly: Contoso.Interop.InteropScope(Contoso.Interop.InteropCategory.Avatar)]
            namespace Contoso
            {
                using Interop;
                using static Interop.InteropCategory;

                [InteropScope(Avatar, Identity)] public class A { [InteropScope] public int M() => 0; [InteropScope(Avatar, Identity, Avatar)] public int N() => 0; }
                [InteropScope(Avatar, Identity, Avatar, Identity)] public class B { }
            }
            """;
        foreach (var visibility in new[] { "internal", "public" })
        {
            var input = GeneratorInput.OfMap(SampleMap.Text).WithProperty("ProtocolMapVisibility", visibility);
            Assert.Empty(WarningsOf(Scoped, input));

            // More than that C# passes as an array.
            Assert.Equal(["CS3016"], WarningsOf(Scoped.Replace("Avatar, Identity, Avatar, Identity", "Avatar, Avatar, Avatar, Avatar, Identity", StringComparison.Ordinal), input));
        }

        // The types here are without comments.
        static IEnumerable<string> WarningsOf(string source, GeneratorInput input) => GeneratorRun.Of(input with { Sources = [source] }).Compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Select(static diagnostic => diagnostic.Id)
            .Where(static id => id != "CS1591");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Code_compiles_without_a_warning(string framework, LanguageVersion language)
    {
        foreach (var nullable in new[] { NullableContextOptions.Enable, NullableContextOptions.Disable })
        {
            foreach (var visibility in new[] { "internal", "public" })
            {
                var input = GeneratorInput.OfMap(SampleMap.Text).WithProperty("ProtocolMapVisibility", visibility) with
                {
                    Sources = [Consumer],
                    References = References.Of(framework),
                    Language = language,
                    Nullable = nullable,
                    Checked = visibility == "public",
                };
                GeneratorRun.Of(input).AssertCompiles();
            }
        }
    }

    [Fact]
    public void Empty_map_compiles() => GeneratorRun.Of("""{ "id": "empty", "version": "1" }""").AssertCompiles();

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public void Older_language_gets_one_error_and_nothing_else(LanguageVersion language)
    {
        var input = GeneratorInput.OfMap("not even JSON").WithProperty("ProtocolMapVisibility", "nonsense") with { Language = language, References = References.NetStandard20 };
        var run = GeneratorRun.Of(input);
        Assert.Equal(["PMAP1018: ProtocolMap needs C# 9 or later; set LangVersion"], run.Reports);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void Older_language_without_a_map_is_no_concern() =>
        Assert.Empty(GeneratorRun.Of(new GeneratorInput { Language = LanguageVersion.CSharp7_3 }).Reports);
}
