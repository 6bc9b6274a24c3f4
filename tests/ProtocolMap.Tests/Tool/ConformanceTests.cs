using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Tool;

/// <summary><c>conformance</c>: what it reads out of built assemblies.</summary>
public sealed class ConformanceTests : IDisposable
{
    private const string Map = """
        { "id": "world", "version": "1.0.0",
          "categories": { "avatar": { "title": "Avatars", "number": 1 }, "asset": { "title": "Assets", "number": 2 }, "identity": { "title": "Identity", "number": 3 } },
          "protocols": {
            "walk": { "title": "Walk", "number": 1, "capabilities": { "run": { "title": "Run", "bit": 0 }, "jump": { "title": "Jump", "bit": 63 } } },
            "swim": { "title": "Swim", "number": 2 }, "fly": { "title": "Fly", "number": 3 }, "dig": { "title": "Dig", "number": 4 },
            "drive": { "title": "Drive", "number": 5 }, "lone": { "title": "Lone", "number": 6 } },
          "mappings": {
            "avatar": { "walk": { "use": "required", "capabilities": { "jump": "required" } }, "swim": "required", "fly": "allowed", "dig": "prohibited" },
            "asset": { "drive": "recommended" },
            "identity": { "fly": "required" } },
          "libraries": { "kit": { "title": "Kit", "symbols": {
            "N:Kit.Legs": "walk", "M:Kit.Legs.Body.Jump(System.Int32,System.Collections.Generic.List{System.String}[])": "walk#jump", "P:Kit.Legs.Body.Speed": "walk#run",
            "T:Kit.Legs.Free": [], "T:Kit.Wings`1.Feather": "fly", "E:Kit.Car.Moved": "drive", "F:Kit.Car.Wheel": "dig", "T:Kit.Unused": "lone" } } } }
        """;

    private const string Kit = """
        using System; using System.Collections.Generic;
        namespace Kit { public class Car { public event Action Moved; public int Wheel; } public class Unused { } public class Wings<T> { public class Feather { } } }
        namespace Kit.Legs { public class Body { public void Jump(int a, List<string>[] b) { } public int Speed { get; set; } } public class Free { } }
        """;

    private static readonly Lazy<byte[]> s_kit = new(() => Emitted.Image(new MapLibrary { Name = "Kit", Source = "#pragma warning disable CS8618, CS0067, CS0649\n" + Kit }.Compile()));

    private static readonly Lazy<byte[]> s_maps = new(() => Emitted.Image(new MapLibrary
    {
        Name = "Maps",
        Map = Map,
        Source = "namespace Maps { public static class Wrapper { [UsesProtocol(Protocol.Fly)] public static int Fly => 1; [UsesProtocol(Protocol.Drive)] public static void Drive() { } } }",
    }.Compile()));

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Text_shows_what_is_claimed_used_required_and_missing()
    {
        var app = Build("""
            [assembly: Maps.ImplementsCategory(Maps.InteropCategory.Avatar)]
            [assembly: Maps.ImplementsProtocol(Maps.Protocol.Walk, Capabilities = Maps.WalkCapabilities.Run)]
            public static class App { public static void Main(Kit.Legs.Body body) => body.Jump(1, null); }
            """);
        Assert.Equal(1, _tool.Run("conformance", app));
        Assert.Equal(
            [
                "Implementation conformance statement on world 1.0.0",
                "Assemblies: App 0.0.0.0",
                "avatar: Avatars (claimed by App)",
                "protocol   title  map       claimed            used",
                "swim       Swim   required",
                "walk       Walk   required  App: the assembly  App: M:Kit.Legs.Body.Jump(System.Int32,System.Collections.Generic.List{System.String}[]) and 1 more",
                "walk#jump  Jump   required                     App: M:Kit.Legs.Body.Jump(System.Int32,System.Collections.Generic.List{System.String}[])",
                "walk#run   Run    allowed   App: the assembly",
                "Missing: swim",
                "Missing: walk#jump",
            ],
            _tool.Lines);
        Assert.Empty(_tool.Error);
    }

    [Fact]
    public void Nothing_missing_is_clean()
    {
        var app = Build("""
            [assembly: Maps.ImplementsCategory(Maps.InteropCategory.Avatar)]
            [assembly: Maps.ImplementsProtocol(Maps.Protocol.Swim)]
            [Maps.ImplementsProtocol(Maps.Protocol.Walk, Capabilities = Maps.WalkCapabilities.Jump | Maps.WalkCapabilities.Run)] public class App { }
            """);
        Assert.Equal(0, _tool.Run("conformance", app, "--format", "json"));
        var category = Category("avatar");
        Assert.Empty(category["missing"]!.AsArray());
        Assert.Equal(["App: T:App"], Strings(Line("avatar", "walk#jump")!["claimedBy"]!));
    }

