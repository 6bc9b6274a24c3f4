using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Reach;

/// <summary>Code in a scope answers for what it reaches through code in none, once somebody asks for that.</summary>
public sealed class ReachTests
{
    private static AnalyzerRun Project { get; } = World.Project with { Rule = "PMAP2008", TurnedOn = ["PMAP2008"] };

    private const string Scope = "[InteropScope(InteropCategory.Avatar)] ";

    private static Task VerifyAsync(string source) => Project.WithSource(World.Usings + source).VerifyAsync();

    [Theory]
    [InlineData("class G { void M() => H.[|A|](); } class H { public static void A() => Client.Open(); }")]
    [InlineData("class G { void M() => H.[|A|](); } class H { public static void A() => B(); static void B() { C(); } static void C() => Client.Open(); }")]
    [InlineData("class G { void M() => H.[|A|](); } class H { public static void A() { Run(() => { L(); }); void L() => B(); } static void Run(Action a) => a(); static void B() => Client.Open(); }")]
    [InlineData("class G { int M => H.[|A|]; } class H { public static int A => B; static int B { get { return Client.Port; } } }")]
    [InlineData("class G { void M() => new [|H|](); } class H { Client c = new(); }")]
    [InlineData("class G { void M() => new [|H|](); } class H { public H() { Client.Open(); } }")]
    [InlineData("class G { H h = [|new|](); } class H { object P { get; } = Client.Open(); }")]
    [InlineData("class G { void M() => new [|H|](); } class H : B { } class B : A { } class A { public A() => Client.Open(); }")]
    [InlineData("class G { void M() => new [|H|](); } class H : B { public H() { } } class B { object o = Client.Open(); }")]
    [InlineData("class G { void M() => new [|H|](1); } class H { public H(int i) : this() { } H() => Client.Open(); }")]
    [InlineData("class G { void M() => _ = new H() [|+|] new H(); } class H { public static H operator +(H a, H b) { Client.Open(); return a; } }")]
    [InlineData("class G { string M(H h) => [|h|]; } class H { public static implicit operator string(H a) => Client.Open(); }")]
    [InlineData("class G { void M(H h) { [|foreach|] (var i in h) { } } } class H { public IEnumerator<int> GetEnumerator() { Client.Open(); yield break; } }")]
    [InlineData("class G { void M(H h) { [|using|] (h) { } } } class H : IDisposable { public void Dispose() => Client.Open(); }")]
    [InlineData("class G { Action M() => H.[|A|]; } class H { public static void A() => Client.Open(); }")]
    [InlineData("class G { event Action? E { add { H.[|A|] += value; } remove { } } } class H { public static event Action? A { add { Client.Open(); } remove { } } }")]
    [InlineData("class G { void M() => \"\".[|A|](); } static class H { public static void A(this string s) => Client.Open(); }")]
    [InlineData("class G { void M() => H.[|A|](1); } class H { public static void A<T>(T t) => B<T, T>(); static void B<T, U>() => Client.Open(); }")]
    [InlineData("class G { void M(H<int> h) => h.[|A|](1); } class H<T> { public void A(T t) => Client.Open(); }")]
    [InlineData("class G { void M(I i) => i.[|A|](); } interface I { void A(); } class H : I { public void A() => Client.Open(); }")]
    [InlineData("class G { void M(I<int> i) => i.[|A|](1); } interface I<T> { void A(T t); } class H : I<int> { void I<int>.A(int t) => Client.Open(); }")]
    [InlineData("class G { void M(B b) => b.[|A|](); } abstract class B { public abstract void A(); } class H : B { public override void A() => Client.Open(); }")]
    [InlineData("class G { void M(I i) => i.[|A|](); } interface I { void A() => Client.Open(); }")]
    [InlineData("class G { object M() => H.[|A|]; } class H { public static readonly object A = Client.Open(); }")]
    [InlineData("class G { void M() => H.[|A|](); } partial class H { public static partial void A(); } partial class H { public static partial void A() => Client.Open(); }")]
    [InlineData("class G { void M() => H.[|A|](); } class H { public static void A() => Fbx.Load(); }")]
    [InlineData("class G { void M() => H.[|A|](); } class H { public static void A() { W(); } [UsesProtocol(Protocol.Mqtt5)] static void W() { } }")]
    [InlineData("class G { void M() { H.[|A|](); H.[|A|](); } } class H { public static void A() => B(); static void B() { A(); Client.Open(); } }")]
    [InlineData("class G { void M() => H.[|A|](); } class H { public static void A() => _ = Protocol.Mqtt5; }")]
    public Task A_way_is_found(string source) => VerifyAsync(Scope + source);

