using System.Text.Json;
using ProtocolMap.Model;
using ProtocolMap.Model.Json;

namespace ProtocolMap.Benchmarks.Rows;

/// <summary>What it costs to read a map.</summary>
internal static class ReadRows
{
    public static IEnumerable<Row> All()
    {
        var text = SyntheticMap.Of(SyntheticMap.MegabyteSize);
        var file = new MapFile("synthetic.protocolmap.json", text);
        var result = MapReader.Read(file, CancellationToken.None);
        if (result.Problems.Count > 0)
        {
            throw new InvalidOperationException(result.Problems[0].ToString());
        }

        var size = $"{text.Length / 1_000_000.0:F2} MB";
        yield return new($"read {size}, with positions and duplicates", "JsonDocument.Parse(string)", Measurement.Compare(() => JsonText.Parse(file, CancellationToken.None), Peer), 1.5);
        yield return new($"read {size}, with every rule", "JsonDocument.Parse(string)", Measurement.Compare(() => MapReader.Read(file, CancellationToken.None), Peer), 3);

        void Peer()
        {
            using var document = JsonDocument.Parse(text);
        }
    }
}
