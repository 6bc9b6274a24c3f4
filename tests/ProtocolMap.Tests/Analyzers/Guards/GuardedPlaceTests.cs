using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ProtocolMap.Tests.Analyzers.Guards;

/// <summary>Where code can be guarded, and where nothing runs that could be.</summary>
public sealed class GuardedPlaceTests
{
    private const string Offered = "static GltfCapabilities offered; ";

    [Theory]
    [InlineData("class C { OFFERED C() { if (GUARD) USE; BAD; } }")]
    [InlineData("class C { OFFERED C() : this(GUARD ? USE : BAD) { BAD; } C(int i) => _ = GUARD && USE > 0; }")]
    [InlineData("class C { OFFERED static C() { if (!GUARD) return; USE; } ~C() { BAD; } }")]
    [InlineData("class C { OFFERED int f = GUARD ? USE : BAD; static int g = BAD, h = GUARD ? USE : 0; }")]
    [InlineData("class C { OFFERED int P { get; } = GUARD ? USE : BAD; Func<int> F = () => GUARD ? USE : BAD; }")]
    [InlineData("class C { OFFERED int P => GUARD ? USE : BAD; int this[int i] => GUARD ? USE : BAD; int M() => GUARD ? USE : BAD; }")]
    [InlineData("class C { OFFERED int P { get => GUARD ? USE : BAD; set { if (GUARD) USE; BAD; } } int this[int i] { get { if (!GUARD) return 1; return USE; } } }")]
    [InlineData("class C { OFFERED int P { get; init { if (GUARD) field = USE; else field = BAD; } } }")]
    [InlineData("class C { OFFERED event Action E { add { if (GUARD) USE; } remove => _ = BAD; } }")]
    [InlineData("class C { OFFERED public static C operator +(C a, C b) { if (GUARD) USE; BAD; return a; } public static implicit operator int(C a) => GUARD ? USE : BAD; }")]
    [InlineData("class C { OFFERED IEnumerable<int> M() { if (!GUARD) yield break; yield return USE; } }")]
    [InlineData("class C { OFFERED async IAsyncEnumerable<int> M() { await Task.Yield(); if (GUARD) { yield return USE; await Task.Yield(); yield return USE; } yield return BAD; } }")]
    [InlineData("class C { OFFERED async Task M() { if (!GUARD) return; await foreach (var x in N()) { USE; } } async IAsyncEnumerable<int> N() { yield return BAD; await Task.Yield(); } }")]
    [InlineData("class C { OFFERED async Task<int> M() => GUARD ? await Task.FromResult(USE) : BAD; }")]
    [InlineData("class B(int i) { public int I => i; } class C(GltfCapabilities offered) : B(GUARD ? USE : BAD) { int f = GUARD ? USE : BAD; int M() => GUARD ? USE : BAD; }")]
    [InlineData("class B { public B(int i) { } } class C : B { OFFERED C() : base(GUARD ? USE : BAD) { } }")]
    [InlineData("record R(GltfCapabilities offered) { public int P { get; } = GUARD ? USE : BAD; }")]
    [InlineData("struct S { OFFERED public S() { if (GUARD) USE; else BAD; } }")]
    [InlineData("interface I { OFFERED int M() => GUARD ? USE : BAD; static int N() { if (!GUARD) return 1; return USE; } }")]
    [InlineData("static class X { extension(GltfCapabilities offered) { public int M() => GUARD ? USE : BAD; public int P => GUARD ? USE : BAD; } }")]
    [InlineData("static class X { extension(GltfCapabilities offered) { [CapabilityGuard(GltfCapabilities.CAP)] public bool Can => GUARD; [CapabilityGuard] public bool Has(GltfCapabilities wanted) => offered.Supports(wanted); } static void M(GltfCapabilities o) { if (o.Can) USE; if (o.Has(GltfCapabilities.CAP)) USE; BAD; } }")]
    [InlineData("partial class C { OFFERED public partial int M(); public partial int P { get; } } partial class C { public partial int M() => GUARD ? USE : BAD; public partial int P { get => GUARD ? USE : BAD; } }")]
    [InlineData("class C { OFFERED void M() { if (GUARD) { _ = typeof(Skin); Skin? s = null; s = default(Skin); _ = new List<Skin>(); _ = s is Skin; } } }", false)]
    public Task In_any_body(string source, bool hasTwin = true) => hasTwin
        ? GuardKit.VerifyAsync(source.Replace("OFFERED ", Offered, StringComparison.Ordinal))
        : GuardKit.VerifyOnceAsync(source.Replace("OFFERED ", Offered, StringComparison.Ordinal).Replace("GUARD", "offered.Supports(GltfCapabilities.Skinning)", StringComparison.Ordinal));

