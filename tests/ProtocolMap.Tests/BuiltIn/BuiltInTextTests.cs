using System.Globalization;
using System.Text;
using System.Text.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.BuiltIn;

/// <summary>The file as people edit it, and what every entry in it must say.</summary>
public sealed class BuiltInTextTests
{
    [Fact]
    public void The_reader_has_nothing_to_report()
    {
        Assert.Empty(MapText.Faults(MetaverseMap.Text));
        Assert.Equal(("metaverse", "1.0.0", "ProtocolMap.Metaverse"), (MetaverseMap.Map.Id, MetaverseMap.Map.Version, MetaverseMap.Map.Namespace));
        Assert.Equal(Visibility.Public, MetaverseMap.Map.Options.Visibility);
    }

    [Fact]
    public void It_is_plain_JSON_with_LF_and_an_indentation_of_two()
    {
        var bytes = File.ReadAllBytes(Repository.Path("schema", "metaverse.protocolmap.json"));

        Assert.NotEqual(Encoding.UTF8.Preamble[0], bytes[0]);
        Assert.DoesNotContain('\r', MetaverseMap.Text);
        Assert.DoesNotContain('\t', MetaverseMap.Text);
        Assert.EndsWith("}\n", MetaverseMap.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(MetaverseMap.Text.Split('\n'), line => line.EndsWith(' ') || line.TakeWhile(c => c == ' ').Count() % 2 != 0);
    }

    [Fact]
    public void Sections_are_sorted_by_id()
    {
        string[] keyed = ["organizations", "documents", "categories", "protocols", "mappings", "libraries", "scenarios", "requirements", "gaps", "overlaps", "messages", "contracts"];
        foreach (var section in keyed.Select(name => MetaverseMap.Json.GetProperty(name)))
        {
            AssertSorted(section);
        }

        foreach (var category in MetaverseMap.Json.GetProperty("mappings").EnumerateObject())
        {
            AssertSorted(category.Value);
        }

        foreach (var library in MetaverseMap.Json.GetProperty("libraries").EnumerateObject())
        {
            AssertSorted(library.Value.GetProperty("symbols"));
        }

        static void AssertSorted(JsonElement section)
        {
            var keys = section.EnumerateObject().Select(p => p.Name).ToArray();
            Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        }
    }

    [Fact]
    public void Every_entry_has_a_source_and_a_verification()
    {
        Assert.Empty(MetaverseMap.Entities.Where(e => string.IsNullOrWhiteSpace(e.Entity.Source) || e.Entity.Verification is null).Select(e => e.Entity.Id));
        Assert.Empty(MetaverseMap.Capabilities.Where(c => c.Capability.Verification is null).Select(c => c.Protocol.Id));
    }

    [Fact]
    public void Titles_are_short_and_distinct()
    {
        Assert.Empty(MetaverseMap.Entities.Where(e => e.Entity.Title is not { Length: > 0 and <= 80 }).Select(e => e.Entity.Id));
        Assert.Empty(MetaverseMap.Map.Protocols.GroupBy(p => p.Title, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Descriptions_and_analyses_are_at_most_600_characters()
    {
        Assert.Empty(MetaverseMap.Entities.Where(e => e.Entity.Description?.Length > 600).Select(e => e.Entity.Id));
        Assert.Empty(MetaverseMap.Map.Documents.Where(d => d.Analysis?.Length > 600).Select(d => d.Id));
        Assert.InRange(MetaverseMap.Map.Description!.Length, 1, 600);
    }

    /// <summary>The text of FGMV-19 was not seen, and whoever fills it in marks it so.</summary>
    [Fact]
    public void Nothing_claims_to_be_official() =>
        Assert.Empty(MetaverseMap.Entities.Where(e => e.Entity.Official).Select(e => e.Entity.Id));

    [Fact]
    public void What_is_known_is_counted()
    {
        var table = new StringBuilder();
        AppendSection("sections", MetaverseMap.Entities.Select(e => e.Section));
        AppendSection("capabilities", MetaverseMap.Capabilities.Select(c => Word(c.Capability.Verification)));
        AppendSection("protocols by status", MetaverseMap.Map.Protocols.Select(p => Word(p.Status)));
        AppendSection("protocols by verification", MetaverseMap.Map.Protocols.Select(p => Word(p.Verification)));
        AppendSection("protocols by kind", MetaverseMap.Map.Protocols.Select(p => Word(p.Kind)));
        AppendSection("protocols by layer", MetaverseMap.Map.Protocols.Select(p => Word(p.Layer)));
        AppendSection("neutral protocols", MetaverseMap.Map.Protocols.Where(p => p.Neutral).Select(_ => "neutral"));
        AppendSection("mappings", MetaverseMap.Map.Mappings.SelectMany(m => m.Entries.Select(e => $"{m.Category} {Word(e.Role)} {Word(e.Use)}")));
        AppendSection("documents by status", MetaverseMap.Map.Documents.Select(d => Word(d.Status)));
        AppendSection("libraries by verification", MetaverseMap.Map.Libraries.Select(l => Word(l.Verification)));
        AppendSection("symbols", MetaverseMap.Map.Libraries.SelectMany(l => l.Symbols.Select(s => s.SymbolId[..2])));
        AppendSection("platform limits", MetaverseMap.Map.Libraries.SelectMany(l => l.UnavailableOn.Select(u => $"{u.Platform} {Word(u.Basis)}")));
        AppendSection("gaps", MetaverseMap.Map.Gaps.Select(g => $"{Word(g.Kind)} {Word(g.Status)}"));
        Snapshot.Verify("BuiltInCounts", table.ToString());

        static string Word<T>(T word) => word?.ToString() ?? "-";

        void AppendSection(string title, IEnumerable<string> items)
        {
            table.Append(title).Append('\n');
            foreach (var group in items.GroupBy(i => i, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                table.Append(CultureInfo.InvariantCulture, $"  {group.Key,-44} {group.Count(),4}\n");
            }
        }
    }
}
