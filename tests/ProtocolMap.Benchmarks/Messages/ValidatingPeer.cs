using System.Text;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using NJsonSchema;

namespace ProtocolMap.Benchmarks.Messages;

/// <summary>The same message, judged by its schema at run time and read by Newtonsoft.Json.</summary>
internal static class ValidatingPeer
{
    public static Action Reader(byte[] json)
    {
        var schema = JsonSchema.FromJsonAsync(JsonNode.Parse(AvatarMessage.Map)!["messages"]!["avatar"]!.ToJsonString()).GetAwaiter().GetResult();
        Read();
        return Read;

        void Read()
        {
            var text = Encoding.UTF8.GetString(json);
            if (schema.Validate(text).Count > 0 || JsonConvert.DeserializeObject<AvatarPeer>(text) is null)
            {
                throw new InvalidOperationException("The peer refuses the message.");
            }
        }
    }
}
