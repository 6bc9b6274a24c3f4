using ProtocolMap.Generator.Projects;
using ProtocolMap.Model;

namespace ProtocolMap.Tests.Projects;

public sealed class MapSelectionTests
{
    [Theory]
    [InlineData("/a/world.protocolmap.json", true)]
    [InlineData(@"C:\a\World.ProtocolMap.JSON", true)]
    [InlineData("world.ProtocolMapGenerator.additionalfile", true)]
    [InlineData("world.protocolmap.json.ProtocolMap.additionalfile", true)]
    [InlineData("world.OtherGenerator.additionalfile", false)]
    [InlineData("world.baseline.ProtocolMapGenerator.additionalfile", false)]
    [InlineData("world.protocolmap.baseline", false)]
    [InlineData("ProtocolMap.additionalfile", false)]
    [InlineData("/protocolmap.json", false)]
    [InlineData("/a.protocolmap.json/readme.md", false)]
    public void Name_tells_a_map(string path, bool isMap) => Assert.Equal(isMap, MapSelection.IsMap(path));

    [Fact]
    public void No_file_is_no_map() => Assert.Equal(new MapSelection(File: null), Choose(null));

    [Fact]
    public void Only_file_is_the_map() => Assert.Equal("/p/a.protocolmap.json", Choose(null, "/p/a.protocolmap.json").File?.Path);

    [Fact]
    public void File_that_is_listed_twice_is_one() => Assert.NotNull(Choose(null, "/p/a.protocolmap.json", "/p/a.protocolmap.json").File);

    [Fact]
    public void Several_files_are_rivals_in_the_order_of_their_paths()
    {
        var selection = Choose(null, "/p/b.protocolmap.json", "/p/a.protocolmap.json");
        Assert.Null(selection.File);
        Assert.Equal(["/p/a.protocolmap.json", "/p/b.protocolmap.json"], selection.Rivals.Select(file => file.Path));
    }

    [Theory]
    [InlineData("a.protocolmap.json")]
    [InlineData("./a.protocolmap.json")]
    [InlineData(@"maps\..\a.protocolmap.json")]
    [InlineData("../p/a.protocolmap.json")]
    [InlineData("/p/a.protocolmap.json")]
    public void Property_names_the_map(string value) =>
        Assert.Equal("/p/a.protocolmap.json", Choose(value, "/p/maps/a.protocolmap.json", "/p/a.protocolmap.json").File?.Path);

    [Fact]
    public void Property_that_names_no_map_is_a_problem()
    {
        var selection = Choose("c.protocolmap.json", "/p/a.protocolmap.json", "/p/b.protocolmap.json");
        Assert.Null(selection.File);
        Assert.Equal("ProtocolMapFile", selection.Problem?.Property);
        Assert.Empty(selection.Rivals);
    }

    [Theory]
    [InlineData("b.protocolmap.json", null)]
    [InlineData("./x/../b.protocolmap.json", null)]
    [InlineData("c.protocolmap.json", "/p/a.protocolmap.json /p/b.protocolmap.json")]
    public void Map_that_no_other_extends_is_the_projects(string extends, string? rivals)
    {
        var maps = new[] { new MapFile("/p/a.protocolmap.json", $$"""{ "extends": { "map": "{{extends}}" } }"""), new MapFile("/p/b.protocolmap.json", "{}") };
        var selection = MapSelection.Choose(maps, new MsBuildProperties(), CancellationToken.None);
        Assert.Equal(rivals is null ? "/p/a.protocolmap.json" : null, selection.File?.Path);
        Assert.Equal(rivals ?? "", string.Join(' ', selection.Rivals.Select(r => r.Path)));
    }

    [Fact]
    public void Maps_that_extend_each_other_leave_the_first_to_be_judged()
    {
        var maps = new[]
        {
            new MapFile("/p/b.protocolmap.json", """{ "extends": "a.protocolmap.json" }"""), new MapFile("/p/a.protocolmap.json", """{ "extends": "b.protocolmap.json" }"""),
        };
        Assert.Equal("/p/a.protocolmap.json", MapSelection.Choose(maps, new MsBuildProperties(), CancellationToken.None).File?.Path);
    }

    [Theory]
    [InlineData("first", "a:; b:c; c:b", "a b")]
    [InlineData("last", "c:; a:b; b:a", "a c")]
    [InlineData("a circle below a map", "a:b; b:c; c:b", "a")]
    [InlineData("two circles", "a:b; b:a; c:d; d:e; e:c", "a c")]
    [InlineData("a circle that extends a sound one", "a:; b:a c; c:b", "b")]
    [InlineData("a circle that extends a circle", "a:b; b:a; c:d a; d:c", "c")]
    [InlineData("itself", "a:a; b:", "a b")]
    public void Maps_in_a_circle_are_not_overlooked_beside_a_sound_one(string what, string maps, string roots)
    {
        var files = maps.Split("; ").Select(map => map.Split(':'))
            .Select(map => new MapFile($"/p/{map[0]}.protocolmap.json", $$"""{ "extends": [{{string.Join(", ", map[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"\"{name}.protocolmap.json\""))}}] }"""));
        var selection = MapSelection.Choose(files, new MsBuildProperties(), CancellationToken.None);
        var found = selection.File is { } file ? [file] : selection.Rivals.ToArray();
        Assert.True(roots == string.Join(' ', found.Select(root => Path.GetFileName(root.Path)[..1])), what);
    }

    [Fact]
    public void Without_a_project_directory_the_end_of_the_path_decides()
    {
        var properties = new MsBuildProperties { File = "maps/a.protocolmap.json" };
        var selection = MapSelection.Choose(Files("/x/amaps/a.protocolmap.json", "/x/maps/a.protocolmap.json"), properties, CancellationToken.None);
        Assert.Equal("/x/maps/a.protocolmap.json", selection.File?.Path);
    }

    private static MapSelection Choose(string? property, params string[] paths) =>
        MapSelection.Choose(Files(paths), new MsBuildProperties { ProjectDirectory = "/p/", File = property }, CancellationToken.None);

    private static IEnumerable<MapFile> Files(params string[] paths) => paths.Select(path => new MapFile(path, "{}"));
}
