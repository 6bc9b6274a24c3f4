using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProtocolMap.Model;
using ProtocolMap.Model.Editing;

namespace ProtocolMap.Tests.Model.Editing;

/// <summary>Whatever a map looks like: after a change it says what it said and exactly that much more. An independent reader is the judge.</summary>
public sealed class MapChangePropertyTests
{
    private const int Maps = 1_500;

    private static readonly JsonDocumentOptions s_comments = new() { CommentHandling = JsonCommentHandling.Skip };

    [Fact]
    public void A_mapping_is_added_and_nothing_else_changes()
    {
        var random = new Random(20261122);
        var changed = 0;
        for (var i = 0; i < Maps; i++)
        {
            var text = RandomLayout.Create(random);
            var (category, protocol) = ("zz-c" + random.Next(3), "zz-p" + random.Next(3));
            var expected = JsonNode.Parse(text, documentOptions: s_comments)!.AsObject();
            if (expected["extends"] is not null && (IsNull(expected, "mappings") || (expected["mappings"] is JsonObject mappings && IsNull(mappings, category))))
            {
                // What is taken away from the extended map would come back.
                Assert.Null(new MappingAddition(category, protocol, "allowed").EditsOf(new MapFile("a.protocolmap.json", text), CancellationToken.None));
                continue;
            }

            var isThere = AddMapping(expected, category, protocol);
            changed += Check(text, new MappingAddition(category, protocol, "allowed"), expected) ? 1 : 0;
            Assert.Equal(isThere ? 0 : 1, Edits(text, new MappingAddition(category, protocol, "allowed")).Count > 0 ? 1 : 0);
        }

        Assert.InRange(changed, Maps / 2, Maps - 1);
    }

    [Fact]
    public void An_exemption_is_added_and_nothing_else_changes()
    {
        var random = new Random(20261123);
        for (var i = 0; i < Maps; i++)
        {
            var text = RandomLayout.Create(random);
            var expected = JsonNode.Parse(text, documentOptions: s_comments)!.AsObject();
            var exemptions = expected["exemptions"] as JsonArray ?? [];
            expected["exemptions"] = exemptions;
            exemptions.Add(new JsonObject { ["symbol"] = "M:A.B(`0,System.String)", ["protocol"] = "zz-p0", ["reason"] = "\u2028 \"\\\t" });
            Assert.True(Check(text, new ExemptionAddition("M:A.B(`0,System.String)", "zz-p0", null, "\u2028 \"\\\t"), expected));
        }
    }

    private static bool IsNull(JsonObject value, string property) => value.TryGetPropertyValue(property, out var found) && found is null;

    private static bool AddMapping(JsonObject map, string category, string protocol)
    {
        if (map["mappings"] is not JsonObject mappings)
        {
            map["mappings"] = mappings = [];
        }

        if (mappings[category] is not JsonObject entries)
        {
            mappings[category] = entries = [];
        }

        if (entries[protocol] is not null)
        {
            return true;
        }

        var isLong = entries.Count > 0 && entries.All(entry => entry.Value is JsonObject);
        entries[protocol] = isLong ? new JsonObject { ["use"] = "allowed" } : "allowed";
        return false;
    }

    private static bool Check(string text, MapChange change, JsonObject expected)
    {
        var edits = Edits(text, change);
        var result = TextEdit.Apply(text, edits);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(result, documentOptions: s_comments)), result);
        Assert.Equal(text, Undo(result, edits));
        Assert.Empty(Edits(result, change));
        return edits.Count > 0;
    }

    private static IReadOnlyList<TextEdit> Edits(string text, MapChange change) => change.EditsOf(new MapFile("a.protocolmap.json", text), CancellationToken.None)!;

    /// <summary>The text without what was added: only <c>null</c> is ever replaced.</summary>
    private static string Undo(string result, IEnumerable<TextEdit> edits)
    {
        var text = new StringBuilder(result);
        foreach (var edit in edits)
        {
            Assert.Equal(edit.NewText, text.ToString(edit.Start, edit.NewText.Length));
            text.Remove(edit.Start, edit.NewText.Length).Insert(edit.Start, edit.Length == 0 ? "" : "null");
        }

        return text.ToString();
    }
}
