namespace ProtocolMap.BrowserTests;

/// <summary>The matrix shows what the map says, and filters and search show a part of it.</summary>
[Collection(ReportCollection.Name)]
public sealed class MatrixTests(ReportBrowser browser)
{
    [BrowserFact]
    public async Task Cells_say_use_and_role_in_words()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#matrix");
        var heads = await report.Page.Locator("#protocols thead th").EvaluateAllAsync<string?[]>("heads => heads.map(head => head.dataset.category ?? null)");
        var rows = await report.Page.Locator("#protocols tbody").EvaluateAsync<string[][]>("body => [...body.rows].map(row => [row.id, ...[...row.cells].map(cell => cell.textContent)])");
        foreach (var category in heads.OfType<string>())
        {
            var uses = BuiltInFacts.Uses(category);
            var shown = rows.Select(row => (Id: row[0]["protocol/".Length..], Text: row[1 + Array.IndexOf(heads, category)])).Where(cell => cell.Text.Length > 0).ToList();
            Assert.Equal(BuiltInFacts.Closure(category).Order(StringComparer.Ordinal), shown.Select(cell => cell.Id).Order(StringComparer.Ordinal));
            Assert.All(shown, cell => Assert.Equal(
                uses.TryGetValue(cell.Id, out var use) ? string.Join(", ", new[] { use.Use, use.Role }.OfType<string>()) : "allowed, as something else stands on it",
                cell.Text));
        }
    }

    [BrowserFact]
    public async Task Filters_narrow_the_rows_and_stand_in_the_address()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#matrix");
        var page = report.Page;
        await page.SelectOptionAsync("#category", "avatar");
        await ExpectRowsAsync(report, BuiltInFacts.Closure("avatar"));

        await page.SelectOptionAsync("[name=use]", "recommended");
        await ExpectRowsAsync(report, BuiltInFacts.Uses("avatar").Where(use => use.Value.Use == "recommended").Select(use => use.Key));

        await page.SelectOptionAsync("[name=use]", "all");
        await page.SelectOptionAsync("[name=status]", "draft");
        var drafts = BuiltInFacts.Closure("avatar").Where(id => BuiltInFacts.StatusOf(id) == "draft").ToList();
        await ExpectRowsAsync(report, drafts);
        Assert.EndsWith("#matrix?category=avatar&status=draft", page.Url, StringComparison.Ordinal);

        await using var sent = await browser.OpenAsync(browser.BuiltIn, new Uri(page.Url).Fragment);
        await ExpectRowsAsync(sent, drafts);

        await page.ClickAsync("#reset");
        await ExpectRowsAsync(report, BuiltInFacts.Protocols);
    }

    [BrowserTheory]
    [InlineData("mqtt 5", "mqtt-5")]
    [InlineData("SharpGLTF.Core", "khronos-gltf")]
    [InlineData("blendshape", "arkit-blendshapes")]
    [InlineData("ISO/IEC 12113", "khronos-gltf")]
    [InlineData("no such thing at all", null)]
    public async Task Search_finds_by_title_capability_designation_and_package(string words, string? id)
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#matrix");
        await report.Page.FillAsync("#search", words);
        var ids = await report.Rows.EvaluateAllAsync<string[]>("rows => rows.map(row => row.id)");
        await Assertions.Expect(report.Page.Locator("#count")).ToHaveTextAsync($"{ids.Length} of {BuiltInFacts.Protocols.Count} protocols");
        Assert.InRange(ids.Length, 0, 60);
        if (id is null)
        {
            Assert.Empty(ids);
        }
        else
        {
            Assert.Contains("protocol/" + id, ids);
        }
    }

    [BrowserFact]
    public async Task Search_and_category_narrow_the_other_views_too()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#gaps");
        var gaps = report.Page.Locator("#gaps tr[data-item]:visible");
        var all = await gaps.CountAsync();
        await report.Page.SelectOptionAsync("#category", "safety");
        await Assertions.Expect(gaps).Not.ToHaveCountAsync(all);
        Assert.All(await gaps.EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.item)"), item => Assert.Contains("safety", item, StringComparison.Ordinal));
        await report.Page.ClickAsync("nav a[href='#documents']");
        await Assertions.Expect(report.Page.Locator("#documents tr[data-item]:visible")).ToHaveCountAsync(BuiltInFacts.Documents.Count);
        await report.Page.FillAsync("#search", "FGMV-19");
        await Assertions.Expect(report.Page.Locator("[id='document/fgmv-19']")).ToBeVisibleAsync();
        await Assertions.Expect(report.Page.Locator("[id='document/fgmv-20']")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Column_heads_set_the_order()
    {
        await using var report = await browser.OpenAsync(browser.BuiltIn, "#matrix");
        var head = report.Page.Locator("th[data-sort=title]");
        await head.Locator("button").ClickAsync();
        var ascending = await report.Rows.Locator("th").AllTextContentsAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        await head.Locator("button").ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        var descending = await report.Rows.Locator("th").AllTextContentsAsync();
        Assert.Equal(ascending.Select(t => t.ToLowerInvariant()).Order(StringComparer.Ordinal), ascending.Select(t => t.ToLowerInvariant()));
        Assert.Equal(ascending[0], descending[^1]);
    }

    private static async Task ExpectRowsAsync(OpenReport report, IEnumerable<string> ids)
    {
        var expected = ids.Select(id => "protocol/" + id).Order(StringComparer.Ordinal).ToList();
        await Assertions.Expect(report.Rows).ToHaveCountAsync(expected.Count);
        var shown = await report.Rows.EvaluateAllAsync<string[]>("rows => rows.map(row => row.id)");
        Assert.Equal(expected, shown.Order(StringComparer.Ordinal));
        var all = BuiltInFacts.Protocols.Count;
        await Assertions.Expect(report.Page.Locator("#count")).ToHaveTextAsync(expected.Count == all ? $"{all} protocols" : $"{expected.Count} of {all} protocols");
    }
}
