using System.Text;
using System.Text.Json;
using ProtocolMap.Tests.Support;

namespace ProtocolMap.Tests.Messages;

/// <summary>Messages with texts, and what independent validators say of them (see verdicts/make-verdicts.mjs).</summary>
/// <param name="Name">What the group is about.</param>
/// <param name="Messages">The section <c>messages</c>; the message <c>m</c> judges.</param>
/// <param name="Valid">Texts that are valid.</param>
/// <param name="Invalid">Texts that are not.</param>
internal sealed record RecordedVerdicts(string Name, string Messages, IReadOnlyList<string> Valid, IReadOnlyList<string> Invalid)
{
    public const string Table = "table.json";
    public const string Random = "random.json";

    public IEnumerable<(byte[] Text, bool IsValid)> Texts =>
        Valid.Select(text => (Encoding.UTF8.GetBytes(text), true)).Concat(Invalid.Select(text => (Encoding.UTF8.GetBytes(text), false)));

    public static IReadOnlyList<RecordedVerdicts> Read(string file)
    {
        using var table = JsonDocument.Parse(File.ReadAllText(Repository.Path("tests", "ProtocolMap.Tests", "Messages", "verdicts", file)));
        return [.. table.RootElement.GetProperty("groups").EnumerateArray().Select(group => new RecordedVerdicts(
            group.GetProperty("name").GetString()!, group.GetProperty("messages").GetRawText(), TextsOf(group, "valid"), TextsOf(group, "invalid")))];
    }

    private static List<string> TextsOf(JsonElement group, string verdict) => [.. group.GetProperty(verdict).EnumerateArray().Select(text => text.GetRawText())];
}