    [Theory]
    [InlineData("public class App { Kit.Legs.Body F; }", "walk", "T:Kit.Legs.Body")]
    [InlineData("public class App { int M(Kit.Legs.Body b) => b.Speed; }", "walk#run", "P:Kit.Legs.Body.Speed")]
    [InlineData("public class App { void M(Kit.Legs.Body b) => b.Speed = 1; }", "walk#run", "P:Kit.Legs.Body.Speed")]
    [InlineData("public class App { void M(Kit.Legs.Body b) => b.Jump(1, null); }", "walk#jump", "M:Kit.Legs.Body.Jump(System.Int32,System.Collections.Generic.List{System.String}[])")]
    [InlineData("public class App { object M() => new Kit.Legs.Free(); }", "walk", null)]
    [InlineData("public class App { object M() => new Kit.Wings<int>.Feather(); }", "fly", "T:Kit.Wings`1.Feather")]
    [InlineData("public class App { object M() => new Kit.Wings<int>(); }", "fly", null)]
    [InlineData("public class App { void M(Kit.Car c) => c.Moved += null; }", "drive", "E:Kit.Car.Moved")]
    [InlineData("public class App { int M(Kit.Car c) => c.Wheel; }", "dig", "F:Kit.Car.Wheel")]
    [InlineData("public class App { [Maps.UsesProtocol(Maps.Protocol.Fly)] int P => 1; }", "fly", "P:App.P")]
    [InlineData("public class App { [Maps.UsesProtocol(Maps.Protocol.Walk, Capabilities = Maps.WalkCapabilities.Run)] void M<T>(T t, ref int i) { } }", "walk#run", "M:App.M``1(``0,System.Int32@)")]
    [InlineData("public class App { int M() => Maps.Wrapper.Fly; void N() { Maps.Wrapper.Drive(); } }", "drive", "M:Maps.Wrapper.Drive")]
    [InlineData("public class App { int M() => Maps.Wrapper.Fly; }", "fly", "P:Maps.Wrapper.Fly")]
    [InlineData("public class App { }", "lone", null)]
    public void A_use_is_a_reference_to_what_is_bound_or_marked(string source, string id, string? symbol)
    {
        _tool.Run("conformance", Build(source), "--format", "json");
        var used = JsonNode.Parse(_tool.Out)!["categories"]!.AsArray().SelectMany(c => c!["lines"]!.AsArray()).Where(l => (string)l!["id"]! == id).SelectMany(l => Strings(l!["usedBy"]!)).Distinct(StringComparer.Ordinal).ToList();
        if (symbol is null)
        {
            Assert.Empty(used);
        }
        else
        {
            Assert.Contains($"App: {symbol}", used);
        }
    }

