namespace ProtocolMap.Tests.Analyzers;

/// <summary>Names of types, wherever they stand.</summary>
public sealed class TypeNameUseTests
{
    [Theory]
    [InlineData("[|Client|] local = client;")]
    [InlineData("[|Client|]? local = null;")]
    [InlineData("var list = new List<[|Client|]>();")]
    [InlineData("var array = new [|Client|][2];")]
    [InlineData("_ = typeof([|Client|]);")]
    [InlineData("_ = typeof(List<[|Topic|]<int>>);")]
    [InlineData("_ = default([|Token|]);")]
    [InlineData("_ = ([|Client|])(object)plain;")]
    [InlineData("_ = (object)plain as [|Client|];")]
    [InlineData("_ = (object)plain is [|Client|];")]
    [InlineData("_ = (object)plain is [|Client|] { };")]
    [InlineData("_ = (object)plain is not [|Client|] other;")]
    [InlineData("switch ((object)plain) { case [|Client|]: break; }")]
    [InlineData("switch ((object)plain) { case Vendor.Mqtt.[|Client|] c: break; }")]
    [InlineData("_ = (object)plain switch { [|Client|] => 1, _ => 0 };")]
    [InlineData("try { } catch ([|BrokenException|]) { }")]
    [InlineData("foreach ([|Client|] item in new List<object>()) { }")]
    [InlineData("_ = new Client.[|Options|]();")]
    [InlineData("_ = new Client.Options.[|Deep|]();")]
    [InlineData("_ = new Vendor.Mqtt.Packets.[|Packet|]();")]
    [InlineData("void Local([|Client|] c) { }")]
    [InlineData("[|Client|] Local() => client;")]
    [InlineData("var f = ([|Client|] c) => 1;")]
    [InlineData("Enum.GetValues<[|Quality|]>();")]
    [InlineData("([|Client|] A, int B) pair = default;")]
    [InlineData("unsafe { delegate*<[|Client|], void> f = null; }")]
    [InlineData("anything.Go(new [|Client|]());")]
    [InlineData("_ = new Func<[|Client|]>(() => client);")]
    [InlineData("static void Local<T>() where T : [|Client|] { }")]
    [InlineData("_ = default([|Quality|]);")]
    public Task Reported_in_bodies(string body) => World.VerifyBodyAsync(body);

    [Theory]
    [InlineData("var other = client; _ = other;")]
    [InlineData("_ = default(Other.Vendor.Mqtt.Client);")]
    [InlineData("_ = typeof(Vendor.MqttTools.Tool);")]
    [InlineData("_ = new Vendor.Mqtt.Diagnostics.Trace();")]
    [InlineData("_ = typeof(Logger);")]
    [InlineData("_ = typeof(Box);")]
    [InlineData("var Client = 1; _ = Client;")]
    [InlineData("_ = new { Client = 1 }.Client;")]
    [InlineData("void Client() { } Client();")]
    [InlineData("Named(Client: 1); void Named(int Client) { }")]
    [InlineData("_ = nameof(List<Client>);")]
    [InlineData("Client: goto Client;")]
    public Task Not_a_use_in_bodies(string body) => World.VerifyBodyAsync(body);

    [Theory]
    [InlineData("class C : [|Client|];")]
    [InlineData("class C : List<[|Client|]>;")]
    [InlineData("class C([|Client|] c) { public object Value => c; }")]
    [InlineData("record R([|Client|] C);")]
    [InlineData("abstract class C { [|Client|] field = null!; }")]
    [InlineData("abstract class C { public [|Client|]? P { get; set; } }")]
    [InlineData("abstract class C { public abstract [|Client|] M([|Topic|]<int> t); }")]
    [InlineData("abstract class C { public event [|Handler|]? E; void F() => E?.[|Invoke|](\"\"); }")]
    [InlineData("class C<T> where T : [|Client|];")]
    [InlineData("delegate [|Client|] D();")]
    [InlineData("class C { public static implicit operator C([|Client|] c) => new(); }")]
    [InlineData("class C { public int this[[|Client|] c] => 0; }")]
    [InlineData("[[|Route|](\"a\")] class C;")]
    [InlineData("[[|RouteAttribute|](\"a\")] class C;")]
    [InlineData("[Vendor.Mqtt.[|Route|](\"a\")] class C;")]
    [InlineData("class C { [[|Route|](\"a\")] void M() { } }")]
    [InlineData("class C { [return: [|Route|](\"a\")] int M([[|Route|](\"b\")] int p) => p; }")]
    [InlineData("class C { void M() { [[|Route|](\"a\")] void L() { } L(); } }")]
    [InlineData("class C { Action M = [[|Route|](\"a\")] () => { }; }")]
    [InlineData("class C { [System.ComponentModel.DefaultValue(Client.[|Port|])] int M; }")]
    [InlineData("class C { [System.ComponentModel.DefaultValue(typeof([|Client|]))] int M; }")]
    [InlineData("class C { [System.ComponentModel.DefaultValue(Protocol.[|Mqtt5|])] int M; }")]
    [InlineData("class C { int M(int port = Client.[|Port|]) => port; }")]
    [InlineData("enum E { A = Client.[|Port|] }")]
    [InlineData("class C { /// <see cref=\"Client\"/>\n void M() { } }")]
    [InlineData("namespace Client.Deep { class C { } }")]
    public Task In_declarations(string declaration) => World.Project
        .WithProperty("ProtocolMapScope", "avatar")
        .WithSource(World.Usings + declaration)
        .VerifyAsync();

    [Fact]
    public Task Using_directives_are_no_uses_but_aliases_are_where_they_are_written() => World.Project
        .WithProperty("ProtocolMapScope", "avatar")
        .WithSource("global using Everywhere = Vendor.Mqtt.Client;", "/src/world/Usings.cs")
        .WithSource(
            """
            using System.Collections.Generic;
            using Vendor.Mqtt;
            using static Vendor.Mqtt.Client;
            using Mine = Vendor.Mqtt.Client;
            using Many = System.Collections.Generic.List<Vendor.Mqtt.Client>;
            using Pair = (Vendor.Mqtt.Client, int);
            using Free = Vendor.Mqtt.Logger;
            using Space = Vendor.Mqtt;

            class C
            {
                [|Mine|]? one;
                [|Everywhere|]? two;
                [|Many|]? three;
                [|Pair|] four;
                Free? five;
                Space.[|Client|]? six;
                [|Options|]? seven;
                object M() => [|Open|]();
                object N() => Mine.[|Open|]();
            }
            """)
        .VerifyAsync();

    [Fact]
    public Task Partial_members_count_for_what_is_written_in_each_part() => World.Project
        .WithProperty("ProtocolMapScope", "avatar")
        .WithSource(
            """
            using Vendor.Mqtt;
            partial class C { partial void M([|Client|] c); }
            partial class C { partial void M([|Client|] c) { } }
            """)
        .VerifyAsync();
}
