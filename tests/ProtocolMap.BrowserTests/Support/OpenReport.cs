namespace ProtocolMap.BrowserTests.Support;

/// <summary>A report in a tab of its own, with all that it complained of and asked for.</summary>
public sealed class OpenReport : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    public OpenReport(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => _complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            _complaints.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        context.Request += (_, request) => _requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Messages on the console, errors of scripts, dialogs.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>What was fetched, the page itself included.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>The links of the matrix's rows that can be seen.</summary>
    public ILocator Rows => Page.Locator("#protocols tbody tr:visible");

    public ILocator Detail => Page.Locator("#detail");

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
