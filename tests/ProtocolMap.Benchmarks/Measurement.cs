namespace ProtocolMap.Benchmarks;

/// <summary>
/// Processor time of two ways to do something, taken turn by turn so that both meet the same machine. The figures to reach are ratios:
/// milliseconds differ between machines, ratios hardly do.
/// </summary>
internal sealed record Measurement(TimeSpan Ours, TimeSpan Peer)
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_least = TimeSpan.FromMilliseconds(60);

    public double Ratio => Ours / Peer;

    /// <param name="ours">What is judged.</param>
    /// <param name="peer">What it is held against.</param>
    /// <param name="turns">How often each gets its turn; the median counts.</param>
    public static Measurement Compare(Action ours, Action peer, int turns = 15)
    {
        var oursRepeats = WarmUp(ours);
        var peerRepeats = WarmUp(peer);
        var oursTimes = new List<TimeSpan>();
        var peerTimes = new List<TimeSpan>();
        for (var turn = 0; turn < turns; turn++)
        {
            oursTimes.Add(Time(ours, oursRepeats));
            peerTimes.Add(Time(peer, peerRepeats));
        }

        return new(Median(oursTimes), Median(peerTimes));
    }

    /// <summary>The same for what measures itself.</summary>
    public static Measurement Compare(Func<TimeSpan> ours, Func<TimeSpan> peer, int turns = 15)
    {
        WarmUp(() => ours());
        WarmUp(() => peer());
        var times = Enumerable.Range(0, turns).Select(_ => (Ours: ours(), Peer: peer())).ToList();
        return new(Median([.. times.Select(static time => time.Ours)]), Median([.. times.Select(static time => time.Peer)]));
    }

    /// <summary>Runs until the code is compiled for good, and tells how many runs make a turn that is long enough to be timed.</summary>
    private static int WarmUp(Action action)
    {
        var runs = 0;
        var start = Environment.CpuUsage.TotalTime;
        do
        {
            action();
            runs++;
        }
        while (Environment.CpuUsage.TotalTime - start < s_warmUp || runs < 3);
        return Math.Max(1, (int)(runs * (s_least / (Environment.CpuUsage.TotalTime - start))));
    }

    private static TimeSpan Time(Action action, int repeats)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < repeats; i++)
        {
            action();
        }

        return (Environment.CpuUsage.TotalTime - start) / repeats;
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
