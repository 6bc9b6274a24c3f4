using ProtocolMap.Model;
using ProtocolMap.Model.Carrying;
using ProtocolMap.Model.Messages;
using ProtocolMap.Model.Problems;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Messages;

/// <summary>
/// Messages are judged as JSON Schema 2020-12 has it. What it says was recorded from two independent validators, so that these tests need
/// nothing but the SDK.
/// </summary>
public sealed class VerdictTests
{
    private const int ShownDisagreements = 20;

    [Theory]
    [InlineData(RecordedVerdicts.Table, 1_400, 1_250)]
    [InlineData(RecordedVerdicts.Random, 3_000, 1_500)]
    public void Verdicts_agree(string file, int leastValid, int leastInvalid)
    {
        var disagreements = new List<string>();
        var groups = RecordedVerdicts.Read(file);
        foreach (var group in groups)
        {
            var messages = new CompiledMessages(group.Messages);
            Assert.True(messages.Result.Problems.All(p => p.Kind == ProblemKind.MessageAcceptsNothing), $"{group.Name}: {messages.Result.Problems.FirstOrDefault()}");
            foreach (var (text, expected) in group.Texts)
            {
                var violations = messages.Validate(text);
                if (violations.Count == 0 != expected || messages.IsValid(text) != expected)
                {
                    disagreements.Add($"* {group.Name}: {group.Messages}\n  {System.Text.Encoding.UTF8.GetString(text)}: {string.Join("; ", violations)}");
                }
            }
        }

        Assert.True(disagreements.Count == 0, $"{disagreements.Count} disagree.\n{string.Join('\n', disagreements.Take(ShownDisagreements))}");
        Assert.True(groups.Sum(g => g.Valid.Count) >= leastValid && groups.Sum(g => g.Invalid.Count) >= leastInvalid, "Too few verdicts were recorded.");
    }

    [Theory]
    [InlineData(RecordedVerdicts.Table)]
    [InlineData(RecordedVerdicts.Random)]
    public void A_message_that_is_said_to_accept_nothing_accepts_none_of_the_texts(string file)
    {
        var empty = RecordedVerdicts.Read(file)
            .Where(group => new CompiledMessages(group.Messages).Result.Problems.Any(p => p.Kind == ProblemKind.MessageAcceptsNothing && p.Arguments[0] == "m")).ToList();
        Assert.NotEmpty(empty);
        Assert.All(empty, group => Assert.Empty(group.Valid));
    }

    /// <summary>What travels in an assembly says the same, to the index of each schema.</summary>
    [Theory]
    [InlineData(RecordedVerdicts.Table)]
    [InlineData(RecordedVerdicts.Random)]
    public void A_carried_message_is_the_same(string file)
    {
        foreach (var group in RecordedVerdicts.Read(file))
        {
            var map = new CompiledMessages(group.Messages).Result.Map!;
            var carried = CarriedMap.From(map, "Contoso", isPublic: true).Read("Contoso", out var damage, CancellationToken.None);
            Assert.Null(damage);
            Assert.Equal(map.Messages.Select(m => Program(m.Schema)), carried!.Messages.Select(m => Program(m.Schema)));
        }
    }

    /// <summary>One project with hundreds of messages, compiled for real.</summary>
    [Fact]
    public void Generated_code_judges_alike()
    {
        // What has a name of its own would meet the same name in another group.
        var groups = RecordedVerdicts.Read(RecordedVerdicts.Table)
            .Where(group => !group.Messages.Contains("\"$id\"", StringComparison.Ordinal) && !group.Messages.Contains("\"m\",", StringComparison.Ordinal)
                && group.Messages.StartsWith("{\"m\":", StringComparison.Ordinal) && !IsOneOfSeveral(group))
            .Select((group, i) => (Group: group, Id: "g" + i)).ToList();
        Assert.True(groups.Count > 300, $"Only {groups.Count} groups.");
        var sections = string.Join(",\n", groups.Select(g => $"\"{g.Id}\": {g.Group.Messages["{\"m\":".Length..^1]}"));
        var validate = GeneratedValidators.Of("{ \"id\": \"a\", \"version\": \"1\", \"messages\": { " + sections + " } }", groups.Select(g => g.Id));
        foreach (var (group, id) in groups)
        {
            Assert.All(group.Texts, text => Assert.True(validate(id, text.Text) == 0 == text.IsValid, $"{group.Name}: {System.Text.Encoding.UTF8.GetString(text.Text)}"));
        }
    }

    private static bool IsOneOfSeveral(RecordedVerdicts group) => new CompiledMessages(group.Messages).Result.Map!.Messages.Count > 1;

    private static SchemaProgram Program(MessageSchema schema) => SchemaProgram.From(schema, assertFormat: false);
}
