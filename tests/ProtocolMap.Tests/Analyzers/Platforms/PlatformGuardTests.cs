using ProtocolMap.Generator.Analyzers;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Analyzers.Platforms;

/// <summary>Code that has asked where it runs is not reported for platforms that the answer excludes.</summary>
public sealed class PlatformGuardTests
{
    private const string Map =
        """
        {
          "id": "world", "version": "1.0.0", "namespace": "World.Interop",
          "protocols": { "mqtt-5": { "title": "MQTT 5.0", "number": 1 } },
          "libraries": { "mqtt": { "title": "Vendor MQTT", "symbols": { "N:Vendor.Mqtt": "mqtt-5" }, "unavailableOn": { "browser": "no sockets", "unity-il2cpp": "emits code", "ios": { "basis": "derived" } } } }
        }
        """;

    private static readonly AnalyzerRun s_project = new() { Analyzer = new UsageAnalyzer(), Rule = "PMAP2007", Map = Map, References = [World.LibraryReference] };

    private static Task VerifyAsync(string source, string platforms = "browser") => s_project.WithProperty("ProtocolMapPlatforms", platforms).WithSource(
        World.Usings + "using System.Runtime.InteropServices;\nusing System.Runtime.Versioning;\n" + source + """

        static class Here
        {
            [SupportedOSPlatformGuard("windows")] public static bool IsDesktop => true;
            [UnsupportedOSPlatformGuard("browser")] public static bool HasSockets => true;
            [UnsupportedOSPlatformGuard("browser5.0")] public static bool HasOld => true;
            [SupportedOSPlatformGuard("browser")] public static bool IsWeb() => true;
        }
        """).VerifyAsync();

    [Theory]
    [InlineData("!OperatingSystem.IsBrowser()")]
    [InlineData("OperatingSystem.IsBrowser() == false")]
    [InlineData("OperatingSystem.IsWindows()")]
    [InlineData("OperatingSystem.IsWindowsVersionAtLeast(10)")]
    [InlineData("OperatingSystem.IsWindows() || OperatingSystem.IsLinux()")]
    [InlineData("!OperatingSystem.IsOSPlatform(\"BROWSER\")")]
    [InlineData("OperatingSystem.IsOSPlatform(\"Windows\")")]
    [InlineData("RuntimeInformation.IsOSPlatform(OSPlatform.Windows)")]
    [InlineData("RuntimeInformation.IsOSPlatform(OSPlatform.OSX)")]
    [InlineData("!RuntimeInformation.IsOSPlatform(OSPlatform.Create(\"BROWSER\"))")]
    [InlineData("Here.IsDesktop")]
    [InlineData("Here.HasSockets && b")]
    public Task Excludes_the_browser(string guard) => VerifyAsync($$"""class C { void M(bool b) { if ({{guard}}) { Client.Open(); } else { Client.[|Open|](); } } }""");

    [Theory]
    [InlineData("OperatingSystem.IsBrowser()")]
    [InlineData("!OperatingSystem.IsWindows()")]
    [InlineData("!OperatingSystem.IsOSPlatformVersionAtLeast(\"browser\", 1)")]
    [InlineData("!OperatingSystem.IsBrowser() || b")]
    [InlineData("Here.HasOld")]
    [InlineData("Here.IsWeb()")]
    [InlineData("!Here.IsWeb()")]
    [InlineData("OperatingSystem.IsOSPlatform(b ? \"windows\" : \"browser\")")]
    [InlineData("b")]
    public Task Does_not_exclude_the_browser(string guard) => VerifyAsync($$"""class C { void M(bool b) { if ({{guard}}) { Client.[|Open|](); } } }""");

    [Fact]
    public Task Every_way_to_ask_counts() => VerifyAsync(
        """
        class C
        {
            object? M() => OperatingSystem.IsBrowser() ? null : new Client();
            void N() { if (OperatingSystem.IsBrowser()) { throw new Exception(); } Client.Open(); }
            void O() { var isWeb = OperatingSystem.IsBrowser(); if (!isWeb) { Action a = () => Client.Open(); a(); } }
            [|Client|]? _field;
        }
        """);

    [Fact]
    public Task What_declarations_say_counts() => VerifyAsync(
        """
        [UnsupportedOSPlatform("browser")] class A { Client? _field; void M() => Client.Open(); }
        class B { [SupportedOSPlatform("windows")] void M(Client c) => Client.Open(); [SupportedOSPlatform("browser")] void N() => Client.[|Open|](); }
        """);

    [Fact]
    public Task Only_excluded_platforms_are_left_out() => VerifyAsync(
        "class C { void M() { if (!OperatingSystem.IsBrowser()) { Client.[|Open|](); } if (OperatingSystem.IsAndroid()) { Client.[|Open|](); } } }", "browser, unity-il2cpp");

    [Fact]
    public Task Mac_Catalyst_answers_to_iOS() => VerifyAsync(
        "class C { void M() { if (!OperatingSystem.IsIOS()) { Client.Open(); } if (OperatingSystem.IsMacCatalyst()) { Client.Open(); } if (OperatingSystem.IsIOS()) { Client.[|Open|](); } } }", "ios");

    [Fact]
    public Task Exemptions_without_a_category_hold() => (s_project with
    {
        Map = Map.Replace("\"protocols\":", "\"exemptions\": [ { \"symbol\": \"T:Old\", \"protocol\": \"mqtt-5\", \"reason\": \"known\" } ], \"protocols\":", StringComparison.Ordinal),
    }).WithProperty("ProtocolMapPlatforms", "browser").WithSource(World.Usings + "class Old { Client? c; } class New { [|Client|]? c; }").VerifyAsync();

    [Fact]
    public Task A_baseline_covers_what_it_knows() => s_project.WithProperty("ProtocolMapPlatforms", "browser")
        .WithFile("/src/world/old.protocolmap.baseline", "PMAP2007 M:C.M mqtt-5 1\n")
        .WithSource(World.Usings + "class C { void M() { Client.Open(); Client.[|Open|](); } }").VerifyAsync();

    [Fact]
    public async Task One_report_speaks_for_a_type_and_keeps_its_severity()
    {
        var found = await s_project.WithProperty("ProtocolMapPlatforms", "ios").WithFileOption("/src/world/Source0.cs", "protocolmap_report", "type")
            .WithSource(World.Usings + "class C { void M() { Client.[|Open|](); Client.Open(); } }").VerifyAsync();
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, Assert.Single(found).Severity);
    }
}
