namespace ProtocolMap.BrowserTests;

/// <summary>Addresses lead to where they say, and the browser's own buttons work.</summary>
[Collection(ReportCollection.Name)]
public sealed class LinkTests(ReportBrowser browser)
{
    [BrowserFact]
    public async Task A_protocol_has_an_address_and_a_page_that_tells_all()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#protocol/vrm-1-0");
        var detail = report.Detail;
        await Assertions.Expect(detail.Locator("h2")).ToHaveTextAsync("VRM 1.0");
        await Assertions.Expect(detail.Locator("h2")).ToBeInViewportAsync();
        await Assertions.Expect(report.Page.Locator("[id='protocol/vrm-1-0']")).ToBeInViewportAsync();
        await Assertions.Expect(detail.Locator(".stack")).ToContainTextAsync("glTF 2.0");
        await Assertions.Expect(detail).ToContainTextAsync("Humanoid bones");
        await Assertions.Expect(detail).ToContainTextAsync("Avatar interoperability: recommended, primary");
        await Assertions.Expect(detail).ToContainTextAsync("verified");
        await Assertions.Expect(detail).ToContainTextAsync(BuiltInFacts.Protocol("vrm-1-0").GetProperty("source").GetString()!.Split(' ')[0]);
        await Assertions.Expect(detail.Locator("dl a").First).ToHaveAttributeAsync("href", BuiltInFacts.Protocol("vrm-1-0").GetProperty("url").GetString()!);
    }

    [BrowserFact]
    public async Task What_a_category_says_of_a_protocol_is_told_with_its_source()
    {
        await using var report = await browser.OpenAsync(browser.Every, "#protocol/a");
        var use = report.Detail.Locator(".uses li");
        await Assertions.Expect(use).ToHaveTextAsync("Served: required, primaryBy law.verified official: https://example.com/law");
        await Assertions.Expect(use.Locator("a").Last).ToHaveAttributeAsync("href", "https://example.com/law");
        await Assertions.Expect(report.Detail.Locator("dl")).ToContainTextAsync("SupersedesF");
    }

    [BrowserFact]
    public async Task The_stack_shows_both_directions_over_several_steps()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#protocol/khronos-gltf");
        var directOn = BuiltInFacts.DependsOn("khronos-gltf").ToList();
        var dependents = BuiltInFacts.Protocols.Count(id => BuiltInFacts.DependsOn(id).Contains("khronos-gltf", StringComparer.Ordinal));
        await Assertions.Expect(Tier("It stands on")).ToHaveCountAsync(directOn.Count);
        await Assertions.Expect(Tier("Stand on it")).ToHaveCountAsync(dependents);

        await report.Page.EvaluateAsync("location.hash = '#protocol/vrm-1-0'");
        await Assertions.Expect(report.Detail.Locator("h2")).ToHaveTextAsync("VRM 1.0");
        var through = BuiltInFacts.DependsOn("vrm-1-0").SelectMany(BuiltInFacts.DependsOn).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(await Tier("These stand on").CountAsync() >= through.Count);

        ILocator Tier(string title) => report.Detail.Locator(".tier", new() { Has = report.Page.GetByText(title, new() { Exact = true }) }).Locator("li");
    }

    [BrowserTheory]
    [InlineData("#gaps", "gaps")]
    [InlineData("#category/avatar", "overview")]
    [InlineData("#document/fgmv-19", "documents")]
    [InlineData("#gap/avatar-fragmentation", "gaps")]
    [InlineData("#overlap/live-media", "overlaps")]
    [InlineData("#requirement/y4240-mii", "coverage")]
    [InlineData("#scenario/carry-avatar", "coverage")]
    [InlineData("#nothing/of/the/kind", "overview")]
    [InlineData("#protocol/nothing", "overview")]
    [InlineData("#%E0%A4%A", "overview")]
    [InlineData("", "overview")]
    public async Task Every_address_shows_a_view(string hash, string view)
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, hash);
        await Assertions.Expect(report.Page.Locator("main > section.on")).ToHaveAttributeAsync("id", view);
        await Assertions.Expect(report.Page.Locator("nav [aria-current=page]")).ToHaveAttributeAsync("href", "#" + view);
        var target = report.Page.Locator($"tr[id='{hash.TrimStart('#')}']");
        if (await target.CountAsync() > 0)
        {
            await Assertions.Expect(target).ToBeFocusedAsync();
            await Assertions.Expect(target).ToBeInViewportAsync();
        }

        Assert.Empty(report.Complaints);
    }

    [BrowserFact]
    public async Task Back_and_forward_go_between_pages()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#matrix");
        var page = report.Page;
        await page.Locator("[id='protocol/vrm-1-0'] a").ClickAsync();
        await report.Detail.GetByRole(AriaRole.Link, new() { Name = "glTF 2.0", Exact = true }).First.ClickAsync();
        await Assertions.Expect(report.Detail.Locator("h2")).ToHaveTextAsync("glTF 2.0");
        await page.GoBackAsync();
        await Assertions.Expect(report.Detail.Locator("h2")).ToHaveTextAsync("VRM 1.0");
        await page.GoBackAsync();
        await Assertions.Expect(report.Detail).ToBeHiddenAsync();
        await page.GoForwardAsync();
        await Assertions.Expect(report.Detail.Locator("h2")).ToHaveTextAsync("VRM 1.0");
        await page.ClickAsync("#close");
        await Assertions.Expect(report.Detail).ToBeHiddenAsync();
    }
}
