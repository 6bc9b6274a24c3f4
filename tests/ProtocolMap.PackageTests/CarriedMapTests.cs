using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>Maps that come with a reference judge projects which have none of their own.</summary>
[Collection(PackageCollection.Name)]
public sealed class CarriedMapTests(ConsumerBuilds builds)
{
    private static readonly Consumer s_owner = new("MapOwner")
    {
        Properties = "<ProtocolMapVisibility>public</ProtocolMapVisibility>",
        Files = SmallMap.Files(),
    };

    private static readonly Consumer s_user = new("MapUser")
    {
        ReferencesPackage = false,
        Items = """<ProjectReference Include="../MapOwner/MapOwner.csproj" />""",
        Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["Violation.cs"] = SmallMap.Violation },
    };

    private static readonly Consumer s_farUser = s_user with
    {
        Name = "MapFarUser",
        Items = """<ProjectReference Include="../MapUser/MapUser.csproj" />""",
    };

    private static readonly Consumer s_builtIn = new("BuiltIn")
    {
        Properties = "<ImplicitUsings>enable</ImplicitUsings>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Gateway.cs"] =
                """
                [InteropScope(InteropCategory.Avatar)]
                class Gateway
                {
                    public bool Answers => InteropMap.IsMapped(InteropCategory.Avatar, Protocol.Vrm1_0);
                    public object Owner(string text) => new System.Net.Mail.{|PMAP2001:MailAddress|}(text);
                }
                """,
        },
    };

    private static readonly Consumer s_withoutBuiltIn = new("WithoutBuiltIn")
    {
        Properties = "<ImplicitUsings>enable</ImplicitUsings><ProtocolMapBuiltIn>false</ProtocolMapBuiltIn>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Gateway.cs"] = "class Gateway { object protocol = {|CS0234:ProtocolMap|}.Metaverse.Protocol.Vrm1_0; }",
        },
    };

    [Fact]
    public void A_project_obeys_the_public_map_of_one_that_it_references()
    {
        builds.AssertSaysWhatIsMarked(s_user);
        builds.AssertSaysWhatIsMarked(s_farUser);
        Assert.Empty(builds.GeneratedBy(s_user));
        Assert.Contains("(small 1.0.0)", Assert.Single(builds.MessagesOf(s_user)).Text, StringComparison.Ordinal);
        Assert.Empty(builds.MessagesOf(s_owner));
    }

    [Fact]
    public void The_built_in_map_judges_where_there_is_no_other()
    {
        builds.AssertSaysWhatIsMarked(s_builtIn);
        Assert.Contains("(metaverse 1.0.0)", Assert.Single(builds.MessagesOf(s_builtIn)).Text, StringComparison.Ordinal);
        Assert.Empty(builds.GeneratedBy(s_builtIn));
    }

    [Fact]
    public void The_built_in_map_can_be_left_out() => builds.AssertSaysWhatIsMarked(s_withoutBuiltIn);
}
