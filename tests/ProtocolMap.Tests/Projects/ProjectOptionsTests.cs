using ProtocolMap.Generator.Projects;
using ProtocolMap.Model.Map;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Projects;

public sealed class ProjectOptionsTests
{
    private const string Map =
        """
        {
          "id": "contoso-world", "version": "1", "namespace": "From.Map", "categories": { "avatar": { "title": "Avatar" } },
          "options": { "visibility": "public", "scope": ["avatar"], "strict": true, "report": "type", "generatedCode": false, "platforms": ["godot"] }
        }
        """;

    [Fact]
    public void Default_is_used_last()
    {
        var options = Resolve(null);
        Assert.Equal(Visibility.Internal, options.Visibility);
        Assert.Null(options.Scope);
        Assert.False(options.Strict);
        Assert.Equal(ReportGranularity.Use, options.Report);
        Assert.True(options.GeneratedCode);
        Assert.Null(options.Today);
        Assert.Empty(options.Platforms);
        Assert.Empty(options.Problems);
    }

    [Fact]
    public void Option_of_the_map_comes_before_the_default()
    {
        var options = Resolve(Map);
        Assert.Equal("From.Map", options.Namespace);
        Assert.Equal(Visibility.Public, options.Visibility);
        Assert.Equal(["avatar"], options.Scope);
        Assert.True(options.Strict);
        Assert.Equal(ReportGranularity.Type, options.Report);
        Assert.False(options.GeneratedCode);
        Assert.Equal(["godot"], options.Platforms);
    }

    [Fact]
    public void A_platform_that_the_map_does_not_know_is_a_fault_and_not_taken()
    {
        var options = Resolve(Map, ("ProtocolMapPlatforms", "unity-webgl,unity-web"));
        Assert.Equal(["unity-webgl"], options.Platforms);
        Assert.Equal(("ProtocolMapPlatforms", "unity-web"), (Assert.Single(options.Problems).Property, options.Problems[0].Value));
        Assert.Empty(Resolve(null, ("ProtocolMapPlatforms", "of-a-referenced-map")).Problems);
    }

    [Fact]
    public void Property_comes_before_the_map()
    {
        var options = Resolve(
            Map,
            ("ProtocolMapNamespace", " From.@class "), ("ProtocolMapVisibility", "Internal"), ("ProtocolMapScope", "identity, content"),
            ("ProtocolMapStrict", "False"), ("ProtocolMapPlatforms", "unity-webgl;ios"), ("ProtocolMapToday", "2026-02-28"));
        Assert.Equal("From.class", options.Namespace);
        Assert.Equal(Visibility.Internal, options.Visibility);
        Assert.Equal(["identity", "content"], options.Scope);
        Assert.False(options.Strict);
        Assert.Equal(["unity-webgl", "ios"], options.Platforms);
        Assert.Equal("2026-02-28", options.Today);
        Assert.Empty(options.Problems);
    }

    [Fact]
    public void None_is_a_scope_without_categories() => Assert.Empty(Resolve(Map, ("ProtocolMapScope", "none")).Scope!.Value);

    [Fact]
    public void Empty_property_is_not_set() => Assert.Equal("From.Map", Resolve(Map, ("ProtocolMapNamespace", " "), ("ProtocolMapStrict", "")).Namespace);

    [Theory]
    [InlineData("My.App", "My.App.Interop")]
    [InlineData("My App-2.3d", "My_App_2._3d.Interop")]
    [InlineData("..", "ContosoWorld")]
    [InlineData(null, "ContosoWorld")]
    public void Root_namespace_is_made_to_fit(string? root, string expected)
    {
        var map = MapText.Read("""{ "id": "contoso-world", "version": "1" }""").Map;
        Assert.Equal(expected, ProjectOptions.Resolve(new MsBuildProperties { RootNamespace = root }, map).Namespace);
    }

    [Theory]
    [InlineData("ProtocolMapNamespace", "1.b")]
    [InlineData("ProtocolMapNamespace", "a..b")]
    [InlineData("ProtocolMapVisibility", "private")]
    [InlineData("ProtocolMapStrict", "yes")]
    [InlineData("ProtocolMapToday", "2026-02-29")]
    [InlineData("ProtocolMapToday", "28.2.2026")]
    public void Value_that_is_not_allowed_is_reported_and_counts_as_not_set(string property, string value)
    {
        var options = Resolve(Map, (property, value));
        Assert.Equal((property, value), options.Problems.Select(problem => (problem.Property, problem.Value)).Single());
        Assert.Equal(Resolve(Map), options with { Problems = default });
    }

    private static ProjectOptions Resolve(string? map, params (string Name, string Value)[] properties) =>
        ProjectOptions.Resolve(MsBuildProperties.From(new InMemoryOptionsProvider(properties).GlobalOptions), map is null ? null : MapText.Read(map).Map);
}
