using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Tests.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>The map says that a member may.</summary>
public sealed class ExemptionFixTests
{
    private const string Scope = "using World.Interop; [assembly: InteropScope(InteropCategory.Avatar)] ";

    [Theory]
    [InlineData("class G { void M(int a) => Vendor.Mqtt.Client.[|Open|](); }", "M:G.M(System.Int32)")]
    [InlineData("class G { int P { get => Vendor.Mqtt.Client.[|Port|]; } }", "P:G.P")]
    [InlineData("class G : Vendor.Mqtt.[|Client|] { }", "T:G")]
    [InlineData("namespace N { class G<T> { class I { void M<U>(T t, U[] u) { System.Action a = () => Vendor.Mqtt.Client.[|Open|](); } } } }", "M:N.G`1.I.M``1(`0,``0[])")]
    [InlineData("class G : System.IDisposable { void System.IDisposable.Dispose() => Vendor.Mqtt.Client.[|Open|](); }", "M:G.System#IDisposable#Dispose")]
    [InlineData("class G { void M() => Vendor.Formats.Fbx.{|PMAP2002:Load|}(); }", "M:G.M", "fbx")]
    [InlineData("class G { Protocol P => Protocol.{|PMAP2003:HAnim|}; }", "P:G.P", "h-anim")]
    public Task The_map_names_the_member(string code, string symbol, string protocol = "mqtt-5") => Run()
        .WithMap(World.Map, With(Entry(symbol, protocol)))
        .WithSource(Scope + code, Scope + Plain(code))
        .VerifyAsync();

    [Fact]
    public Task All_members_of_all_frameworks_get_one_entry_each() => (Run() with { Projects = ["net8.0", "net10.0"] })
        .WithMap(World.Map, With(Entry("M:A.M", "mqtt-5") + ",\n    " + Entry("M:A.N", "mqtt-5") + ",\n    " + Entry("M:B.M", "mqtt-5")))
        .WithFile("/src/world/A.cs", Scope + "class A { void M() { _ = Vendor.Mqtt.Client.[|Open|]().[|Next|](); } void N() => Vendor.Mqtt.Client.[|Open|](); }", Scope + "class A { void M() { _ = Vendor.Mqtt.Client.Open().Next(); } void N() => Vendor.Mqtt.Client.Open(); }")
        .WithFile("/src/world/B.cs", "class B { void M() => Vendor.Mqtt.Client.[|Open|](); }", "class B { void M() => Vendor.Mqtt.Client.Open(); }")
        .VerifyAsync(FixAllScope.Solution);

    [Fact]
    public async Task Attributes_of_the_assembly_cannot_be_exempt() =>
        Assert.Empty(await Run().WithMap(World.Map).WithSource(Scope + "[assembly: Vendor.Mqtt.[|Route|](\"x\")]").OfferedAsync());

    private static FixRun Run() => FixWorld.Run(new ExemptionFix(), "exempt");

    private static string With(string entries) => World.Map[..^2] + ",\n  \"exemptions\": [\n    " + entries + "\n  ]\n}";

    private static string Entry(string symbol, string protocol) =>
        $"{{ \"symbol\": \"{symbol}\", \"protocol\": \"{protocol}\", \"category\": \"avatar\", \"reason\": \"Found by the compiler, not reviewed yet\" }}";

    private static string Plain(string code) => Markup.Parse(code, "").Source;
}
