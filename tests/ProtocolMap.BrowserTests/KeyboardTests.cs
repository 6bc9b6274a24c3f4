namespace ProtocolMap.BrowserTests;

/// <summary>All can be reached and left with the keyboard alone, and it shows where one is.</summary>
[Collection(ReportCollection.Name)]
public sealed class KeyboardTests(ReportBrowser browser)
{
    [BrowserFact]
    public async Task The_first_stop_leads_to_the_content()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn);
        var page = report.Page;
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#main")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    [BrowserFact]
    public async Task Tab_passes_the_controls_and_one_protocol_and_shows_where_it_is()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#matrix");
        var page = report.Page;
        await page.Locator(".skip").FocusAsync();
        var stops = new List<string>();
        for (var count = 0; count < 60; count++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<string>(
                """
                () => {
                  const at = document.activeElement;
                  const style = getComputedStyle(at);
                  const shows = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                  return at === document.body ? "" : `${shows} ${at.id || at.name || at.getAttribute("href") || at.getAttribute("aria-label") || at.textContent}`;
                }
                """);
            if (stop.Length == 0)
            {
                break;
            }

            stops.Add(stop);
        }

        Assert.All(stops, stop => Assert.StartsWith("true ", stop, StringComparison.Ordinal));
        Assert.InRange(stops.Count, 30, 59);
        Assert.Single(stops, stop => stop.StartsWith("true #protocol/", StringComparison.Ordinal));
        Assert.Contains("true search", stops);
        Assert.Contains("true theme", stops);
        Assert.Contains("true status", stops);
    }

    [BrowserFact]
    public async Task Arrows_move_between_protocols_Enter_opens_Escape_returns()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#matrix?category=avatar");
        var page = report.Page;
        var links = page.Locator("#protocols tbody tr:visible a");
        await links.First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(links.Nth(2)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(links.Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(links.Last).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("PageDown");
        await Assertions.Expect(links.Last).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("PageDown");
        await Assertions.Expect(links.Nth(10)).ToBeFocusedAsync();

        var title = await links.Nth(10).TextContentAsync() ?? "";
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(report.Detail.Locator("h2")).ToHaveTextAsync(title);
        await Assertions.Expect(report.Detail.Locator("h2")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(report.Detail).ToBeHiddenAsync();
        await Assertions.Expect(links.Nth(10)).ToBeFocusedAsync();
        Assert.EndsWith("#matrix?category=avatar", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Escape_empties_the_search()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#matrix?q=mqtt");
        await Assertions.Expect(report.Page.Locator("#search")).ToHaveValueAsync("mqtt");
        await report.Page.Locator("#search").FocusAsync();
        await report.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(report.Page.Locator("#search")).ToHaveValueAsync("");
        await Assertions.Expect(report.Rows).ToHaveCountAsync(BuiltInFacts.Protocols.Count);
    }
}
