namespace ProtocolMap.Tests.Analyzers.Constructs;

/// <summary>Types that are walked over or awaited more than once: what one place does not call, another may.</summary>
public sealed class RepeatedTypeTests
{
    [Theory]
    [InlineData("var all = new List<[|Number|]>(); foreach (var n in all) { } [|foreach|] (string s in all) { } foreach (var n in all) { }")]
    [InlineData("var all = new List<[|Pair|]>(); foreach (var p in all) { } [|foreach|] (var (a, b) in all) { }")]
    [InlineData("foreach (var n in new List<int>()) { } foreach ([|Number|] n in new List<double>()) { }")]
    [InlineData("foreach (var x in new List<int>()) { } [|foreach|] (var x in Give.Feed) { } int[] a = [.. new List<int>(), [|..|] Give.Feed];")]
    [InlineData("await Task.Delay(1); [|await|] new Slow(); await Task.Delay(1);")]
    public Task In_one_body(string body) => Kit.VerifyBodyAsync(body);

    /// <summary>Names that mean the library's type in one place of a class and something else in another.</summary>
    [Theory]
    [InlineData("class A { [|Client|] c; void M<Client>() { Client d; } [|Client|] e; }")]
    [InlineData("class A { [|Client|] c; void M() { void L<Client>(Client d) { Client e; } [|Client|] f; } }")]
    [InlineData("class A { class B { class Client { } Client c; } [|Client|] d; class D<Client> { Client e; } [|Client|] f; }")]
    [InlineData("class A { protected class Client { } Client c; } class B { [|Client|] c; } class D : A { Client c; }")]
    [InlineData("class A<Client> where Client : class { Client c; class B { Client c; } } class E { [|Client|] c; Client.[|Options|] o; int Client; int M() => Client; }")]
    [InlineData("namespace N { using Short = System.Collections.Generic.List<Vendor.Kit.Client>; class A { [|Short|] a; [|Short|] b; List<[|Number|]> c; List<int> d; } }")]
    public Task One_name(string source) => Kit.VerifyAsync("#nullable disable\n" + source);

    [Theory]
    [InlineData("public static IEnumerator<int> GetEnumerator(this Thing thing) => null!;", "Thing t", "foreach (var x in t) { }", "[|foreach|] (var x in t) { }")]
    [InlineData("public static IEnumerator<int> GetEnumerator(this Thing thing) => null!;", "Thing t", "int[] a = [.. t];", "int[] a = [[|..|] t];")]
    [InlineData("extension(Thing thing) { public IEnumerator<int> GetEnumerator() => null!; }", "Thing t", "foreach (var x in t) { }", "[|foreach|] (var x in t) { }")]
    [InlineData("public static System.Runtime.CompilerServices.TaskAwaiter GetAwaiter(this Slow slow) => default;", "Slow t", "await t;", "[|await|] t;")]
    [InlineData("public static System.Runtime.CompilerServices.TaskAwaiter<bool> GetAwaiter(this Slow slow) => default;", "int t", "await foreach (var x in Give.SlowStream) { }", "await [|foreach|] (var x in Give.SlowStream) { }")]
    public Task By_an_extension_that_is_nearer(string extension, string parameter, string near, string far) => Kit.VerifyAsync(
        $$"""
        namespace Near
        {
            static class Extensions { {{extension}} }
            class A { async Task M({{parameter}}) { await Task.Yield(); {{near}} } }
        }
        class B { async Task M({{parameter}}) { await Task.Yield(); {{far}} } }
        namespace Near
        {
            class C { async Task M({{parameter}}) { await Task.Yield(); {{near}} } }
        }
        """);
}
