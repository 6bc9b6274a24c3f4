using System.Globalization;
using Xunit.Abstractions;

namespace ProtocolMap.BrowserTests;

/// <summary>The page opens from a file, asks for nothing, and is small enough.</summary>
[Collection(ReportCollection.Name)]
public sealed class LoadTests(ReportBrowser browser, ITestOutputHelper output)
{
    private const int MostBytes = 2_000_000;
    private const int MostElements = 15_000;

    [BrowserFact]
    public async Task Opens_without_a_complaint_and_asks_for_nothing_but_itself()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn);
        var page = report.Page;
        foreach (var view in await page.Locator("nav a").AllAsync())
        {
            await view.ClickAsync();
            await Assertions.Expect(page.Locator("main > section.on h2")).ToBeVisibleAsync();
        }

        var interactive = await page.EvaluateAsync<double>("performance.getEntriesByName('interactive')[0].startTime");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"interactive after {interactive:N0} ms"));
        Assert.Empty(report.Complaints);
        Assert.Equal([new Uri(browser.BuiltIn).AbsoluteUri], report.Requests);
    }

    [BrowserFact]
    public async Task Is_smaller_than_its_bounds_with_the_largest_page_of_a_protocol_open()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn);
        var elements = await report.Page.EvaluateAsync<int>(
            """
            async () => {
              const count = () => document.querySelectorAll("*").length;
              let most = count();
              const data = JSON.parse(document.getElementById("data").textContent);
              const size = protocol => protocol.capabilities.length + protocol.uses.length
                + data.protocols.filter(other => other.dependsOn?.includes(protocol.id)).length
                + data.libraries.flatMap(library => library.symbols).filter(symbol => symbol.protocols.some(id => id.split("#")[0] === protocol.id)).length;
              const largest = data.protocols.map(protocol => [size(protocol), protocol.id]).sort((a, b) => b[0] - a[0]).slice(0, 10);
              for (const [, id] of largest) {
                location.hash = "#protocol/" + id;
                await new Promise(resolve => addEventListener("hashchange", resolve, { once: true }));
                most = Math.max(most, count());
              }
              return most;
            }
            """);
        var bytes = new FileInfo(browser.BuiltIn).Length;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes, at most {elements:N0} elements"));
        Assert.InRange(bytes, 1, MostBytes);
        Assert.InRange(elements, 1, MostElements);
        Assert.Empty(report.Complaints);
    }

    [BrowserFact]
    public async Task Without_script_everything_but_the_protocols_pages_is_there()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#protocol/vrm-1-0", new() { JavaScriptEnabled = false });
        var page = report.Page;
        await Assertions.Expect(page.Locator("main > section h2:visible")).ToHaveCountAsync(7);
        await Assertions.Expect(page.Locator("[id='protocol/vrm-1-0']")).ToBeInViewportAsync();
        Assert.Equal(BuiltInFacts.Protocols.Count, await report.Rows.CountAsync());
        Assert.Contains("recommended, primary", await page.Locator("[id='protocol/vrm-1-0']").TextContentAsync() ?? "", StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#search")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#filters")).ToBeHiddenAsync();
        await Assertions.Expect(report.Detail).ToBeHiddenAsync();
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(768)]
    public async Task Narrow_windows_scroll_in_one_direction_only(int width)
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, options: new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var hash in new[] { "#overview", "#matrix", "#gaps", "#roadmap", "#overlaps", "#coverage", "#documents", "#protocol/khronos-gltf" })
        {
            await report.Page.EvaluateAsync("hash => location.hash = hash", hash);
            await Assertions.Expect(report.Page.Locator(hash.StartsWith("#protocol", StringComparison.Ordinal) ? "#detail h2" : hash + ".on")).ToBeVisibleAsync();
            Assert.Equal(0, await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }
    }
}
