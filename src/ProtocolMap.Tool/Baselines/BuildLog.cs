using System.Text.Json;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Baselines;
using ProtocolMap.Tool.Files;

namespace ProtocolMap.Tool.Baselines;

/// <summary>
/// The uses in logs of builds, in the form that the compiler writes with <c>ErrorLog</c>: SARIF 1.0 or 2.1. A log has every use of ours once,
/// also those that a baseline covers and those that another report speaks for, which it marks as suppressed.
/// </summary>
/// <param name="Uses">How many there are of each.</param>
/// <param name="HasRules">Whether the log shows that our rules were at work.</param>
internal sealed record BuildLog(IReadOnlyDictionary<BaselineKey, int> Uses, bool HasRules)
{
    private const string RulePrefix = "PMAP";

    /// <summary>
    /// Reads logs together. Each target of a project compiles the same members again, and so logs the same uses again: their sum would cover
    /// more than any compilation has, so the greatest count holds. That is right for several projects, too, as each is held against the
    /// whole baseline.
    /// </summary>
    /// <exception cref="InputException">One is no log, or is of a build that failed.</exception>
    public static BuildLog Read(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var uses = new Dictionary<BaselineKey, int>();
        var hasRules = false;
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var log = Parse(path);
            foreach (var run in RunsOf(log.RootElement, path))
            {
                hasRules = hasRules || NamesOurRules(run);
                foreach (var (key, count) in Count(run, path))
                {
                    uses[key] = Math.Max(count, uses.GetValueOrDefault(key));
                }
            }
        }

        return new(uses, hasRules);
    }

    private static JsonDocument Parse(string path)
    {
        try
        {
            return JsonDocument.Parse(NamedFile.Read(path).Text);
        }
        catch (JsonException exception)
        {
            throw new InputException($"'{path}' is not JSON: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static JsonElement.ArrayEnumerator RunsOf(JsonElement log, string path) =>
        Find(log, "version") is { ValueKind: JsonValueKind.String } version && version.GetString() is ['1' or '2', '.', ..] && Find(log, "runs") is { ValueKind: JsonValueKind.Array } runs
            ? runs.EnumerateArray()
            : throw new InputException($"'{path}' is not the log of a build (SARIF 1.0 or 2.1, property ErrorLog)");

    private static Dictionary<BaselineKey, int> Count(JsonElement run, string path)
    {
        var uses = new Dictionary<BaselineKey, int>();
        foreach (var result in ResultsOf(run))
        {
            var rule = TextOf(result, "ruleId") ?? "";
            if (rule.StartsWith("CS", StringComparison.Ordinal) && TextOf(result, "level") is "error")
            {
                throw new InputException($"'{path}' is of a build that failed ({rule}), and so may lack uses");
            }

            if (!BaselineRules.Contains(rule))
            {
                continue;
            }

            var properties = Find(Find(result, "properties"), "customProperties");
            if (TextOf(properties, DiagnosticProperties.Member) is not { } member || TextOf(properties, DiagnosticProperties.Protocols) is not { } protocol)
            {
                throw new InputException($"'{path}' has a {rule} that does not say what uses which protocol");
            }

            // What is set aside in code needs no entry.
            if (!IsSuppressed(result) || TextOf(properties, DiagnosticProperties.Silent) is not null)
            {
                var key = new BaselineKey(rule, member, protocol);
                uses[key] = uses.GetValueOrDefault(key) + 1;
            }
        }

        return uses;
    }

    private static bool IsSuppressed(JsonElement result) =>
        Find(result, "suppressions") is { ValueKind: JsonValueKind.Array } suppressions ? suppressions.GetArrayLength() > 0
        : Find(result, "suppressionStates") is { ValueKind: JsonValueKind.Array } states && states.GetArrayLength() > 0;

    // Some compilers list all rules that were at work, others only those that spoke.
    private static bool NamesOurRules(JsonElement run) =>
        ResultsOf(run).Any(static result => IsOurs(TextOf(result, "ruleId")))
        || (Find(Find(Find(run, "tool"), "driver"), "rules") is { ValueKind: JsonValueKind.Array } rules && rules.EnumerateArray().Any(static rule => IsOurs(TextOf(rule, "id"))))
        || (Find(run, "rules") is { ValueKind: JsonValueKind.Object } known && known.EnumerateObject().Any(static rule => IsOurs(rule.Name)));

    private static bool IsOurs(string? rule) => rule?.StartsWith(RulePrefix, StringComparison.Ordinal) == true;

    private static List<JsonElement> ResultsOf(JsonElement run) =>
        Find(run, "results") is { ValueKind: JsonValueKind.Array } results ? [.. results.EnumerateArray()] : [];

    private static JsonElement? Find(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(name, out var found) ? found : null;

    private static string? TextOf(JsonElement? element, string name) =>
        Find(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
