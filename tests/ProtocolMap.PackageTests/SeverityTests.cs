using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>Severities are set as the rule pages say.</summary>
[Collection(PackageCollection.Name)]
public sealed class SeverityTests(ConsumerBuilds builds)
{
    private static readonly Consumer s_globalConfig = new("GlobalConfig")
    {
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["lenient.protocolmap.json"] = """{ "id": "lenient", "version": "1.0.0", {|PMAP1003:"titel"|}: "Lenient" }""",
            ["Empty.cs"] = "class Empty { }",
            [".globalconfig"] = "is_global = true\ndotnet_diagnostic.PMAP1003.severity = warning",
        },
    };

    private static readonly Consumer s_editorConfig = new("EditorConfig")
    {
        Files = SmallMap.Files(
            ("Violation.cs", SmallMap.Violation),
            (".editorconfig", "[Violation.cs]\ndotnet_diagnostic.PMAP2001.severity = error")),
    };

    private static readonly Consumer s_scopeInEditorConfig = new("ScopeInEditorConfig")
    {
        Files = SmallMap.Files(
            ("Avatars/Scoped.cs", "class Scoped { object socket = Small.Interop.Protocol.{|PMAP2001:Websocket|}; }"),
            ("Free.cs", "class Free { object socket = Small.Interop.Protocol.Websocket; }"),
            (".editorconfig", "[Avatars/*.cs]\nprotocolmap_scope = avatar")),
    };

    [Fact]
    public void Globalconfig_makes_a_warning_of_a_fault_in_a_map() => AssertSays("warning", s_globalConfig);

    [Fact]
    public void Editorconfig_makes_an_error_of_a_violation() => AssertSays("error", s_editorConfig);

    [Fact]
    public void Editorconfig_opens_a_scope_for_some_files() => AssertSays("warning", s_scopeInEditorConfig);

    private void AssertSays(string severity, Consumer consumer)
    {
        builds.AssertSaysWhatIsMarked(consumer);
        Assert.Equal(severity, Assert.Single(builds.MessagesOf(consumer)).Severity);
    }
}
