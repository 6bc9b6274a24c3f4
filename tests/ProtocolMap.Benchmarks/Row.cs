using System.Globalization;

namespace ProtocolMap.Benchmarks;

/// <summary>One line of the table.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Peer">What it was held against.</param>
/// <param name="Measurement">The two times.</param>
/// <param name="Reach">The ratio to reach, if one is set.</param>
/// <param name="Note">What else there is to say.</param>
internal sealed record Row(string What, string Peer, Measurement Measurement, double? Reach = null, string Note = "")
{
    public static void WriteHeader(TextWriter output) => output.WriteLine(
        $"{"what",-52} {"against",-44} {"ours ms",10} {"peer ms",10} {"ratio",7} {"reach",7}");

    public void Write(TextWriter output)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{What,-52} {Peer,-44} {Measurement.Ours.TotalMilliseconds,10:F3} {Measurement.Peer.TotalMilliseconds,10:F3} {Measurement.Ratio,7:F2} {Reach,7:F2}"));
        if (Note.Length > 0)
        {
            output.WriteLine("    " + Note);
        }
    }
}
