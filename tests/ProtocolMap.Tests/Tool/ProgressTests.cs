using ProtocolMap.Tool;

namespace ProtocolMap.Tests.Tool;

/// <summary>Work that takes long is told of on a terminal, and nowhere else.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void Nothing_is_said_before_a_second_has_passed_and_nothing_stays()
    {
        var clock = new HandTurnedClock();
        using var error = new StringWriter();
        using var host = new ToolHost(TextWriter.Null, error, clock, ShowProgress: true);
        using (var progress = Progress.Of(host, "reading"))
        {
            Assert.Equal(TimeSpan.FromSeconds(1), clock.DueTime);
            Assert.Empty(error.ToString());
            clock.Turn();
            Assert.Equal("reading … 1 s", error.ToString());
            progress.Next("comparing");
            clock.Turn();
            Assert.EndsWith("\rcomparing … 2 s", error.ToString(), StringComparison.Ordinal);
        }

        var said = error.ToString();
        Assert.EndsWith("\r" + new string(' ', "comparing … 2 s".Length) + "\r", said, StringComparison.Ordinal);
        clock.Turn();
        Assert.Equal(said, error.ToString());
    }

    [Fact]
    public void Where_nobody_watches_nothing_is_said()
    {
        var clock = new HandTurnedClock();
        using var error = new StringWriter();
        using var host = new ToolHost(TextWriter.Null, error, clock);
        using (Progress.Of(host, "reading"))
        {
            Assert.Null(clock.DueTime);
        }

        Assert.Empty(error.ToString());
    }

    /// <summary>A clock whose only timer goes off when a test says so.</summary>
    private sealed class HandTurnedClock : TimeProvider
    {
        private TimerCallback? _callback;

        public TimeSpan? DueTime { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (_callback, DueTime) = (callback, dueTime);
            return System.CreateTimer(_ => { }, state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public void Turn() => _callback?.Invoke(state: null);
    }
}
