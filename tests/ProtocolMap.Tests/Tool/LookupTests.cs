using System.Text.Json.Nodes;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model;
using ProtocolMap.Tool;
using ProtocolMap.Tool.Lookup;

namespace ProtocolMap.Tests.Tool;

/// <summary><c>explain</c>, <c>list</c> and <c>search</c>.</summary>
public sealed class LookupTests : IDisposable
{
    private const string World = """
        { "id": "world", "version": "2.0.0", "title": "A world",
          "organizations": { "own": { "title": "Own Org", "kind": "vendor" } },
          "documents": { "doc": { "title": "Doc", "number": "X-1", "type": "recommendation", "analysis": "About zebras." } },
          "categories": { "avatar": { "title": "Avatars", "document": "doc", "number": 1 } },
          "protocols": {
            "base": { "title": "Base", "number": 1 },
            "walk": { "title": "Walking", "name": "WalkIt", "number": 2, "organization": "own", "dependsOn": "base", "status": "draft", "version": "3",
                      "capabilities": { "run": { "title": "Running", "bit": 4 } } } },
          "mappings": { "avatar": { "walk": { "use": "required", "role": "primary", "capabilities": { "run": "negotiable" }, "note": "on land" } } },
          "libraries": { "walker": { "title": "Walker", "packages": ["Contoso.Walker"], "symbols": { "T:Walker": "walk#run", "T:Walker.None": [] } } },
          "scenarios": { "trip": { "title": "Trip", "requirements": ["move"] } },
          "requirements": { "move": { "title": "Move", "level": "shall", "satisfiedBy": "walk#run" } },
          "gaps": { "fly": { "title": "Flying", "categories": "avatar", "kind": "missing", "status": "open", "affects": ["move"] } },
          "overlaps": { "both": { "title": "Both", "category": "avatar", "protocols": ["walk", "base"] } },
          "messages": { "step": { "type": "object" } },
          "contracts": { "march": { "title": "March", "category": "avatar", "operations": { "go": { "request": "step", "protocols": "walk" } } } },
          "platforms": { "console": { "title": "Console" } } }
        """;

    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_protocol_of_the_built_in_map_is_explained_without_a_map()
    {
        Assert.Equal(0, _tool.Run("explain", "vrm-1-0"));
        Assert.Equal("protocol vrm-1-0: VRM 1.0", _tool.Lines[0]);
        Assert.Contains("  C# name: Vrm1_0", _tool.Lines);
        Assert.Contains(_tool.Lines, line => line.Trim().StartsWith("avatar: recommended (primary)", StringComparison.Ordinal));
        Assert.Empty(_tool.Error);
    }

    [Fact]
    public void All_that_a_map_says_of_a_protocol_is_told()
    {
        Assert.Equal(0, _tool.Run("explain", "walk", _tool.Write("world.protocolmap.json", World)));
        Assert.Equal(
            """
            protocol walk: Walking
              C# name: WalkIt
              version: 3
              organization: own (Own Org)
              status: draft
              number: 2
              mapped: avatar: required (primary), run negotiable; on land
              capabilities: run: Running
              depends on: base (Base)
              libraries: walker (Walker)
              overlaps: both (Both)
            """.Split('\n', StringSplitOptions.TrimEntries), _tool.Lines.Select(line => line.Trim()));
    }

    [Theory]
    [InlineData("base", "protocol", "openedIn", "avatar")]
    [InlineData("walk#run", "capability", "libraries", "walker: T:Walker")]
    [InlineData("run", "capability", "bit", "4")]
    [InlineData("avatar", "category", "mappings", "required (primary), run negotiable; on land: walk (Walking)")]
    [InlineData("walker", "library", "symbols", "T:Walker: walk#run|T:Walker.None: none")]
    [InlineData("contoso.walker", "library", "packages", "Contoso.Walker")]
    [InlineData("WalkIt", "protocol", "number", "2")]
    [InlineData("doc", "document", "categories", "avatar")]
    [InlineData("x-1", "document", "type", "recommendation")]
    [InlineData("own", "organization", "protocols", "walk (Walking)")]
    [InlineData("trip", "scenario", "requirements", "move (Move)")]
    [InlineData("move", "requirement", "gaps", "fly (Flying)")]
    [InlineData("fly", "gap", "affects", "move (Move)")]
    [InlineData("both", "overlap", "protocols", "walk (Walking)|base (Base)")]
    [InlineData("march", "contract", "operations", "go: step → nothing, over walk")]
    [InlineData("step", "message", "operations", "march.go")]
    [InlineData("console", "platform", null, "")]
    [InlineData("pmap1009", "rule", "severity", "Error")]
    [InlineData("protocol-number-moved", "change", "accepted", "never")]
    public void Everything_with_an_id_can_be_explained_as_JSON(string id, string kind, string? fact, string values)
    {
        Assert.Equal(0, _tool.Run("explain", id, "--map", _tool.Write("world.protocolmap.json", World), "--format", "json"));
        var root = JsonNode.Parse(_tool.Out)!;
        var entry = Assert.Single(root["entries"]!.AsArray())!;
        Assert.Equal("world", (string)root["map"]!["id"]!);
        Assert.Equal(kind, (string)entry["kind"]!);
        Assert.Equal(values, fact is null ? "" : string.Join('|', entry["facts"]![fact]!.AsArray().Select(value => (string)value!)));
    }

