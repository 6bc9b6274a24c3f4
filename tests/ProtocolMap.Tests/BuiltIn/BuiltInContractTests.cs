using System.Text.Json;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Tests.Messages;

namespace ProtocolMap.Tests.BuiltIn;

/// <summary>What two platforms can promise each other with the map as it comes.</summary>
public sealed class BuiltInContractTests
{
    private static readonly string[] s_enough = ["avatar-package", "asset-package", "content-placement", "identity-assertion"];

    private static readonly JsonElement s_messages = MetaverseMap.Json.GetProperty("messages");

    [Fact]
    public void Each_category_of_FGMV_19_has_one_contract() => Assert.Equal(
        MetaverseMap.Map.Categories.Where(c => c.Document == "fgmv-19").Select(c => c.Id).Order(StringComparer.Ordinal),
        MetaverseMap.Map.Contracts.Select(c => c.Category!).Order(StringComparer.Ordinal));

    [Fact]
    public void None_is_given_out_as_one_of_FGMV_19() =>
        Assert.All(MetaverseMap.Json.GetProperty("contracts").EnumerateObject(), c => Assert.False(c.Value.GetProperty("official").GetBoolean()));

    [Fact]
    public void A_contract_names_protocols_that_are_recommended_for_its_category()
    {
        var rules = new MapRules(MetaverseMap.Map);
        Assert.All(MetaverseMap.Map.Contracts, contract =>
            Assert.All(contract.Operations.SelectMany(o => o.Protocols), p => Assert.Equal(Use.Recommended, rules.Find(contract.Category!, p.Protocol)!.Use)));
    }

    [Fact]
    public void Every_operation_can_fail_with_a_message() => Assert.All(MetaverseMap.Map.Contracts.SelectMany(c => c.Operations), o => Assert.NotEmpty(o.Errors));

    [Fact]
    public void Every_message_is_of_use_to_a_contract()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in MetaverseMap.Map.Contracts.SelectMany(c => c.Operations))
        {
            foreach (var id in operation.Errors.Append(operation.Request).Append(operation.Response).OfType<string>())
            {
                Follow(id);
            }
        }

        Assert.Equal(MetaverseMap.Map.Messages.Select(m => m.Id), known.Order(StringComparer.Ordinal));

        void Follow(string id)
        {
            if (known.Add(id))
            {
                foreach (var reference in Values(s_messages.GetProperty(id), "$ref").Select(r => r.GetString()!).Where(r => r[0] != '#'))
                {
                    Follow(reference);
                }
            }
        }
    }

    [Fact]
    public void Every_message_says_what_it_is_and_what_its_words_rest_on() => Assert.All(s_messages.EnumerateObject(), message =>
        Assert.All(["title", "description", "$comment"], key => Assert.InRange(message.Value.GetProperty(key).GetString()!.Length, 1, 300)));

    [Fact]
    public void What_an_example_names_is_in_the_map()
    {
        var examples = Values(s_messages, "examples").SelectMany(list => list.EnumerateArray()).Select(e => e.GetString()!)
            .Where(text => text.Contains('#', StringComparison.Ordinal) || (text.Contains('-', StringComparison.Ordinal) && !text.Contains('/', StringComparison.Ordinal) && char.IsAsciiLetterLower(text[0])))
            .ToArray();
        Assert.NotEmpty(examples);
        Assert.All(examples, text =>
        {
            var parts = text.Split('#');
            var protocol = MetaverseMap.Map.Protocols.Find(parts[0]);
            Assert.NotNull(protocol);
            Assert.True(parts.Length == 1 || protocol.Capabilities.Contains(parts[1]), text);
        });
    }

    [Fact]
    public void Whatever_is_sent_can_be_checked_on_arrival() => Assert.All(s_enough, id =>
    {
        var text = s_messages.GetProperty(id).GetRawText();
        Assert.True(text.Contains("interop-file", StringComparison.Ordinal) || text.Contains("\"nonce\"", StringComparison.Ordinal), id);
    });

    [Theory]
    [InlineData("avatar-package", """{"avatar":"a","name":"Heron","model":$FILE,"licence":{"uri":"https://vrm.dev/licenses/1.0/","avatarPermission":"everyone"},"rig":{"vocabulary":"vrm-1-0","bones":["hips","spine"]}}""", true)]
    [InlineData("avatar-package", """{"avatar":"a","name":"Heron","model":{"uri":"https://a.example/heron.vrm"},"licence":{"uri":"https://vrm.dev/licenses/1.0/"}}""", false)]
    [InlineData("avatar-package", """{"avatar":"a","name":"Heron","model":$FILE,"licence":{}}""", false)]
    [InlineData("content-pose", """{"frame":"geographic","position":{"lat":52.5,"lon":13.4,"h":34},"quaternion":{"x":0,"y":0,"z":0,"w":1}}""", true)]
    [InlineData("content-pose", """{"frame":"geographic","position":{"lat":152.5,"lon":13.4,"h":34},"quaternion":{"x":0,"y":0,"z":0,"w":1}}""", false)]
    [InlineData("content-pose", """{"frame":"local","position":{"x":1,"y":2,"z":3},"quaternion":{"x":0,"y":0,"z":0,"w":1}}""", true)]
    [InlineData("content-pose", """{"frame":"elsewhere","position":{"x":1,"y":2,"z":3},"quaternion":{"x":0,"y":0,"z":0,"w":1}}""", false)]
    [InlineData("identity-request", """{"audience":"https://b.example","nonce":"n-0S6_WzA2MjAxQF","accepts":[{"protocol":"sd-jwt"}],"claims":[{"name":"given_name","essential":true}]}""", true)]
    [InlineData("identity-request", """{"audience":"https://b.example","nonce":"short","accepts":[{"protocol":"sd-jwt"}],"claims":[]}""", false)]
    [InlineData("asset-package", """{"asset":"a","name":"Sword","files":[$FILE],"licence":{"uri":"https://a.example/l"},"token":{"standard":"erc-721","chainId":1,"contract":"0x06012c8cf97BEaD5deAe237070F9587f8E7A266d","tokenId":"115792089237316195423570985008687907853269984665640564039457584007913129639935"}}""", true)]
    [InlineData("asset-package", """{"asset":"a","name":"Sword","files":[],"licence":{"uri":"https://a.example/l"}}""", false)]
    [InlineData("transfer-refusal", """{"reason":"format-not-accepted","accepts":[{"protocol":"vrm-1-0","mediaTypes":["model/gltf-binary"],"requires":["vrm-1-0#humanoid-bones"]}]}""", true)]
    [InlineData("transfer-refusal", """{"reason":"format-not-accepted","accepts":[{"protocol":"VRM 1.0"}]}""", false)]
    public void Messages_take_what_they_should_and_nothing_else(string id, string instance, bool isValid)
    {
        const string File = """{"uri":"https://a.example/heron.vrm","protocol":"vrm-1-0","mediaType":"model/gltf-binary","bytes":1234,"digest":{"algorithm":"sha-256","value":"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="},"uses":["vrm-1-0#humanoid-bones"]}""";
        var violations = new CompiledMessages(s_messages.GetRawText()).Validate(id, instance.Replace("$FILE", File, StringComparison.Ordinal));
        Assert.Equal(isValid, violations.Count == 0);
    }

    private static IEnumerable<JsonElement> Values(JsonElement element, string name) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == name ? [p.Value] : Values(p.Value, name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Values(item, name)),
        _ => [],
    };
}
