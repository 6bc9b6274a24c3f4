namespace ProtocolMap.Tool;

/// <summary>Says on a terminal what takes so long, once it takes longer than a second, and takes that back when it is done.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(1);
    private readonly TextWriter _error;
    private readonly object _lock = new();
    private readonly ITimer? _timer;
    private string _step;
    private int _seconds;
    private int _shown;

    private Progress(ToolHost host, string step)
    {
        (_error, _step) = (host.Error, step);
        _timer = host.ShowProgress ? host.Clock.CreateTimer(_ => Show(), state: null, s_interval, s_interval) : null;
    }

    /// <summary>Begins a piece of work during which nothing else is written.</summary>
    public static Progress Of(ToolHost host, string step) => new(host, step);

    /// <summary>Says what is done now.</summary>
    public void Next(string step)
    {
        lock (_lock)
        {
            _step = step;
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            Erase();
            _shown = -1;
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            if (_shown >= 0)
            {
                Erase();
                var line = $"{_step} … {++_seconds} s";
                _error.Write(line);
                _error.Flush();
                _shown = line.Length;
            }
        }
    }

    private void Erase()
    {
        if (_shown > 0)
        {
            _error.Write('\r' + new string(' ', _shown) + '\r');
            _error.Flush();
        }
    }
}
