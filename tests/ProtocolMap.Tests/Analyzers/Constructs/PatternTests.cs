namespace ProtocolMap.Tests.Analyzers.Constructs;

/// <summary>Values that are tested and taken apart.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("var (a, b) [|=|] Give.Pair;")]
    [InlineData("(var a, int b) [|=|] Give.Pair;")]
    [InlineData("int a, b; (a, b) [|=|] Give.Pair;")]
    [InlineData("var (a, _) [|=|] Give.Pair;")]
    [InlineData("var ((a, b), c) [|=|] Give.Nest;")]
    [InlineData("var (a, (b, c)) [|=|] (1, Give.Pair);")]
    [InlineData("var (a, b) [|=|] Give.Entry;")]
    [InlineData("var (a, b) [|=|] Give.Thing;")]
    [InlineData("var (a, b) [|=|] Give.Spot;")]
    public Task Deconstruction(string body) => Kit.VerifyBodyAsync(body);

    [Theory]
    [InlineData("_ = Give.Pair is [|(1, 2)|];")]
    [InlineData("_ = Give.Pair is [|(var a, _)|];")]
    [InlineData("_ = Give.Pair is var [|(a, b)|];")]
    [InlineData("_ = Give.Object is [|Pair|](1, 2);")]
    [InlineData("_ = Give.Object is [|Pair|](var a, var b) p;")]
    [InlineData("_ = Give.Object is Vendor.Kit.[|Pair|](1, 2);")]
    [InlineData("_ = Give.Object is [|Thing|](1, 2);")]
    [InlineData("_ = Give.Thing is [|(1, 2)|];")]
    [InlineData("_ = Give.Pair switch { [|(1, _)|] => 1, [|(_, 2)|] => 2, _ => 3 };")]
    [InlineData("_ = Give.Nest is [|([|(1, 2)|], 3)|];")]
    [InlineData("_ = (Give.Pair, 1) is ([|(1, 2)|], 1);")]
    [InlineData("switch (Give.Pair) { case [|(1, 2)|]: break; }")]
    public Task Positional(string body) => Kit.VerifyBodyAsync(body);

    [Theory]
    [InlineData("_ = Give.Object is [|Client|];")]
    [InlineData("_ = Give.Object is [|Client|] c;")]
    [InlineData("_ = Give.Object is [|Client|] { [|Name|]: \"n\" };")]
    [InlineData("_ = Give.Object is not [|Client|];")]
    [InlineData("_ = Give.Object is [|Client|] or [|Number|];")]
    [InlineData("_ = Give.Object is ([|Client|] or null);")]
    [InlineData("_ = Give.Object as [|Client|];")]
    [InlineData("_ = ([|Client|])Give.Object;")]
    [InlineData("_ = Give.Object switch { [|Client|] => 1, [|Number|] n => 2, _ => 3 };")]
    [InlineData("switch (Give.Object) { case [|Client|]: case [|Number|] n: break; }")]
    [InlineData("switch (Give.Object) { case [|Client|] c when c.[|Count|] > 1: break; }")]
    [InlineData("_ = Give.Object is Client.[|Port|];")]
    [InlineData("_ = Give.Object is [|Bag|]<[|Client|]>;")]
    [InlineData("_ = Give.Object is [|Client|][];")]
    [InlineData("_ = Give.Object is List<[|Client|]> { Count: 1 };")]
    [InlineData("_ = Give.Quality is Quality.[|Once|] or Quality.[|Twice|];")]
    [InlineData("_ = Give.Quality switch { Quality.[|Once|] => 1, _ => 2 };")]
    [InlineData("_ = 1 is > Client.[|Port|];")]
    [InlineData("switch (1) { case Client.[|Port|]: goto case 2; case 2: goto case Client.[|Port|]; }")]
    [InlineData("switch (Give.Quality) { case Quality.[|Once|]: goto case Quality.[|Twice|]; case Quality.[|Twice|]: break; }")]
    [InlineData("try { } catch ([|BrokenException|]) { }")]
    [InlineData("try { } catch ([|BrokenException|] e) when (e.[|Code|] > 1) { }")]
    public Task Types_and_constants(string body) => Kit.VerifyBodyAsync(body);

    [Theory]
    [InlineData("var (a, b) = (Give.Client, Give.Pair);")]
    [InlineData("var (a, b) = new KeyValuePair<int, int>();")]
    [InlineData("_ = (Give.Client, 1) is (null, 1);")]
    [InlineData("_ = Give.Pair is { }; _ = Give.Pair is not null and var p;")]
    [InlineData("switch (Give.Quality) { case 0: goto default; default: break; }")]
    [InlineData("try { } catch (Exception) { }")]
    public Task Not_a_use(string body) => Kit.VerifyBodyAsync(body);
}
