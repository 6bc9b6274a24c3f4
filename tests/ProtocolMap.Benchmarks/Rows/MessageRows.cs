using System.Globalization;
using System.Text;
using System.Text.Json;
using ProtocolMap.Benchmarks.Messages;

namespace ProtocolMap.Benchmarks.Rows;

/// <summary>What it costs to read and write a message, and to compile many.</summary>
internal static class MessageRows
{
    private static readonly JsonSerializerOptions s_reflection = new(JsonSerializerDefaults.Web);
    private static int s_sink;

    public static IEnumerable<Row> All() => Run().Concat(Compile());

    private static IEnumerable<Row> Run()
    {
        var generated = new GeneratedAvatar();
        var (read, readUnchecked, convert, validate, write, convertBack) =
            (generated.Read, generated.ReadUnchecked, generated.Convert, generated.Validate, generated.Write, generated.ConvertBack);
        var json = AvatarMessage.Instance();
        var ours = read(json);
        var peer = JsonSerializer.Deserialize(json, PeerContext.Default.AvatarPeer)!;
        using (var expected = JsonDocument.Parse(json))
        using (var written = JsonDocument.Parse(write(ours)))
        {
            if (!JsonElement.DeepEquals(expected.RootElement, written.RootElement))
            {
                throw new InvalidOperationException("The message came back changed.");
            }
        }

        Action readOurs = () => read(json);
        Action readPeer = () => JsonSerializer.Deserialize(json, PeerContext.Default.AvatarPeer);
        Action readReflection = () => JsonSerializer.Deserialize<AvatarPeer>(json, s_reflection);
        Action readTokens = () =>
        {
            var reader = new Utf8JsonReader(json);
            while (reader.Read())
            {
                s_sink += (int)reader.TokenType;
            }
        };
        Action writeOurs = () => write(ours);
        Action writePeer = () => JsonSerializer.SerializeToUtf8Bytes(peer, PeerContext.Default.AvatarPeer);
        var size = json.Length.ToString(CultureInfo.InvariantCulture) + " B";
        const string SourceGeneration = "System.Text.Json source generation, unchecked";

        yield return Compare($"read {size}, all constraints", SourceGeneration, readOurs, readPeer, 0.66);
        yield return Compare("the same", "System.Text.Json reflection, unchecked", readOurs, readReflection, null);
        yield return Compare("the same", "NJsonSchema and Newtonsoft.Json, all constraints", readOurs, ValidatingPeer.Reader(json), null);
        yield return Compare("the same", "a bare Utf8JsonReader loop", readOurs, readTokens, 2.1);
        yield return Compare("the same by JsonSerializer and converter", SourceGeneration, () => convert(json), readPeer, null);
        yield return Compare("the same without constraints", SourceGeneration, () => readUnchecked(json), readPeer, null);
        yield return Compare("Validate", SourceGeneration, () => validate(json), readPeer, null);
        yield return Compare($"write {size}", SourceGeneration, writeOurs, writePeer, 1);
        yield return Compare("the same by JsonSerializer and converter", SourceGeneration, () => convertBack(ours), writePeer, null);
        yield return HostileRows.Of(read, json);
    }

    private static IEnumerable<Row> Compile()
    {
        const int Few = 200;
        const int Many = 2_000;
        var few = Project.Generate(Project.Empty(), Messages(Few));
        var many = Project.Generate(Project.Empty(), Messages(Many));
        yield return new(
            "compile 2,000 message types",
            "200 of them, ten times",
            Measurement.Compare(
                () => Emit(many),
                () =>
                {
                    for (var i = 0; i < Many / Few; i++)
                    {
                        Emit(few);
                    }
                },
                turns: 3),
            1.1);
        yield return new(
            "generate 2,000 message types",
            "200 of them, ten times",
            Measurement.Compare(
                () => Project.Generate(Project.Empty(), Messages(Many)),
                () =>
                {
                    for (var i = 0; i < Many / Few; i++)
                    {
                        Project.Generate(Project.Empty(), Messages(Few));
                    }
                },
                turns: 3),
            1.1);
    }

    private static Row Compare(string what, string peerName, Action ours, Action peer, double? reach) => new(
        what,
        peerName,
        Measurement.Compare(ours, peer),
        reach,
        $"allocated {Allocated(ours)} B, peer {Allocated(peer)} B");

    private static long Allocated(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Emit(Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation)
    {
        var result = compilation.Clone().Emit(Stream.Null);
        if (!result.Success)
        {
            throw new InvalidOperationException(result.Diagnostics[0].ToString());
        }
    }

    private static string Messages(int count) => new StringBuilder("""{ "id": "many", "version": "1", "namespace": "Many", "messages": {""")
        .AppendJoin(',', Enumerable.Range(0, count).Select(i => $$"""
            "message-{{i}}": { "type": "object", "required": ["id", "count"], "properties": { "id": { "type": "string", "format": "uuid" }, "name": { "type": "string", "maxLength": 64 }, "count": { "type": "integer", "minimum": 0, "maximum": 100 }, "tags": { "type": "array", "items": { "type": "string" } } } }
            """))
        .Append("} }")
        .ToString();
}
