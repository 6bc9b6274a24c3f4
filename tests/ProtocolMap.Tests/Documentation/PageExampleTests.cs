using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Documentation;

/// <summary>What pages show as bad gets the rule and nothing else; what they show as good gets nothing.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string> RulesWithExamples =>
        [.. DocumentedRules.Pages.Select(page => page.Id).Where(id => !string.Equals(id, "PMAP0001", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(RulesWithExamples))]
    public async Task Bad_is_reported_and_good_is_not(string id)
    {
        var page = await File.ReadAllTextAsync(Repository.Path("src", "ProtocolMap.Generator", "Rules", id + ".md"));
        var bad = PageExample.Under(page, "Bad");

        Assert.Equal([id], (await bad.DiagnoseAsync()).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal));
        Assert.Empty(await PageExample.Under(page, "Good").On(bad).DiagnoseAsync());
    }
}
