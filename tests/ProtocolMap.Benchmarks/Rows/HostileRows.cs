using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ProtocolMap.Benchmarks.Rows;

/// <summary>Bad texts cost no more than 20 × a valid one of their size, and are refused by a JsonException.</summary>
internal static class HostileRows
{
    private const int Copies = 200;

    /// <summary>The worst of them.</summary>
    public static Row Of(Func<byte[], object> read, byte[] valid)
    {
        var text = Encoding.UTF8.GetString(valid);
        var all = Hostile(text).Select(input => (input.Name, Measurement: Compare(read, valid, Encoding.UTF8.GetBytes(input.Text))))
            .OrderByDescending(result => result.Measurement.Ratio)
            .ToArray();
        var others = all.Skip(1).Select(result => string.Create(CultureInfo.InvariantCulture, $"{result.Name} {result.Measurement.Ratio:F2}"));
        return new("the worst refusal: " + all[0].Name, "valid messages of the same size", all[0].Measurement, 20, "each a JsonException; " + string.Join(", ", others));
    }

    private static IEnumerable<(string Name, string Text)> Hostile(string text)
    {
        yield return ("truncated", text[..^1]);
        yield return ("a member twice", text[..^1] + ",\"version\":1}");
        yield return ("wrong type", text.Replace("\"version\":42", "\"version\":{}", StringComparison.Ordinal));
        yield return ("deep", text[..^1] + ",\"x\":" + new string('[', 100_000));
        yield return ("number out of range", text.Replace("1.72", "1e999999999", StringComparison.Ordinal));
        yield return ("long number", text.Replace("\"height\":1.72", "\"height\":11." + new string('7', 1_000_000), StringComparison.Ordinal));
        yield return ("half a surrogate pair", text.Replace("Aurora B", "\\ud800", StringComparison.Ordinal));
        yield return ("long string", text.Replace("Aurora B", new string('a', 10_000_000), StringComparison.Ordinal));
        yield return ("long string of escapes", text.Replace("Aurora B", string.Concat(Enumerable.Repeat("\\u0061", 1_000_000)), StringComparison.Ordinal));
        yield return ("pattern", text.Replace("aurora-borealis-42", new string('a', 39) + "!", StringComparison.Ordinal));
        yield return ("many items", text.Replace("\"winter\"", string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"t{i}\"")), StringComparison.Ordinal));
        yield return ("many names", text[..^1] + string.Concat(Enumerable.Range(0, 100_000).Select(i => $",\"n{i}\":0")) + "}");
    }

    /// <summary>As many valid messages as have the size of the bad one.</summary>
    private static Measurement Compare(Func<byte[], object> read, byte[] valid, byte[] bad)
    {
        var times = Math.Max(1, bad.Length / valid.Length);
        var (ours, peer) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < Copies; i++)
        {
            ours = Min(ours, Time(() => Refuse(read, bad)));
            peer = Min(peer, Time(() =>
            {
                for (var k = 0; k < times; k++)
                {
                    read(valid);
                }
            }));
            if (i > 3 && bad.Length > 1_000_000)
            {
                break;
            }
        }

        return new(ours, peer);
    }

    private static void Refuse(Func<byte[], object> read, byte[] bad)
    {
        try
        {
            read(bad);
        }
        catch (JsonException)
        {
            return;
        }

        throw new InvalidOperationException("A bad message was accepted.");
    }

    private static TimeSpan Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
