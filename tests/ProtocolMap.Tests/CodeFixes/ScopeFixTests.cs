using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using ProtocolMap.CodeFixes.Fixes;
using ProtocolMap.Tests.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.CodeFixes;

/// <summary>Code says otherwise what it is for.</summary>
public sealed class ScopeFixTests
{
    private const string Unscoped = "[*.cs]\ndotnet_diagnostic.PMAP2010.severity = warning\n";

    [Fact]
    public Task A_member_gets_a_scope_with_one_more_category() => Run(new MemberScopeFix(), "scope.member").WithSource(
        """
        using Vendor.Mqtt;
        using World.Interop;

        [InteropScope(InteropCategory.Avatar)]
        class Gateway
        {
            /// <summary>Sends.</summary>
            [System.Obsolete]
            public void Send(string topic)
            {
                [|Client|] client = new [|Client|]();
                void Local() => client.[|Publish|](topic);
                Local();
            }
        }
        """,
        """
        using Vendor.Mqtt;
        using World.Interop;

        [InteropScope(InteropCategory.Avatar)]
        class Gateway
        {
            /// <summary>Sends.</summary>
            [InteropScope(InteropCategory.Avatar, InteropCategory.Asset)]
            [System.Obsolete]
            public void Send(string topic)
            {
                Client client = new Client();
                void Local() => client.Publish(topic);
                Local();
            }
        }
        """).VerifyAsync();

    [Fact]
    public Task A_member_leaves_the_category_that_prohibits() => Run(new MemberScopeFix(), "scope.member").WithSource(
        "[World.Interop.InteropScope(World.Interop.InteropCategory.Avatar)] class G { int a; void M() => Vendor.Formats.Fbx.{|PMAP2002:Load|}(); }",
        "[World.Interop.InteropScope(World.Interop.InteropCategory.Avatar)] class G { int a; [World.Interop.InteropScope(World.Interop.InteropCategory.Asset)] void M() => Vendor.Formats.Fbx.Load(); }").VerifyAsync();

    [Fact]
    public Task Uses_that_need_different_categories_get_all_of_them() => Run(new MemberScopeFix(), "scope.member").WithSource(
        "using World.Interop;\r\n[assembly: InteropScope(InteropCategory.Avatar)]\r\nclass G\r\n{\r\n\tProtocol[] P = { Protocol.[|X3dNext|], Protocol.[|Mqtt5|] };\r\n}\r\n",
        "using World.Interop;\r\n[assembly: InteropScope(InteropCategory.Avatar)]\r\nclass G\r\n{\r\n\t[InteropScope(InteropCategory.Avatar, InteropCategory.Identity, InteropCategory.Asset)]\r\n\tProtocol[] P = { Protocol.{|PMAP2004:X3dNext|}, Protocol.Mqtt5 };\r\n}\r\n").VerifyAsync(FixAllScope.Document);

    [Theory]
    [InlineData("[InteropScope(InteropCategory.Avatar)]", "[InteropScope(InteropCategory.Avatar, InteropCategory.Asset)]")]
    [InlineData("[System.Obsolete, InteropScope(InteropCategory.Avatar /* so far */)]", "[System.Obsolete, InteropScope(InteropCategory.Avatar, InteropCategory.Asset /* so far */)]")]
    public Task The_scope_gets_one_more_category(string before, string after) => Run(new WiderScopeFix(), "scope.widen").WithSource(
        $"using World.Interop; {before} class G {{ class Inner {{ Protocol P => Protocol.[|Mqtt5|]; }} }}",
        $"using World.Interop; {after} class G {{ class Inner {{ Protocol P => Protocol.Mqtt5; }} }}").VerifyAsync();

    [Fact]
    public async Task The_attribute_may_stand_in_another_file_and_serve_several_documents()
    {
        var run = Run(new WiderScopeFix(), "scope.widen") with { Projects = ["net8.0", "net10.0"] };
        run = run
            .WithSource("using World.Interop; [assembly: InteropScope(InteropCategory.Avatar)]", "using World.Interop; [assembly: InteropScope(InteropCategory.Avatar, InteropCategory.Asset, InteropCategory.Identity)]")
            .WithSource("class A { World.Interop.Protocol P => World.Interop.Protocol.[|Mqtt5|]; }", "class A { World.Interop.Protocol P => World.Interop.Protocol.Mqtt5; }")
            .WithSource("class B { World.Interop.Protocol P => World.Interop.Protocol.[|X3dNext|]; }", "class B { World.Interop.Protocol P => World.Interop.Protocol.{|PMAP2004:X3dNext|}; }");
        await run.VerifyAsync(FixAllScope.Solution);
    }