    [Theory]
    [InlineData("class G { void M() => H.A(); } class H { public static void A() => Vrm.Load(); }")]
    [InlineData("class G { void M() => H.A(); } class H { public static void A() { } public static void B() => Client.Open(); }")]
    [InlineData("class G { void M() => H.A(); } [InteropScope(InteropCategory.Asset)] class H { public static void A() => Client.Open(); }")]
    [InlineData("class G { void M() => H.A(); } class H { public static void A() => X.B(); } [InteropScope(InteropCategory.Asset)] class X { public static void B() => Client.Open(); }")]
    [InlineData("class G { void M() => {|PMAP2001:Client|}.{|PMAP2001:Open|}(); }")]
    [InlineData("class G { void M() => H.A(); } class H { [UsesProtocol(Protocol.Vrm)] public static void A() => Client.Open(); }")]
    [InlineData("class G { void M() => H.{|PMAP2001:A|}(); } class H { [UsesProtocol(Protocol.Mqtt5)] public static void A() => Client.Open(); }")]
    [InlineData("class G { void M(I i) => i.A(); } interface I { void A(); } class H : I { public void A() => Client.Open(); } class K : I { public void A() { } }")]
    [InlineData("class G { void M(B b) => b.A(); } class B { public virtual void A() { } } class H : B { public override void A() => Client.Open(); }")]
    [InlineData("class G { string M() => nameof(H.A); } class H { public static void A() => Client.Open(); }")]
    [InlineData("class G { H? h; void M(H h) { } } class H { Client c = new(); }")]
    [InlineData("class G { void M() => H.A(); } class H { public static void A() => Logger(); static void Logger() => Vendor.Mqtt.Diagnostics.Trace.Start(); }")]
    [InlineData("class G { void M() => H.A(); } class H { public static void A() => B(); static void B() => A(); }")]
    public Task No_way_no_report(string source) => VerifyAsync(Scope + source.Replace("{|PMAP2001:Client|}.", "Client.", StringComparison.Ordinal));

    [Fact]
    public Task Outside_of_a_scope_nothing_is_reported() => VerifyAsync("class G { void M() => H.A(); } class H { public static void A() => Client.Open(); } " + Scope + "class S { }");

    [Fact]
    public async Task The_message_shows_the_shortest_way_and_its_places()
    {
        var one = Assert.Single(await Project.WithSource(
            World.Usings + Scope +
            """
            class G { void M() => H.[|A|](); }
            class H
            {
                public static void A() { B(); Z(); }
                static void B() { C(); }
                static void C() { Client.Open(); }
                static void Z() { Client.Instance.Publish(""); }
            }
            """).VerifyAsync());
        Assert.Equal(
            "'H.A' reaches 'MQTT 5.0', which is not mapped for category 'avatar', through 'H.A' → 'H.Z' → 'Client.Instance' (world.protocolmap.json:23)",
            one.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(["Z", "Instance"], one.AdditionalLocations.Take(2).Select(place => place.SourceTree!.GetText().ToString(place.SourceSpan)));
        Assert.Equal(3, one.AdditionalLocations.Count);
    }

    [Fact]
    public async Task Each_scope_has_its_own_ways()
    {
        const string Source =
            """
            [InteropScope(InteropCategory.Asset)] class A { void M() { H.Mqtt(); H.[|Bvh|](); } }
            [InteropScope(InteropCategory.Avatar)] class B { void M() { H.[|Mqtt|](); H.Bvh(); H.[|Fbx|](); } }
            class H { public static void Mqtt() => Client.Open(); public static void Bvh() => Vendor.Formats.Bvh.Load(); public static void Fbx() => Vendor.Formats.Fbx.Load(); }
            """;
        var said = await Project.WithSource(World.Usings + Source).VerifyAsync();
        Assert.Contains("which is prohibited for category 'avatar'", said[^1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public Task Wrappers_in_references_end_a_way()
    {
        var library = new MapLibrary
        {
            Name = "Wrapping",
            Map = World.Map,
            IsPublic = false,
            Source = "public class Bus { [Wrapping.UsesProtocol(Wrapping.Protocol.Mqtt5)] public static void Send() { } public static void Other() { } }",
        };
        return (Project with { References = [.. Project.References, library.AsImage()] })
            .WithSource(World.Usings + Scope + "class G { void M() { H.[|A|](); H.B(); } } class H { public static void A() => Bus.Send(); public static void B() => Bus.Other(); }")
            .VerifyAsync();
    }

    [Fact]
    public Task Partial_types_and_generated_code_are_one_program() => Project
        .WithSource(World.Usings + Scope + "partial class G { void M() => H.[|A|](); }")
        .WithSource("// <auto-generated/>\npartial class H { public static void A() => B(); }")
        .WithSource("partial class H { static void B() => Vendor.Mqtt.Client.Open(); }")
        .VerifyAsync();

    [Fact]
    public Task It_is_off_until_it_is_turned_on() => (Project with { TurnedOn = [] })
        .WithSource(World.Usings + Scope + "class G { void M() => H.A(); } class H { public static void A() => Client.Open(); }").VerifyAsync();

    [Fact]
    public async Task A_long_way_is_walked_once()
    {
        const int Length = 3_000;
        var steps = string.Concat(Enumerable.Range(0, Length).Select(i => $"public static void S{i}() {{ S{i + 1}(); }}\n"));
        var said = await Project.WithSource(World.Usings + Scope + "class G { void M() => H.[|S0|](); } class H { " + steps + $"static void S{Length}() => Client.Open(); }}").VerifyAsync();
        Assert.Equal(Length + 2, said[0].AdditionalLocations.Count);
    }

    [Fact]
    public async Task Code_that_does_not_compile_does_no_harm()
    {
        var run = Project.WithSource(World.Usings + Scope + "class G { void M() => H.A(; int P => } class H : Missing { public static void A() => Client.Open(; H() : base( }");
        Assert.All(await run.AnalyzeAsync(run.Compile(run.Sources), concurrent: true), one => Assert.NotEqual("PMAP0001", one.Id));
    }
}
