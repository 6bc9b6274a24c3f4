using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProtocolMap.Model;
using ProtocolMap.Model.Problems;
using ProtocolMap.Tests.Support;
using JsonKind = ProtocolMap.Model.Json.JsonKind;
using MapJson = ProtocolMap.Model.Json.JsonText;

namespace ProtocolMap.Tests.Schema;

/// <summary>
/// The schema and the reader say the same about the shape of a map. What the schema says was recorded from two independent
/// validators (see verdicts/make-verdicts.mjs), so that these tests need nothing but the SDK.
/// </summary>
public sealed class SchemaAgreementTests
{
    private const int ShownDisagreements = 20;

    private static readonly JsonSerializerOptions s_asWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Reader_and_schema_agree_on_every_case()
    {
        using var table = JsonDocument.Parse(ReadVerdicts("table.json"));

        AssertAgreement(table.RootElement.GetProperty("cases").EnumerateArray().Select(row => new Verdict(
            row.GetProperty("name").GetString()!,
            row.GetProperty("instance").GetRawText(),
            row.GetProperty("valid").GetBoolean())));
    }

    [Fact]
    public void Reader_and_schema_agree_on_random_mutations()
    {
        var recorded = JsonNode.Parse(ReadVerdicts("mutations.json"))!;
        var bases = new Dictionary<string, string>(StringComparer.Ordinal);

        AssertAgreement(recorded["mutations"]!.AsArray().Select(row => Mutate(row!.AsObject(), bases)));
    }

    /// <summary>What the validators said of a document.</summary>
    private sealed record Verdict(string Name, string Text, bool Valid);

    private static string ReadVerdicts(params string[] file) =>
        File.ReadAllText(Repository.Path(["tests", "ProtocolMap.Tests", "Schema", "verdicts", .. file]));

    private static Verdict Mutate(JsonObject row, Dictionary<string, string> bases)
    {
        var name = (string)row["base"]!;
        if (!bases.TryGetValue(name, out var text))
        {
            bases.Add(name, text = ReadVerdicts("bases", $"{name}.json"));
        }

        var document = JsonNode.Parse(text)!;
        var operations = row["ops"]!.AsArray();
        foreach (var operation in operations)
        {
            JsonPatch.Apply(document, operation!.AsObject());
        }

        return new Verdict($"{name} {operations.ToJsonString(s_asWritten)}", document.ToJsonString(s_asWritten), (bool)row["valid"]!);
    }

    /// <summary>What a map extends says nothing of its own shape, and merging the built-in map thousands of times would cost minutes.</summary>
    private static string WithoutBuiltIn(string text) => text.Replace("protocolmap:metaverse", "protocolmap:not-here", StringComparison.Ordinal);

    private static void AssertAgreement(IEnumerable<Verdict> verdicts)
    {
        var disagreements = new List<string>();
        var (valid, invalid) = (0, 0);
        foreach (var verdict in verdicts)
        {
            _ = verdict.Valid ? valid++ : invalid++;
            var problems = MapReader.Read(new MapFile("schema-test.protocolmap.json", WithoutBuiltIn(verdict.Text)), CancellationToken.None).Problems;
            if (problems.Any(problem => IsOfShape(problem, verdict.Text)) == verdict.Valid)
            {
                disagreements.Add(Describe(verdict, problems));
            }
        }

        Assert.True(
            disagreements.Count == 0,
            $"{disagreements.Count} of {valid + invalid} disagree.\n{string.Join('\n', disagreements.Take(ShownDisagreements))}");
        Assert.True(valid > 1000 && invalid > 1000, "Too few verdicts were recorded.");
    }

    /// <summary>Whether a problem is one that the schema judges too; the rest is the reader's alone.</summary>
    private static bool IsOfShape(Problem problem, string text) => problem.Kind.RuleId() switch
    {
        "PMAP1005" => !IsInsideMessage(problem),
        "PMAP1003" or "PMAP1006" or "PMAP1011" => true,
        "PMAP1009" => problem.Kind == ProblemKind.NumberOutOfRange,
        "PMAP1004" => problem.Arguments[0] is "id" or "version" && problem.Place.Start == text.IndexOf('{', StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>What a message says is for the reader alone to judge.</summary>
    private static bool IsInsideMessage(Problem problem)
    {
        var root = MapJson.Parse(problem.Place.File, CancellationToken.None).Root;
        return root.Find("messages") is { Value: { Kind: JsonKind.Object } messages } && messages.Properties().Any(message =>
            message.Value.Kind == JsonKind.Object
            && problem.Place.Start > message.Value.Place.Start && problem.Place.Start < message.Value.Place.Start + message.Value.Place.Length);
    }

    private static string Describe(Verdict verdict, IEnumerable<Problem> problems)
    {
        var found = problems.Select(problem => $"{problem.Kind.RuleId()} {problem.Kind} ({string.Join(", ", problem.Arguments)}) at {problem.Place.Start}");
        return $"* {verdict.Name}\n  schema: {(verdict.Valid ? "valid" : "invalid")}; reader: {string.Join("; ", found.DefaultIfEmpty("nothing"))}";
    }
}
