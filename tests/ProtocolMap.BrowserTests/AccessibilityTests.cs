using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ProtocolMap.BrowserTests;

/// <summary>axe finds nothing, in light and in dark, in any view.</summary>
[Collection(ReportCollection.Name)]
public sealed class AccessibilityTests(ReportBrowser browser)
{
    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_the_built_in_map(ColorScheme scheme)
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, options: new() { ColorScheme = scheme });
        ExpectNothing(await report.Page.RunAxe(Options()));

        // Of the many rows of a kind some: what axe says of one it says of all.
        await report.Page.FillAsync("#search", "glTF");
        await report.Page.EvaluateAsync("location.hash = '#matrix'");
        await report.Page.EvaluateAsync("location.hash = '#protocol/khronos-gltf'");
        await Assertions.Expect(report.Detail.Locator("h2")).ToBeVisibleAsync();
        ExpectNothing(await report.Page.RunAxe(Options()));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_a_map_of_every_use_status_and_mark(ColorScheme scheme)
    {
        await using var report = await browser.OpenAsync(browser.Every, "#matrix", new() { ColorScheme = scheme });
        foreach (var view in await report.Page.Locator("nav a").AllAsync())
        {
            await view.ClickAsync();
            ExpectNothing(await report.Page.RunAxe(Options()));
        }

        await report.Page.EvaluateAsync("location.hash = '#protocol/a'");
        await Assertions.Expect(report.Detail.Locator("h2")).ToBeVisibleAsync();
        ExpectNothing(await report.Page.RunAxe(Options()));
    }

    [BrowserFact]
    public async Task The_button_turns_light_into_dark_and_back()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, options: new() { ColorScheme = ColorScheme.Light });
        var light = await BackgroundAsync(report.Page);
        await report.Page.ClickAsync("#theme");
        await Assertions.Expect(report.Page.Locator("#theme")).ToHaveAttributeAsync("aria-pressed", "true");
        var dark = await BackgroundAsync(report.Page);
        Assert.NotEqual(light, dark);
        await using var other = await browser.OpenAsync(browser.BuiltIn, options: new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(dark, await BackgroundAsync(other.Page));
        await report.Page.ClickAsync("#theme");
        Assert.Equal(light, await BackgroundAsync(report.Page));
    }

    [BrowserFact]
    public async Task Tables_and_regions_have_names_and_row_heads()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#matrix?q=VRM");
        await Assertions.Expect(report.Page.GetByRole(AriaRole.Region, new() { Name = "Protocols by category" })).ToBeVisibleAsync();
        await Assertions.Expect(report.Page.GetByRole(AriaRole.Rowheader, new() { Name = "VRM 1.0", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(report.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Avatar interoperability" })).ToBeVisibleAsync();
        await Assertions.Expect(report.Page.GetByRole(AriaRole.Search)).ToBeVisibleAsync();
    }

    private static AxeRunOptions Options() => new() { ResultTypes = [ResultType.Violations] };

    private static void ExpectNothing(AxeResult result)
    {
        Assert.Empty(result.Violations.Select(v => $"{v.Impact} {v.Id}: {v.Help} ({string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))})"));

        // It did look: of what passes, a node for each rule is told.
        Assert.NotEmpty(result.Passes);
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
