using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtocolMap.Tests.Analyzers.Guards;

/// <summary>Guards while they are being written, and in bodies of any size.</summary>
public sealed class BrokenGuardTests
{
    private const string Source =
        """
        class Peer { [CapabilityGuard(GltfCapabilities.Skinning)] public bool Can => true; [CapabilityGuard] public bool Has(params GltfCapabilities[] c) => true; }
        class C(GltfCapabilities offered)
        {
            int f = offered.Supports(GltfCapabilities.Skinning) ? Skin.Load() : 0;
            async Task<int> Run(Peer? peer, object o)
            {
                var g = peer?.Can ?? false; bool h = (offered & GltfCapabilities.Skinning) != 0 && g is true;
                if (g && Skin.Load() > 0) { Action a = () => { if (h) Skin.Load(); }; L(); }
                try { while (!h) { if (o is Peer { Can: true } p && p.Has(GltfCapabilities.Skinning, GltfCapabilities.Morph)) break; goto end; } }
                catch (Exception e) when (g = h) { Skin.Load(); throw; } finally { Debug.Assert(g); }
                switch ((g, offered & GltfCapabilities.Morph)) { case (true, not 0): Morph.Load(); break; case var (x, y): goto end; }
                _ = offered switch { GltfCapabilities.Skinning => Skin.Load(), _ => throw new Exception() };
                using (new Skin()) { (g, h) = (h, g); g &= h; await Task.Yield(); }
                end: foreach (Skin s in new object[0]) { s.Weight++; }
                [UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Skinning)] int L() => Skin.Load();
                return offered.HasFlag(GltfCapabilities.Skinning) ? L() : 0;
            }
        }
        """;

    [Fact]
    public async Task No_missing_token_is_a_fault_of_ours()
    {
        var compilation = GuardKit.Project.Compile([("/src/world/Source.cs", GuardKit.Usings + Source)]);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var tree = compilation.SyntaxTrees.First();
        var text = await tree.GetTextAsync();
        var tokens = (await tree.GetRootAsync()).DescendantTokens().Where(static token => !token.Parent!.Ancestors().Any(static node => node.IsKind(SyntaxKind.UsingDirective))).ToArray();
        for (var i = 0; i < tokens.Length; i += 8)
        {
            var broken = tree.WithChangedText(text.Replace(tokens[i].Span, ""));
            var diagnostics = await GuardKit.Project.AnalyzeAsync(compilation.ReplaceSyntaxTree(tree, broken), concurrent: true);
            Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id is "PMAP0001" or "AD0001");
        }
    }

    [Fact]
    public Task Long_sums_and_conditions_are_followed()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("s", 1500));
        var condition = string.Join(" && ", Enumerable.Repeat("s.Length > 1", 300));
        var ladder = string.Concat(Enumerable.Repeat("if (s.Length > 2) { s = \"\"; } ", 300));
        return GuardKit.VerifyOnceAsync(
            $$"""
            class C { void Run(GltfCapabilities offered, string s) { s = {{sum}}; {{ladder}} if ({{condition}} && offered.Supports(GltfCapabilities.Skinning)) { {{ladder}} Skin.Load(); } Skin.[|Load|](); } }
            """);
    }
}
