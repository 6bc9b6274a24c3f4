namespace ProtocolMap.BrowserTests;

/// <summary>Texts of a map stay texts.</summary>
[Collection(ReportCollection.Name)]
public sealed class HostileMapTests(ReportBrowser browser)
{
    [BrowserFact]
    public async Task Nothing_of_a_map_runs_and_everything_is_shown_as_it_is_written()
    {
        await using var report = await browser.OpenAsync(browser.Hostile);
        var page = report.Page;
        Assert.Equal(HostileMap.Markup, await page.Locator("h1").TextContentAsync());
        foreach (var hash in new[] { "#matrix", "#gaps", "#roadmap", "#overlaps", "#coverage", "#documents", "#category/constructor", "#protocol/constructor", "#protocol/to-string", "#protocol/value-of" })
        {
            await page.EvaluateAsync("hash => location.hash = hash", hash);
            await Assertions.Expect(page.Locator("main > section.on")).ToHaveCountAsync(1);
            if (hash.StartsWith("#protocol", StringComparison.Ordinal))
            {
                await Assertions.Expect(report.Detail.Locator("h2")).ToBeVisibleAsync();
            }

            Assert.Empty(await page.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.href).filter(href => !/^(https?:|file:[^?]*#)/.test(href))"));
        }

        await page.EvaluateAsync("location.hash = '#protocol/constructor'");
        await Assertions.Expect(report.Detail.Locator("h2")).ToHaveTextAsync(HostileMap.Markup);
        await Assertions.Expect(report.Detail).ToContainTextAsync("javascript:window.hacked = 6");
        Assert.True(await page.EvaluateAsync<bool>("window.hacked === undefined"));
        Assert.Equal(2, await page.Locator("script").CountAsync());
        Assert.Equal(0, await page.Locator("img").CountAsync());
        Assert.Empty(report.Complaints);
        Assert.Single(report.Requests);
    }

    [BrowserFact]
    public async Task The_page_itself_forbids_scripts_that_are_not_its_own()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn);
        await report.Page.EvaluateAsync(
            """
            () => {
              const script = document.createElement("script");
              script.textContent = "window.hacked = 1";
              document.body.append(script);
              const image = document.createElement("img");
              image.src = "https://example.com/x.png";
              document.body.append(image);
            }
            """);
        Assert.True(await report.Page.EvaluateAsync<bool>("window.hacked === undefined"));
        Assert.Contains(report.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