    [Fact]
    public async Task A_scope_that_is_not_an_attribute_in_reach_is_not_widened()
    {
        Assert.Empty(await (Run(new WiderScopeFix(), "scope.widen") with { Properties = [("ProtocolMapScope", "avatar")] })
            .WithSource("class A { World.Interop.Protocol P => World.Interop.Protocol.[|Mqtt5|]; }").OfferedAsync());
        Assert.Empty(await Run(new WiderScopeFix(), "scope.widen")
            .WithFile("/src/world/.editorconfig", "[*.cs]\nprotocolmap_scope = avatar\n")
            .WithSource("[assembly: World.Interop.InteropScope(World.Interop.InteropCategory.Avatar)] class A { World.Interop.Protocol P => World.Interop.Protocol.[|Mqtt5|]; }").OfferedAsync());
    }

    [Fact]
    public Task A_member_has_no_scope_any_more() => (Run(new EndScopeFix(), "scope.end") with { Properties = [("ProtocolMapScope", "avatar")] }).WithSource(
        "class A\n{\n    void M() => Vendor.Mqtt.Client.[|Open|]();\n}",
        "class A\n{\n    [World.Interop.InteropScope]\n    void M() => Vendor.Mqtt.Client.Open();\n}").VerifyAsync();

    [Fact]
    public async Task A_member_that_has_its_own_scope_gets_no_other()
    {
        const string Code = "using World.Interop; class G { [InteropScope(InteropCategory.Avatar)] Protocol P => Protocol.[|Mqtt5|]; }";
        Assert.Empty(await Run(new MemberScopeFix(), "").WithSource(Code).OfferedAsync());
        Assert.Empty(await Run(new EndScopeFix(), "").WithSource(Code).OfferedAsync());
        Assert.NotEmpty(await Run(new WiderScopeFix(), "").WithSource(Code).OfferedAsync());
    }

    [Fact]
    public async Task A_scope_within_the_member_is_the_one_that_counts()
    {
        const string Code = "using World.Interop; class G { void M() { [InteropScope(InteropCategory.Avatar)] void L() => Vendor.Mqtt.Client.[|Open|](); L(); } }";
        Assert.Empty(await Run(new MemberScopeFix(), "").WithSource(Code).OfferedAsync());
        await Run(new WiderScopeFix(), "scope.widen").WithSource(Code, Code.Replace("Avatar)", "Avatar, InteropCategory.Asset)", StringComparison.Ordinal).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)).VerifyAsync();
    }

    [Theory]
    [InlineData("class G : [|Client|] { }")]
    [InlineData("class G { [|Client|]? field; }")]
    [InlineData("class G { event System.Action<[|Client|]>? Changed; }")]
    [InlineData("class G { public G([|Client|] client) { } }")]
    [InlineData("class G { public static G operator +(G left, [|Client|] right) => left; }")]
    [InlineData("class G { int this[[|Client|] client] => 0; }")]
    [InlineData("class G { int P { get { return [|Client|].[|Port|]; } } }")]
    [InlineData("enum G { A = Client.[|Port|] }")]
    [InlineData("delegate void G([|Client|] client);")]
    [InlineData("record G([|Client|] Client);")]
    [InlineData("class G { System.Action M() => () => Client.[|Open|](); }")]
    public async Task Every_kind_of_member_can_have_a_scope(string code)
    {
        var run = (Run(new EndScopeFix(), "scope.end") with { Properties = [("ProtocolMapScope", "avatar")], Language = LanguageVersion.CSharp10 })
            .WithSource("using Vendor.Mqtt; using World.Interop;\n" + code.Replace("[|Client|].", "Client.", StringComparison.Ordinal));
        Assert.Single(await run.OfferedAsync());
    }

    [Fact]
    public Task Code_outside_of_any_scope_gets_one_for_its_type() => Run(new NewScopeFix(), "scope.type").WithFile("/src/world/.editorconfig", Unscoped).WithSource(
        """
        using World.Interop;

        public partial class Export
        {
            Protocol A => Protocol.{|PMAP2010:Vrm|};
            Protocol B => Protocol.{|PMAP2010:Mqtt5|};
        }
        """,
        """
        using World.Interop;

        [InteropScope(InteropCategory.Avatar, InteropCategory.Asset)]
        public partial class Export
        {
            Protocol A => Protocol.Vrm;
            Protocol B => Protocol.Mqtt5;
        }
        """).VerifyAsync(FixAllScope.Document);

    [Fact]
    public Task Code_outside_of_any_scope_gets_one_for_its_member() => Run(new NewScopeFix(), "scope.member").WithFile("/src/world/.editorconfig", Unscoped).WithSource(
        "using World.Interop; class Export { Protocol A => Protocol.{|PMAP2010:Vrm|}; }",
        "using World.Interop; class Export { [InteropScope(InteropCategory.Avatar)] Protocol A => Protocol.Vrm; }").VerifyAsync();

    [Fact]
    public async Task Generated_code_and_assembly_attributes_have_no_member() => Assert.Empty(await (Run(new EndScopeFix(), "") with { Properties = [("ProtocolMapScope", "avatar")] })
        .WithSource("[assembly: Vendor.Mqtt.[|Route|](\"x\")]").OfferedAsync());

    private static FixRun Run(CodeFixProvider fix, string key) => FixWorld.With(fix, key);
}