    [Theory]
    [InlineData("var offered = (GltfCapabilities)args.Length; if (GUARD) USE; else BAD;")]
    [InlineData("var offered = (GltfCapabilities)args.Length; if (!GUARD) return; USE; L(); void L() { USE; }")]
    [InlineData("var offered = (GltfCapabilities)args.Length; BAD; await Task.Yield(); if (!GUARD) return; USE; Action a = () => USE;")]
    public Task In_top_level_statements(string statements) => GuardKit.VerifyAsync(statements, OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("_ = typeof([|Skin|]);")]
    [InlineData("[|Skin|] s; if (!G) return; s = new Skin();")]
    [InlineData("if (!G) return; Skin s; s = new Skin();")]
    [InlineData("if (!G) return; Skin s; foreach (var x in new[] { 1 }) { s = new Skin(); }")]
    [InlineData("[|Skin|]? s = null; if (G) s = new Skin { Weight = 1 };")]
    [InlineData("if (G) { Skin s = new() { Weight = 2 }; s.Weight++; }")]
    [InlineData("[|Skin|] s = [|new|]() { [|Weight|] = 2 }; s.[|Weight|]++;")]
    [InlineData("_ = o is [|Skin|] && G;")]
    [InlineData("_ = G && o is Skin { Weight: > 1 } s && s.Weight > 2;")]
    [InlineData("_ = o is [|Skin|] { [|Weight|]: > 1 };")]
    [InlineData("switch (o) { case [|Skin|]: break; case int when G: break; }")]
    [InlineData("foreach ([|Skin|] s in new object[0]) { }")]
    [InlineData("if (G) foreach (Skin s in new object[0]) { _ = s.Weight; }")]
    [InlineData("if (G) using (new Skin()) { } [|using|] (var s = new [|Skin|]()) { }")]
    [InlineData("if (!G) return; using var s = new Skin();")]
    [InlineData("List<[|Skin|]> l = []; if (G) { List<Skin> m = [new Skin(), .. l]; }")]
    [InlineData("Action<[|Skin|]>? a = null; if (G) a = (Skin s) => s.Weight = 1; a = ([|Skin|] s) => s.[|Weight|] = 1;")]
    [InlineData("if (G) { L(null!); } void L(Skin s) { s.Weight = 1; }")]
    public Task Around_names_of_types(string body) => GuardKit.VerifyOnceAsync(
        "class C { void Run(GltfCapabilities offered, object o) { " + body.Replace("G", "offered.Supports(GltfCapabilities.Skinning)", StringComparison.Ordinal) + " } }");

    [Theory]
    [InlineData("class C { Skin? f; Skin? P { get; set; } Skin M(Skin s) => s; event Action<Skin>? E; delegate Skin D(Skin s); }")]
    [InlineData("class D : Skin; class E<T> where T : Skin; interface I { Skin M(); }")]
    [InlineData("class D : Skin { public [|D|]() { } public D(int i) : [|base|]() { } }")]
    [InlineData("[My(typeof(Skin))] class C; class MyAttribute(object o) : Attribute { public object O => o; }")]
    [InlineData("[My(GltfCapabilities.Skinning)] class C; class MyAttribute(object o) : Attribute { public object O => o; }")]
    [InlineData("class C { const GltfCapabilities Wanted = GltfCapabilities.Skinning; void M(GltfCapabilities o) { if (o.Supports(Wanted)) Skin.Load(); } }")]
    [InlineData("class C { void M(GltfCapabilities o = GltfCapabilities.Skinning) { } }")]
    [InlineData("enum E : ulong { A = GltfCapabilities.Skinning }")]
    [InlineData("class C { void M() { const GltfCapabilities wanted = GltfCapabilities.Skinning; _ = wanted; } }")]
    [InlineData("class C { void M() { void L(Skin s, GltfCapabilities o = GltfCapabilities.Skinning) { } L(null!); } }")]
    [InlineData("class C { readonly GltfCapabilities f = GltfCapabilities.[|Skinning|]; static readonly Skin g = new [|Skin|](); }")]
    public Task Where_nothing_runs(string source) => GuardKit.VerifyOnceAsync(source);

    [Theory]
    [InlineData("class C { void M(GltfCapabilities o) { if (o.Supports(GltfCapabilities.Skinning)) Skin.Load(); else Skin.[|Load|](); } }", LanguageVersion.CSharp9)]
    [InlineData("class C { int M(GltfCapabilities o) => (o & GltfCapabilities.Skinning) is not 0 ? Skin.Load() : Skin.[|Load|](); }", LanguageVersion.CSharp9)]
    [InlineData("class C { int M(Peer p) => p is { Next: { Can: true } } ? Skin.Load() : Skin.[|Load|](); }", LanguageVersion.CSharp9)]
    [InlineData("class C { int M(Peer p) => p is { Next.Can: true } ? Skin.Load() : Skin.[|Load|](); }", LanguageVersion.CSharp10)]
    [InlineData("class C { int M(Peer[] p) => p is [{ Can: true }, ..] ? Skin.[|Load|]() : 0; }", LanguageVersion.CSharp11)]
    public async Task In_each_language(string source, LanguageVersion language)
    {
        var run = GuardKit.Project with { Language = language };
        await run.WithSource(GuardKit.Usings + source + " class Peer { [CapabilityGuard(GltfCapabilities.Skinning)] public bool Can => true; public Peer Next => null!; }").VerifyAsync();
    }
}
