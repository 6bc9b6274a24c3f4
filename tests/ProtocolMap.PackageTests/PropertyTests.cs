using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>The MSBuild properties of the package.</summary>
[Collection(PackageCollection.Name)]
public sealed class PropertyTests(ConsumerBuilds builds)
{
    private static readonly Consumer s_plain = new("Plain") { Files = SmallMap.Files(("Violation.cs", SmallMap.Violation)) };

    private static readonly Consumer s_strict = s_plain with { Name = "Strict", Properties = "<ProtocolMapStrict>true</ProtocolMapStrict>" };

    private static readonly Consumer s_scope = new("Scope")
    {
        // The map of the second category allows nothing; the first alone would not tell a list that was cut at its semicolon.
        Properties = "<ProtocolMapScope>identity;avatar</ProtocolMapScope>",
        Files = SmallMap.Files(
            ("Scoped.cs", "class Scoped { object a = Small.Interop.Protocol.Vrm1_0, b = Small.Interop.Protocol.{|PMAP2001:Websocket|}; }")),
    };

    private static readonly Consumer s_fileElsewhere = new("FileElsewhere")
    {
        Properties = "<ProtocolMapFile>../Plain/small.protocolmap.json</ProtocolMapFile><ProtocolMapVisibility>public</ProtocolMapVisibility><ProtocolMapNamespace>Elsewhere</ProtocolMapNamespace>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["Use.cs"] = "public class Use { public Elsewhere.Protocol P => Elsewhere.Protocol.Vrm1_0; }" },
    };

    private static readonly Consumer s_noDefaultItems = new("NoDefaultItems")
    {
        Properties = "<EnableDefaultProtocolMapItems>false</EnableDefaultProtocolMapItems>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["small.protocolmap.json"] = "not a map", ["Empty.cs"] = "class Empty { }" },
    };

    private static readonly Consumer s_copies = s_plain with
    {
        Name = "Copies",
        Files = new Dictionary<string, string>(s_plain.Files, StringComparer.Ordinal)
        {
            ["bin/Debug/small.protocolmap.json"] = "not a map",
            ["obj/small.protocolmap.json"] = "not a map",
            ["tools/bin/small.protocolmap.json"] = "not a map",
        },
    };

    [Fact]
    public void A_violation_is_a_warning() =>
        Assert.Equal("warning", Assert.Single(builds.MessagesOf(s_plain)).Severity);

    [Fact]
    public void Strict_makes_a_warning_an_error()
    {
        builds.AssertSaysWhatIsMarked(s_strict);
        Assert.Equal("error", Assert.Single(builds.MessagesOf(s_strict)).Severity);
    }

    [Fact]
    public void Scope_takes_a_list_with_semicolons() => builds.AssertSaysWhatIsMarked(s_scope);

    [Fact]
    public void A_map_outside_of_the_project_is_read_and_may_be_public_in_another_namespace() => builds.AssertSaysWhatIsMarked(s_fileElsewhere);

    [Fact]
    public void Without_default_items_no_map_is_read()
    {
        builds.AssertSaysWhatIsMarked(s_noDefaultItems);
        Assert.Empty(builds.GeneratedBy(s_noDefaultItems));
    }

    [Fact]
    public void Copies_among_build_outputs_are_no_maps() => builds.AssertSaysWhatIsMarked(s_copies);
}