    [Theory]
    [InlineData("avatr", "the built-in map has nothing called 'avatr'; did you mean 'avatar'?")]
    [InlineData("PMAP2O01", "the built-in map has nothing called 'PMAP2O01'; did you mean 'PMAP2001'?")]
    [InlineData("no-such-thing-at-all", "the built-in map has nothing called 'no-such-thing-at-all'")]
    public void An_unknown_id_gets_the_nearest_known_one(string id, string message)
    {
        Assert.Equal(2, _tool.Run("explain", id));
        Assert.Equal($"protocolmap: {message}", _tool.Error.Trim());
        Assert.Empty(_tool.Out);
    }

    [Fact]
    public void Every_entry_of_the_built_in_map_and_every_rule_is_explained()
    {
        var catalogue = new Catalogue(MapReader.Read(BuiltInMap.File, CancellationToken.None).Map!);
        Assert.All(catalogue.Entries, entry =>
        {
            Assert.Contains(entry, catalogue.Find(entry.Id));
            Assert.All(entry.Facts(), fact => Assert.NotEmpty(fact.Values));
            Assert.NotEqual("", entry.Title);
        });
        Assert.Equal(Documentation.RuleCatalog.Entries.Select(rule => (rule.Id, rule.Title, rule.Severity)), catalogue.Entries.Where(e => e.Kind == EntryKind.Rule).Select(e => (e.Id, e.Title, e.Summary)));
    }

    [Fact]
    public void List_counts_or_lists()
    {
        var map = _tool.Write("world.protocolmap.json", World);
        Assert.Equal(0, _tool.Run("list", map));
        Assert.Equal("world 2.0.0: A world", _tool.Lines[0]);
        Assert.Contains("protocols      2", _tool.Lines);

        Assert.Equal(0, _tool.Run("list", "protocols", map));
        Assert.Equal(["kind      id    title", "protocol  base  Base     in-force", "protocol  walk  Walking  draft"], _tool.Lines);

        Assert.Equal(0, _tool.Run("list", "protocols", map, "--category", "avatar", "--format", "json"));
        Assert.Equal(["allowed, in-force", "required, draft"], JsonNode.Parse(_tool.Out)!["entries"]!.AsArray().Select(e => (string)e!["summary"]!));
    }

    [Theory]
    [InlineData("'protocls' is nothing that can be listed; did you mean 'protocols'?", "protocls")]
    [InlineData("there is no category 'avatr'; did you mean 'avatar'?", "protocols", "--category", "avatr")]
    [InlineData("there is no file 'none.protocolmap.json'", "protocols", "none.protocolmap.json")]
    public void What_cannot_be_listed_is_said(string message, params string[] arguments)
    {
        Assert.Equal(2, _tool.Run(["list", .. arguments]));
        Assert.Equal($"protocolmap: {message}", _tool.Error.Trim());
    }

    [Fact]
    public void Search_finds_what_is_called_so_before_what_only_speaks_of_it()
    {
        Assert.Equal(0, _tool.Run("search", "mqtt"));
        Assert.StartsWith("protocol    mqtt-3-1-1 ", _tool.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("protocol    mqtt-5 ", _tool.Lines[2], StringComparison.Ordinal);
        Assert.Contains(_tool.Lines, line => line.StartsWith("library     mqttnet ", StringComparison.Ordinal));

        Assert.Equal(0, _tool.Run("search", "ZEBRAS", "--map", _tool.Write("world.protocolmap.json", World)));
        Assert.Equal("document  doc  Doc    in-force", _tool.Lines[1]);
    }

    [Fact]
    public void All_words_of_a_search_must_occur()
    {
        Assert.Equal(0, _tool.Run("search", "mqtt", "shared", "--format", "json"));
        Assert.Equal(["mqtt-5#shared-subscriptions"], JsonNode.Parse(_tool.Out)!["entries"]!.AsArray().Select(e => (string)e!["id"]!));

        Assert.Equal(0, _tool.Run("search", "mqt5"));
        Assert.Empty(_tool.Out);
        Assert.Equal("protocolmap: nothing found for 'mqt5'; did you mean 'Mqtt5'?", _tool.Error.Trim());
    }

    [Fact]
    public void A_terminal_gets_a_table_of_its_width()
    {
        using var output = new StringWriter();
        using var host = new ToolHost(output, TextWriter.Null, TimeProvider.System, UseColor: true, Width: 60);
        Assert.Equal(0, ProtocolMap.Tool.CommandLine.ToolCommand.Run(["search", "mqtt"], host, CancellationToken.None));
        Assert.Contains("\e[", output.ToString(), StringComparison.Ordinal);
        Assert.All(output.ToString().Split('\n'), line => Assert.InRange(System.Text.RegularExpressions.Regex.Replace(line, "\e\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).TrimEnd().Length, 0, 60));
    }

    [Fact]
    public void Of_a_map_with_errors_the_sound_part_is_shown()
    {
        var map = _tool.Write("faulty.protocolmap.json", """{ "id": "a", "version": "1", "protocols": { "p": { "title": "P", "statuss": "draft" } } }""");
        Assert.Equal(0, _tool.Run("explain", "p", map));
        Assert.StartsWith("protocol p: P", _tool.Out, StringComparison.Ordinal);
        Assert.Contains("has errors", _tool.Error, StringComparison.Ordinal);
    }
}
