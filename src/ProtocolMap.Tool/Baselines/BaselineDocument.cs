using System.Globalization;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model;
using ProtocolMap.Model.Baselines;

namespace ProtocolMap.Tool.Baselines;

/// <summary>A baseline as text: entries in order, each with the comments above it. What no change concerns keeps its bytes.</summary>
internal sealed class BaselineDocument
{
    private const string Header = "# Known uses: rule, member, protocol, count, # reason. May only shrink: protocolmap baseline LOG -o FILE";

    private readonly List<string> _header = [];
    private readonly List<Entry> _entries = [];
    private readonly List<string> _end = [];
    private readonly string _lineBreak = "\n";
    private readonly bool _endsWithLineBreak = true;

    /// <summary>A new one.</summary>
    public BaselineDocument() => _header.AddRange([Header, ""]);

    /// <exception cref="InputException">A line is not an entry.</exception>
    public BaselineDocument(string path, string text, CancellationToken cancellationToken)
    {
        var file = new MapFile(path, text);
        var baseline = Baseline.Read(file, cancellationToken);
        if (baseline.Faults is [var fault, ..])
        {
            throw new InputException($"'{path}' line {fault.Place.Line.ToString(CultureInfo.InvariantCulture)} is not an entry: {BaselineFaults.Describe(fault)}");
        }

        var entries = new Queue<BaselineEntry>(baseline.Entries);
        foreach (var line in BaselineLine.Split(file))
        {
            if (line.IsEntry)
            {
                _entries.Add(new(entries.Dequeue(), line.Start, line.Text, [.. _end]));
                _end.Clear();
            }
            else
            {
                _end.Add(line.Text);
            }
        }

        // Comments that an empty line parts from the first entry speak of the whole file.
        if (_entries is [var first, ..] && first.Above.FindLastIndex(string.IsNullOrWhiteSpace) is var last and >= 0)
        {
            _header.AddRange(first.Above[..(last + 1)]);
            first.Above.RemoveRange(0, last + 1);
        }

        _endsWithLineBreak = text.Length == 0 || text[^1] is '\r' or '\n';
        _lineBreak = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : text.Contains('\n', StringComparison.Ordinal) || !text.Contains('\r', StringComparison.Ordinal) ? "\n" : "\r";
    }

    public IEnumerable<KeyValuePair<BaselineKey, int>> Counts => _entries.Select(static entry => KeyValuePair.Create(entry.Key, entry.Count));

    /// <summary>Sets how many uses are known: none removes the entry, but not the comments above it.</summary>
    public void Set(BaselineKey key, int count)
    {
        var at = _entries.FindIndex(entry => entry.Key == key);
        if (at < 0)
        {
            _entries.Add(new(key, count));
        }
        else if (count > 0)
        {
            _entries[at].SetCount(count);
        }
        else
        {
            (at + 1 < _entries.Count ? _entries[at + 1].Above : _end).InsertRange(0, _entries[at].Above);
            _entries.RemoveAt(at);
        }
    }

    /// <summary>The text, its entries sorted.</summary>
    public override string ToString()
    {
        var lines = _header
            .Concat(_entries.OrderBy(static entry => entry.Key.ToString(), StringComparer.Ordinal).SelectMany(static entry => entry.Above.Append(entry.Line)))
            .Concat(_end)
            .ToList();
        return string.Join(_lineBreak, lines) + (_endsWithLineBreak && lines.Count > 0 ? _lineBreak : "");
    }

    private sealed class Entry
    {
        public Entry(BaselineKey key, int count)
        {
            Key = key;
            Count = count;
            Line = $"{key} {Show(count)}";
            CountStart = Line.Length - Show(count).Length;
        }

        public Entry(BaselineEntry read, int lineStart, string line, List<string> above)
        {
            Key = read.Key;
            Count = read.Count;
            Line = line;
            CountStart = read.Place.Start + read.Place.Length - lineStart - Show(read.Count).Length;
            Above = above;
        }

        public BaselineKey Key { get; }

        public int Count { get; private set; }

        public string Line { get; private set; }

        /// <summary>The lines above it that are no entries.</summary>
        public List<string> Above { get; } = [];

        private int CountStart { get; }

        public void SetCount(int count)
        {
            Line = Line[..CountStart] + Show(count) + Line[(CountStart + Show(Count).Length)..];
            Count = count;
        }

        private static string Show(int count) => count.ToString(CultureInfo.InvariantCulture);
    }
}
