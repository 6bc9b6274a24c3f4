using System.Text;
using ProtocolMap.Model;
using ProtocolMap.Model.Editing;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Tests.Model.Editing;

/// <summary>What holds for every map, however it is laid out.</summary>
public sealed class NumberingPropertyTests
{
    private const int Maps = 1_000;

    [Fact]
    public void Numbers_are_those_of_the_compiler_and_nothing_else_changes()
    {
        var random = new Random(20261121);
        var numbered = 0;
        for (var i = 0; i < Maps; i++)
        {
            var text = RandomLayout.Create(random);
            var edits = Find(text).SelectMany(a => a.Edits).ToList();
            var result = TextEdit.Apply(text, edits);
            var (before, after) = (Read(text), Read(result));

            Assert.DoesNotContain(before.Problems, p => p.Kind != ProblemKind.NumbersMissing);
            Assert.True(after.Problems.Count == 0, result);
            Assert.Equal(Values(before.Map!), Values(after.Map!));
            Assert.Empty(Find(result));
            Assert.Equal(text, Undo(result, edits));
            Assert.Equal(ObjectsOnOneLine(text), ObjectsOnOneLine(result));
            numbered += edits.Count > 0 ? 1 : 0;
        }

        Assert.InRange(numbered, Maps / 2, Maps - 1);
    }

    private static IReadOnlyList<AssignedNumber> Find(string text) => NumberAssigner.Find(File(text), MapFiles.None, CancellationToken.None);

    private static MapReadResult Read(string text) => MapReader.Read(File(text), CancellationToken.None);

    private static MapFile File(string text) => new("a.protocolmap.json", text);

    private static IEnumerable<string> Values(MapDocument map) =>
    [
        .. map.Categories.Select(c => $"{c.Id} {c.Number}"),
        .. map.Protocols.Select(p => $"{p.Id} {p.Number} {string.Join(' ', p.Capabilities.Select(c => $"{c.Id} {c.Bit}"))}"),
    ];

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

    private static IEnumerable<string> ObjectsOnOneLine(string text) =>
        Objects("", JsonText.Parse(File(text), CancellationToken.None).Root).Where(o => !o.Text.Contains('\n') && !o.Text.Contains('\r')).Select(o => o.Path);

    private static IEnumerable<(string Path, string Text)> Objects(string path, JsonValue value) => value.Kind != JsonKind.Object
        ? []
        : value.Properties().SelectMany(p => Objects(path + "/" + p.Name, p.Value)).Prepend((path, value.GetRawText()));
}
