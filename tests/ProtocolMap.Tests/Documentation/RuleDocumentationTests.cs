namespace ProtocolMap.Tests.Documentation;

/// <summary>Code, pages, the table of rules, release tracking and MSBuild files speak of the same rules and say the same.</summary>
public sealed class RuleDocumentationTests
{
    private static IReadOnlyList<RuleEntry> Rules => RuleCatalog.Entries;

    [Fact]
    public void A_rule_has_one_category_severity_and_title_however_many_sentences_it_has() =>
        Assert.Equal(Rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal), Rules.Select(rule => rule.Id));

    [Fact]
    public void Every_rule_has_a_page_that_agrees_and_no_page_is_left_over()
    {
        Assert.Equal(Rules, DocumentedRules.Pages);
        Assert.Equal(Rules.Select(rule => rule.Id), DocumentedRules.PagePaths.Select(Path.GetFileNameWithoutExtension));
    }

    [Fact]
    public void Every_rule_links_to_its_page() =>
        Assert.All(RuleCatalog.Descriptors, descriptor => Assert.Equal(RuleEntry.LinkTo(descriptor.Id), descriptor.HelpLinkUri));

    [Fact]
    public void Every_rule_has_a_row_in_the_table_that_agrees() =>
        Assert.Equal(Rules.Select(rule => rule with { Category = RuleEntry.LinkTo(rule.Id) }), DocumentedRules.TableRows);

    [Fact]
    public void Every_rule_is_tracked_for_release() =>
        Assert.Equal(Rules.Select(rule => (rule.Id, rule.Category, rule.Severity)), DocumentedRules.ReleaseRows.Select(row => (row.Id, row.Category, row.Severity)));

    [Fact]
    public void Strict_makes_an_error_of_every_rule_that_warns() =>
        Assert.Equal(Rules.Where(rule => rule.Severity is "Warning").Select(rule => rule.Id), DocumentedRules.StrictIds);

    [Fact]
    public void Every_page_says_what_why_and_how_to_configure_and_shows_bad_and_good() => Assert.All(DocumentedRules.PagePaths, path =>
    {
        // A failure of ours cannot be shown in someone's code.
        string[] examples = path.EndsWith("PMAP0001.md", StringComparison.Ordinal) ? [] : ["## Bad", "## Good"];
        var headings = File.ReadLines(path).Where(line => line.StartsWith("## ", StringComparison.Ordinal));
        Assert.Equal(["## What", "## Why", .. examples, "## How to configure"], headings);
    });
}
