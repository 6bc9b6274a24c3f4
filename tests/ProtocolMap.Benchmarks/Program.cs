using ProtocolMap.Benchmarks;
using ProtocolMap.Benchmarks.Rows;

// Ratios between peers in one run, never timed tests: run it with -c Release on a quiet machine. Names of groups run these only.
(string Name, Func<IEnumerable<Row>> Rows)[] groups =
[
    ("read", ReadRows.All),
    ("edit", EditRows.All),
    ("latency", LatencyRows.All),
    ("compile", CompileRows.All),
    ("references", ReferenceRows.All),
    ("peers", PeerRows.All),
    ("messages", MessageRows.All),
];
Row.WriteHeader(Console.Out);
foreach (var row in groups.Where(group => args.Length == 0 || args.Contains(group.Name, StringComparer.Ordinal)).SelectMany(group => group.Rows()))
{
    row.Write(Console.Out);
}
