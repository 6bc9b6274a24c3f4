using System.Text.Json.Nodes;
using ProtocolMap.Tests.Support;
using ProtocolMap.Tool.Diffing;

namespace ProtocolMap.Tests.Tool.Diffing;

/// <summary>Each kind of change is found where it is, and not where something beside it changes.</summary>
public sealed class ChangePairTests
{
    // What no edit of a single map shows; ComparisonTests has them.
    private static readonly string[] s_others =
    [
        "not-compared", "version-bump-too-small", "version-lowered", "version-not-semantic",
        "category-not-generated", "category-generated", "protocol-not-generated", "protocol-generated",
    ];

    public static TheoryData<string> Kinds => [.. MapEdit.Pairs.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_edit_of_the_kind_is_found_and_one_beside_it_is_not(string kind)
    {
        var pair = MapEdit.Pairs[kind];
        var old = MapEdit.Merge(MapEdit.World, pair["base"]);

        var found = MapEdit.Compare(old, MapEdit.Merge(old, pair["change"])).Changes.Where(c => c.Kind.Id == kind).ToList();
        Assert.NotEmpty(found);
        Assert.All(found, change =>
        {
            Assert.DoesNotMatch(@"\{\d\}", change.Text);
            Assert.True(change.Old is not null || change.New is not null);
        });

        var beside = MapEdit.Merge(old, pair["not"]);
        Assert.NotEqual(old.ToJsonString(), beside.ToJsonString());
        Assert.DoesNotContain(kind, MapEdit.Kinds(MapEdit.Compare(old, beside)));
    }

    [Fact]
    public void Every_kind_has_a_pair() => Assert.Equal(
        ChangeTable.All.Select(kind => kind.Id).Order(StringComparer.Ordinal),
        MapEdit.Pairs.Keys.Concat(s_others).Order(StringComparer.Ordinal));

    [Fact]
    public void A_map_that_is_only_written_differently_has_not_changed()
    {
        // Order of keys, short forms and white space.
        var text = MapEdit.World.ToJsonString(new() { WriteIndented = true })
            .Replace("\"categories\": [\n        \"avatar\"\n      ]", "\"categories\": \"avatar\"", StringComparison.Ordinal)
            .Replace("\"dependsOn\": [\n        \"ground\"\n      ]", "\"dependsOn\": \"ground\"", StringComparison.Ordinal)
            .Replace("\"swim\": \"allowed\"", "\"swim\": { \"use\": \"allowed\" }", StringComparison.Ordinal);
        var turned = new JsonObject(JsonNode.Parse(text)!.AsObject().Reverse().Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));

        Assert.Empty(MapEdit.Compare(MapEdit.World, MapEdit.World).Changes);
        Assert.Empty(MapEdit.Compare(MapEdit.World, turned).Changes);
    }

    [Fact]
    public void Every_kind_says_what_it_needs_to()
    {
        Assert.InRange(ChangeTable.All.Count, 80, 1_000);
        Assert.Equal(ChangeTable.All.Count, ChangeTable.All.Select(kind => kind.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(ChangeTable.All, kind =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", kind.Id);
            Assert.Contains("{0}", kind.Text, StringComparison.Ordinal);
            Assert.EndsWith(".", kind.Advice, StringComparison.Ordinal);
            Assert.NotEqual(("Nothing.", Impact.Breaking), (kind.Advice, kind.Impact));
            Assert.Equal(kind.Impact == Impact.Breaking, kind.Direction != Direction.Nobody && kind.Impact == Impact.Breaking);
        });
    }

    [Fact]
    public void What_changes_the_meaning_of_numbers_cannot_be_accepted() => Assert.Equal(
        [
            "not-compared", "category-number-moved", "category-number-reused", "category-reservation-dropped",
            "protocol-number-moved", "protocol-number-reused", "protocol-reservation-dropped", "capability-bit-moved", "capability-bit-reused",
        ],
        ChangeTable.All.Where(kind => !kind.CanBeSilenced).Select(kind => kind.Id));

    [Fact]
    public void The_page_lists_every_kind_as_the_table_has_it()
    {
        var rows = ChangeTable.Groups.SelectMany(group => group.Kinds.Select(kind => string.Join('|',
            group.Title, $"<a id=\"{kind.Id}\"></a>`{kind.Id}`", ChangeWords.Of(kind.Direction), ChangeWords.Of(kind.Impact) + (kind.CanBeSilenced ? "" : ", always told"), ChangeWords.Of(kind.Bump), Plain(kind.Text), kind.Advice)));
        var page = File.ReadAllText(Repository.Path("src", "ProtocolMap.Tool", "Changes.md"));
        var title = "";
        var listed = new List<string>();
        foreach (var line in page.Split('\n'))
        {
            title = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : title;
            if (line.StartsWith("| <a id=", StringComparison.Ordinal))
            {
                listed.Add(string.Join('|', line.Trim('|', ' ').Split(" | ").Prepend(title)));
            }
        }

        Assert.Equal(rows, listed);
        Assert.Contains($"{ChangeTable.All.Count} kinds", page, StringComparison.Ordinal);
    }

    /// <summary>The sentence with letters for what differs from change to change.</summary>
    private static string Plain(string text) => text
        .Replace("{0}", "X", StringComparison.Ordinal).Replace("{1}", "A", StringComparison.Ordinal)
        .Replace("{2}", "B", StringComparison.Ordinal).Replace("{3}", "C", StringComparison.Ordinal);
}
