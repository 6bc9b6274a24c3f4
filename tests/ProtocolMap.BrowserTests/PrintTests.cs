namespace ProtocolMap.BrowserTests;

/// <summary>On paper stands what can be read there.</summary>
[Collection(ReportCollection.Name)]
public sealed class PrintTests(ReportBrowser browser)
{
    [BrowserFact]
    public async Task All_views_are_printed_in_light_without_controls()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, options: new() { ColorScheme = ColorScheme.Dark });
        var page = report.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator("main > section h2:visible")).ToHaveCountAsync(7);
        await Assertions.Expect(page.Locator("nav")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#filters")).ToBeHiddenAsync();
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.body).color"));

        // What is wider than its box would be cut off on paper.
        Assert.Equal("visible", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.scroll.tall')).overflow"));
        Assert.True((await page.PdfAsync(new() { PreferCSSPageSize = true })).Length > 100_000);
    }

    [BrowserFact]
    public async Task The_page_of_a_protocol_is_printed_alone()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#protocol/vrm-1-0");
        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(report.Page.Locator("main")).ToBeHiddenAsync();
        await Assertions.Expect(report.Detail.Locator("h2")).ToBeVisibleAsync();
        await Assertions.Expect(report.Page.Locator("#close")).ToBeHiddenAsync();
    }
}