    [Fact]
    public void Claims_mean_what_the_map_says_that_their_assembly_carries()
    {
        // The numbers of the two maps differ; the ids are what counts.
        var other = new MapLibrary { Name = "Other", Map = """{ "id": "other", "version": "1", "protocols": { "swim": { "title": "S", "number": 1 } } }""", IsPublic = false, Source = "[assembly: Other.ImplementsProtocol(Other.Protocol.Swim)]" };
        var dll = _tool.Write("Other.dll", Emitted.Image(other.Compile()));
        Assert.Equal(0, _tool.Run("conformance", dll, "--map", _tool.Write("world.protocolmap.json", Map), "--format", "json"));
        Assert.Equal(["Other: the assembly"], Strings(Line("avatar", "swim")!["claimedBy"]!));
        Assert.Empty(Strings(Line("avatar", "walk")!["claimedBy"]!));

        // Without its file nobody knows what an internal map requires, and that is said.
        Assert.Equal(1, _tool.Run("conformance", dll));
        Assert.Contains("Not everything is known", _tool.Out, StringComparison.Ordinal);
        Assert.Contains("name its file with --map", _tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_category_that_requires_nothing_asks_for_one_of_its_protocols()
    {
        const string Claim = "[assembly: Maps.ImplementsCategory(Maps.InteropCategory.Asset)]";
        Assert.Equal(1, _tool.Run("conformance", Build(Claim)));
        Assert.Contains("Missing: any mapped protocol", _tool.Lines);
        Assert.Equal(0, _tool.Run("conformance", Build(Claim + "[assembly: Maps.ImplementsProtocol(Maps.Protocol.Drive)]")));
        Assert.Equal(1, _tool.Run("conformance", Build("[assembly: Maps.ImplementsCategory(Maps.InteropCategory.Avatar)] [assembly: Maps.ImplementsProtocol(Maps.Protocol.Dig)]")));
        Assert.Contains("Claimed although prohibited: dig", _tool.Lines);
    }

    [Fact]
    public void Assemblies_and_statements_of_other_machines_are_merged()
    {
        var first = Build("[assembly: Maps.ImplementsCategory(Maps.InteropCategory.Avatar)] [assembly: Maps.ImplementsProtocol(Maps.Protocol.Swim)]", "First");
        var second = Build("[assembly: Maps.ImplementsProtocol(Maps.Protocol.Walk, Capabilities = Maps.WalkCapabilities.Jump)]", "Second");
        Assert.Equal(1, _tool.Run("conformance", first));
        Assert.Equal(0, _tool.Run("conformance", first, second, "--format", "json"));
        var together = _tool.Out;

        Assert.Equal(1, _tool.Run("conformance", first, "--format", "json", "-o", _tool.PathOf("first.json")));
        Assert.Equal([_tool.PathOf("first.json")], _tool.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Equal(0, _tool.Run("conformance", second, "--format", "json", "-o", _tool.PathOf("second.json")));
        Assert.Equal(0, _tool.Run("conformance", _tool.PathOf("first.json"), _tool.PathOf("second.json"), "--format", "json"));
        Assert.Equal(together, _tool.Out);
        Assert.Equal(0, _tool.Run("conformance", second, _tool.PathOf("first.json"), "--format", "json"));
        Assert.Equal(together, _tool.Out);
    }

    [Fact]
    public void Markdown_is_a_page()
    {
        var app = Build("[assembly: Maps.ImplementsCategory(Maps.InteropCategory.Avatar)] public class App { Kit.Wings<int>.Feather F; }");
        Assert.Equal(1, _tool.Run("conformance", app, "--format", "markdown"));
        Assert.Equal("# Implementation conformance statement: world 1.0.0", _tool.Lines[0]);
        Assert.Contains("| fly | Fly | allowed |  | App: T:Kit.Wings\\`1.Feather |", _tool.Lines);
        Assert.Contains("**Missing: walk#jump**", _tool.Lines);
        Assert.Contains("## identity: Identity (not claimed)", _tool.Lines);
    }

    [Fact]
    public void What_cannot_be_read_is_one_line()
    {
        var app = Build("public class App { }");
        File.Copy(app, _tool.PathOf("copy.dll"));
        (string[] Arguments, string Says)[] inputs =
        [
            ([_tool.PathOf("none.dll")], "there is no file"),
            ([_tool.PathOf("")], "is a folder"),
            ([_tool.Write("text.dll", "text")], "is not a .NET assembly"),
            ([_tool.Write("other.json", "{}")], "is not a statement"),
            ([_tool.Write("list.json", "[1]")], "is not a statement"),
            ([_tool.Write("new.json", """{ "version": 2 }""")], "is a statement of version 2"),
            ([app, _tool.PathOf("copy.dll")], "are both 'App'"),
            ([app, "--map", _tool.Write("bad.protocolmap.json", "{}")], "has 2 errors"),
            ([app, _tool.Write("else.json", """{ "version": 1, "map": { "id": "x", "version": "1" }, "assemblies": [], "notes": [], "categories": [] }""")], "cannot be merged"),
            ([app, "-o", Path.Combine(app, "below", "a.md")], "cannot be written"),
        ];
        foreach (var (arguments, says) in inputs)
        {
            Assert.Equal(2, _tool.Run(["conformance", .. arguments]));
            Assert.Empty(_tool.Out);
            Assert.Contains(says, Assert.Single(_tool.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_damaged_assembly_never_ends_in_a_trace()
    {
        var image = File.ReadAllBytes(Build("[assembly: Maps.ImplementsCategory(Maps.InteropCategory.Avatar)] public class App { Kit.Legs.Body F; }"));
        var random = new Random(20261120);
        for (var i = 0; i < 60; i++)
        {
            var damaged = image.ToArray();
            for (var j = 0; j < 30; j++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            var exitCode = _tool.Run("conformance", _tool.Write("App.dll", damaged));
            Assert.DoesNotContain("failed inside", _tool.Error, StringComparison.Ordinal);
            Assert.InRange(exitCode, 0, 2);
        }
    }

    private JsonNode Category(string id) => JsonNode.Parse(_tool.Out)!["categories"]!.AsArray().Single(c => (string)c!["id"]! == id)!;

    private JsonNode? Line(string category, string id) => Category(category)["lines"]!.AsArray().SingleOrDefault(l => (string)l!["id"]! == id);

    private static IEnumerable<string> Strings(JsonNode array) => array.AsArray().Select(v => (string)v!);

    /// <summary>An assembly with the map's library and the kit beside it.</summary>
    private string Build(string source, string name = "App")
    {
        _tool.Write("Kit.dll", s_kit.Value);
        _tool.Write("Maps.dll", s_maps.Value);
        var app = new MapLibrary
        {
            Name = name,
            Source = "#nullable disable\n#pragma warning disable CS0169, CS0649, CS0414\n" + source,
            References = [MetadataReference.CreateFromImage(s_kit.Value), MetadataReference.CreateFromImage(s_maps.Value)],
        };
        return _tool.Write(name + ".dll", Emitted.Image(app.Compile()));
    }
}
