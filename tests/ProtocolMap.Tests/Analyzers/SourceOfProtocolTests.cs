namespace ProtocolMap.Tests.Analyzers;

/// <summary>The three sources of a protocol: generated symbols, <c>[UsesProtocol]</c>, library symbols in metadata and in source.</summary>
public sealed class SourceOfProtocolTests
{
    private const string Avatar = "[InteropScope(InteropCategory.Avatar)] ";

    [Theory]
    [InlineData("_ = Protocol.[|Mqtt5|]; _ = Protocol.Vrm; _ = Protocol.None; _ = (Protocol)5;")]
    [InlineData("_ = typeof(Protocol); Protocol p = default; _ = p;")]
    [InlineData("_ = InteropMap.IsMapped(InteropCategory.Avatar, Protocol.[|Mqtt5|]);")]
    [InlineData("_ = GltfCapabilities.Skinning;")]
    [InlineData("switch (default(Protocol)) { case Protocol.[|Mqtt5|]: break; }")]
    public Task Generated_symbols(string body) => World.VerifyAsync(Avatar + "class C { void M() { " + body + " } }");

    [Fact]
    public Task Capability_enums_name_their_protocol() => World.VerifyAsync(
        """
        [InteropScope(InteropCategory.Content)]
        class C { [|GltfCapabilities|] f = GltfCapabilities.[|Skinning|] | GltfCapabilities.[|None|]; }
        """);

    [Theory]
    [InlineData("[UsesProtocol(Protocol.Mqtt5)] class Wrapper { public static void Go() { } }", "Wrapper.[|Go|](); _ = new [|Wrapper|](); _ = typeof([|Wrapper|]);")]
    [InlineData("[UsesProtocol(Protocol.Mqtt5)] class Wrapper { public class Inner { public int X; } }", "_ = new Wrapper.[|Inner|]().[|X|];")]
    [InlineData("partial class Wrapper { public class Inner { } } [UsesProtocol(Protocol.Mqtt5)] partial class Wrapper { }", "_ = typeof(Wrapper.[|Inner|]);")]
    [InlineData("class Wrapper { [UsesProtocol(Protocol.Mqtt5)] public static void Go() { } public static void Stay() { } }", "Wrapper.[|Go|](); Wrapper.Stay(); _ = new Wrapper();")]
    [InlineData("class Wrapper { [UsesProtocol(Protocol.Mqtt5)] public static int P { get; set; } [UsesProtocol(Protocol.Mqtt5)] public static int F; [UsesProtocol(Protocol.Mqtt5)] public static event Action? E { add { } remove { } } }", "_ = Wrapper.[|P|] + Wrapper.[|F|]; Wrapper.[|E|] += null;")]
    [InlineData("class Wrapper { [UsesProtocol(Protocol.Mqtt5)] public Wrapper() { } public Wrapper(int i) { } }", "_ = new [|Wrapper|](); _ = new Wrapper(1);")]
    [InlineData("[UsesProtocol(Protocol.Vrm)] class Wrapper { }", "_ = new Wrapper();")]
    [InlineData("[UsesProtocol(Protocol.Vrm)] class Wrapper { [UsesProtocol(Protocol.Mqtt5)] public static void Go() { } public static void Stay() { } }", "Wrapper.[|Go|](); Wrapper.Stay();")]
    [InlineData("[UsesProtocol(Protocol.Vrm), UsesProtocol(Protocol.Mqtt5)] class Wrapper { }", "_ = new [|Wrapper|]();")]
    [InlineData("[UsesProtocol(Protocol.Mqtt5)] delegate void Wrapper(); ", "[|Wrapper|] w = null!; [|w|]();")]
    [InlineData("[UsesProtocol(Protocol.Mqtt5)] enum Wrapper { A } ", "_ = Wrapper.[|A|];")]
    [InlineData("[Mine(Protocol.Mqtt5)] class Wrapper { } ", "_ = new [|Wrapper|]();")]
    [InlineData("abstract class Wrapper { [UsesProtocol(Protocol.Mqtt5)] public abstract void Go(); public static Own Make() => null!; } class Own : Wrapper { public override void Go() { } }", "Wrapper.Make().[|Go|]();")]
    public Task Wrappers(string wrapper, string body) => World.Project
        .WithSource("using Mine = World.Interop.UsesProtocolAttribute;" + World.Usings + wrapper + Avatar + "class C { void M() { " + body + " } }")
        .VerifyAsync();

    [Fact]
    public Task Local_functions_can_be_wrappers() => World.VerifyAsync(
        Avatar + "class C { [InteropScope] void N() { } void M() { [InteropScope, UsesProtocol(Protocol.Mqtt5)] void L() { } [|L|](); } }");

    [Fact]
    public Task A_wrapper_is_analysed_itself_and_its_claim_names_the_protocol() => World.VerifyAsync(
        Avatar + "[UsesProtocol(Protocol.[|Mqtt5|])] class Wrapper { object o = Client.[|Open|](); }");

    [Fact]
    public Task What_the_map_says_of_exactly_a_symbol_outweighs_its_attribute() => (World.Project with
    {
        Map = World.Map.Replace("\"N:Vendor.Mqtt\":", "\"T:Wrapper\": [], \"N:Vendor.Mqtt\":", StringComparison.Ordinal),
    }).WithSource(World.Usings + "[UsesProtocol(Protocol.Mqtt5)] class Wrapper { }" + Avatar + "class C { object o = new Wrapper(); }").VerifyAsync();

    [Fact]
    public Task Libraries_in_source() => World.Project
        .WithSource(
            """
            namespace Vendor.Mqtt.Local { public class Own { public static void Go() { } public class Inner { } } }
            namespace Vendor.MqttLocal { public class Other { public static void Go() { } } }
            namespace Vendor.Formats { public class Own { public static void Go() { } } }
            """)
        .WithSource(
            World.Usings + Avatar +
            """
            class C
            {
                Vendor.Mqtt.Local.[|Own|]? own;
                void M() { Vendor.Mqtt.Local.Own.[|Go|](); Vendor.MqttLocal.Other.Go(); Vendor.Formats.Own.Go(); _ = new Vendor.Mqtt.Local.Own.[|Inner|](); }
            }
            """)
        .VerifyAsync();

    [Fact]
    public Task Inherited_members_belong_to_the_type_that_declares_them() => World.VerifyAsync(
        """
        class Mine : Client { public override void Publish(string topic) { } public void Own() { } public new void Ping() { } }
        """ + Avatar +
        """
        class C
        {
            void M(Mine mine, [|Client|] client)
            {
                mine.[|Publish|]("t");
                mine.Own();
                mine.Ping();
                _ = mine.[|Name|];
                _ = new Mine().[|Next|]();
                _ = mine.ToString();
                Mine.[|Open|]();
            }
        }
        """);

    [Fact]
    public Task Behind_an_extern_alias() => (World.Project with
    {
        References = [World.Compile("Hidden", "namespace Vendor.Mqtt.Hidden { public class Secret { } }").WithAliases(["hidden"]), .. World.Project.References],
    }).WithSource("extern alias hidden;\n" + World.Usings + Avatar + "class C { hidden::Vendor.Mqtt.Hidden.[|Secret|]? s; }").VerifyAsync();
}
