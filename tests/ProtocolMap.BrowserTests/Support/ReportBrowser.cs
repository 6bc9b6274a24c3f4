namespace ProtocolMap.BrowserTests.Support;

/// <summary>One browser for all tests, and the reports that they look at.</summary>
public sealed class ReportBrowser : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ProtocolMap report ");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The page of the built-in map.</summary>
    public string BuiltIn { get; private set; } = "";

    /// <summary>The page of a map that tries to get markup and script into it.</summary>
    public string Hostile { get; private set; } = "";

    /// <summary>The page of a small map in which every use, role, status and mark occurs.</summary>
    public string Every { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null)
        {
            return;
        }

        BuiltIn = ReportRun.Write(Path.Combine(_folder.FullName, "built-in"));
        Hostile = ReportRun.Write(Path.Combine(_folder.FullName, "hostile"), HostileMap.Text);
        Every = ReportRun.Write(Path.Combine(_folder.FullName, "every"), EveryMap.Text);

        // A loaded machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Opens a report as somebody with this browser would see it.</summary>
    /// <param name="file">The report.</param>
    /// <param name="hash">What stands behind the address, with its sign.</param>
    /// <param name="options">What is special about the browser.</param>
    public async Task<OpenReport> OpenAsync(string file, string hash = "", BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ViewportSize ??= new() { Width = 1400, Height = 900 };
        options.Offline = true;
        var context = await _browser!.NewContextAsync(options);
        var report = new OpenReport(context, await context.NewPageAsync());
        await report.Page.GotoAsync(new Uri(file).AbsoluteUri + hash);
        return report;
    }
}
