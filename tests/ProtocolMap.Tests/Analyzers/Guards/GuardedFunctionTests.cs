using ProtocolMap.Generator.Analyzers;

namespace ProtocolMap.Tests.Analyzers.Guards;

/// <summary>Lambdas and local functions: what is made under a guard inherits it, unless a project says otherwise.</summary>
public sealed class GuardedFunctionTests
{
    [Theory]
    [InlineData("if (GUARD) { Action a = () => USE; a(); }")]
    [InlineData("if (GUARD) { Func<int> a = delegate { return USE; }; }")]
    [InlineData("if (GUARD) { Func<Task<int>> a = async () => { await Task.Yield(); return USE; }; }")]
    [InlineData("if (GUARD) { Func<Func<int>> a = () => () => USE; }")]
    [InlineData("Func<int> a = GUARD ? () => USE : () => BAD;")]
    [InlineData("Action a = () => { if (GUARD) USE; BAD; };")]
    [InlineData("Action a = () => { if (!GUARD) return; USE; }; BAD;")]
    [InlineData("Action a = () => BAD; if (GUARD) a();")]
    [InlineData("if (!GUARD) return 1; _ = list.Select(x => USE); _ = list.Where(x => b).Select(x => x + USE);")]
    [InlineData("if (!GUARD) return 1; _ = from x in list where USE > x select x + USE;")]
    [InlineData("_ = from x in list where GUARD && USE > 0 orderby BAD select BAD;")]
    [InlineData("_ = from x in list let g = GUARD where g select g ? BAD : 0;")]
    [InlineData("_ = list.Select(x => GUARD ? USE : BAD);")]
    [InlineData("var g = GUARD; Action a = () => { if (g) USE; else BAD; };")]
    [InlineData("var g = GUARD; Action a = () => { if (g) BAD; }; g = b;")]
    [InlineData("var g = GUARD; Action a = () => { if (g) BAD; g = b; };")]
    [InlineData("if (GUARD) { void L() { USE; } L(); }")]
    [InlineData("if (GUARD) { int L() => USE; Func<int> f = L; }")]
    [InlineData("if (GUARD) { L(); } void L() { USE; }")]
    [InlineData("if (GUARD) { L(); } L(); void L() { BAD; }")]
    [InlineData("L(); if (!GUARD) return 1; L(); void L() { BAD; }")]
    [InlineData("if (!GUARD) return 1; L(); void L() { USE; M(); } void M() { USE; }")]
    [InlineData("if (!GUARD) return 1; L(); M(); void L() { M(); } void M() { USE; }")]
    [InlineData("if (GUARD) L(); M(); void L() { N(); } void M() { N(); } void N() { BAD; }")]
    [InlineData("if (!GUARD) return 1; L(3); void L(int n) { USE; if (n > 0) L(n - 1); }")]
    [InlineData("if (GUARD) _ = list.Select(L); int L(int x) => USE;")]
    [InlineData("_ = list.Select(L); int L(int x) => BAD;")]
    [InlineData("if (GUARD) { Action a = () => L(); void L() { USE; } }")]
    [InlineData("void L() { if (!GUARD) return; USE; } L(); BAD;")]
    [InlineData("void L() { if (GUARD) M(); void M() { USE; } } L();")]
    [InlineData("void L() { BAD; }")]
    [InlineData("try { i++; Action a = () => { if (!GUARD) return; USE; if (b) USE; while (b) USE; }; i++; } catch { BAD; } finally { BAD; }")]
    [InlineData("try { L(); void L() { if (!GUARD) return; USE; try { USE; } finally { USE; } } } finally { Action a = () => { if (GUARD) USE; BAD; }; } BAD;")]
    [InlineData("if (GUARD) L<int>(); void L<T>() { USE; }")]
    [InlineData("if (GUARD) _ = L().ToList(); IEnumerable<int> L() { yield return USE; }")]
    [InlineData("var g = GUARD; if (L()) BAD; bool L() => g;")]
    [InlineData("Func<bool> f = () => GUARD; if (f()) BAD;")]
    [InlineData("[CapabilityGuard(GltfCapabilities.CAP)] bool L() => GUARD; if (L()) USE;")]
    public Task Inherit(string body) => GuardKit.VerifyBodyAsync(body);

    [Theory]
    [InlineData("if (G) { Action a = () => Skin.[|Load|](); }")]
    [InlineData("if (G) { Action a = () => { if (G) Skin.Load(); }; }")]
    [InlineData("if (G) { Skin.Load(); void L() { Skin.[|Load|](); } L(); }")]
    [InlineData("if (G) { Skin.Load(); void L() { if (!G) return; Skin.Load(); } L(); }")]
    [InlineData("var g = G; Action a = () => { if (g) Skin.Load(); };")]
    [InlineData("if (G) { _ = new[] { 1 }.Select(x => Skin.[|Load|]()); }")]
    public Task Unless_switched_off(string body) => GuardKit.Project
        .WithFileOption("/src/world/Source0.cs", FileOptionNames.GuardsFlowIntoFunctions, "false")
        .WithSource(GuardKit.Usings + "class C { void Run(GltfCapabilities offered) { " + body.Replace("G)", "offered.Supports(GltfCapabilities.Skinning))", StringComparison.Ordinal).Replace("= G;", "= offered.Supports(GltfCapabilities.Skinning);", StringComparison.Ordinal) + " } }")
        .VerifyAsync();

    [Fact]
    public Task And_are_guarded_by_their_own_claim() => GuardKit.VerifyOnceAsync(
        """
        class C
        {
            void Run(GltfCapabilities offered)
            {
                [UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Skinning)] void L() { Skin.Load(); Morph.[|Load|](); }
                [|L|]();
                if (offered.Supports(GltfCapabilities.Skinning)) L();
                var f = [UsesProtocol(Protocol.Gltf, Capabilities = GltfCapabilities.Skinning)] () => Skin.Load();
            }
        }
        """);
}
