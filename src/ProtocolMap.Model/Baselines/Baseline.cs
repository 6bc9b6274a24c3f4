namespace ProtocolMap.Model.Baselines;

/// <summary>What a baseline file says.</summary>
/// <param name="Entries">The sound entries, in the order of the file.</param>
/// <param name="Faults">What is wrong, in the order of the file.</param>
internal sealed record Baseline(EquatableArray<BaselineEntry> Entries, EquatableArray<BaselineFault> Faults)
{
    /// <summary>Reads a file. Entries need not be sorted: the order says nothing, and a merge by hand must not break a build.</summary>
    public static Baseline Read(MapFile file, CancellationToken cancellationToken)
    {
        if (file.Text is null)
        {
            return new(default, new([new BaselineFault(BaselineFaultKind.Unreadable, new Place(file, 0, 0))]));
        }

        var entries = new List<BaselineEntry>();
        var faults = new List<BaselineFault>();
        var first = new Dictionary<BaselineKey, Place>();
        foreach (var line in BaselineLine.Split(file))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.IsEntry && line.Read(out var fault) is var entry)
            {
                if (entry is not null && first.TryGetValue(entry.Key, out var known))
                {
                    fault = new BaselineFault(BaselineFaultKind.Duplicate, entry.Place, known);
                }

                if (fault is not null)
                {
                    faults.Add(fault);
                }
                else
                {
                    first.Add(entry!.Key, entry.Place);
                    entries.Add(entry);
                }
            }
        }

        return new(entries.ToEquatableArray(), faults.ToEquatableArray());
    }
}
