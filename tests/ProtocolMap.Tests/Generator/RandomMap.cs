using System.Text.Json;
using System.Text.Json.Nodes;

namespace ProtocolMap.Tests.Generator;

/// <summary>Sound maps of every shape: numbers dense, with holes, in ranges, far apart.</summary>
internal static class RandomMap
{
    private static readonly string[] s_uses = ["required", "recommended", "allowed", "deprecated", "prohibited"];
    private static readonly string[] s_statuses = ["in-force", "draft", "candidate", "living", "de-facto", "superseded", "withdrawn"];
    private static readonly string[] s_kinds = ["wire-protocol", "file-format", "data-model", "api", "identifier", "framework"];
    private static readonly string[] s_layers = ["application", "session-signalling", "transport", "network", "device-iot"];

    public static string Create(Random random)
    {
        var protocolIds = Ids(random, random.Next(0, 80));
        var categoryIds = Ids(random, random.Next(0, 8));
        var map = new JsonObject
        {
            ["id"] = "random",
            ["version"] = "1." + random.Next(100),
            ["organizations"] = new JsonObject { ["o"] = new JsonObject { ["title"] = "Organization \"O\"" } },
            ["categories"] = Entities(categoryIds, Numbers(random, categoryIds.Length), (_, _) => { }),
            ["protocols"] = Entities(protocolIds, Numbers(random, protocolIds.Length), (id, protocol) => Describe(random, protocolIds, protocol)),
            ["mappings"] = Mappings(random, protocolIds, categoryIds),
        };
        return map.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static string[] Ids(Random random, int count)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var alphabet = random.Next(2) == 0 ? "ab" : "abcdefghijklmnopqrstuvwxyz";
        var prefix = random.Next(3) == 0 ? new string('x', random.Next(40)) : "";
        while (ids.Count < count)
        {
            ids.Add(prefix + string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => alphabet[random.Next(alphabet.Length)])) + (prefix.Length > 20 ? prefix : ""));
        }

        return [.. ids];
    }

    private static int[] Numbers(Random random, int count)
    {
        var spread = random.Next(5);
        var numbers = new HashSet<int>();
        while (numbers.Count < count)
        {
            numbers.Add(spread switch
            {
                0 => numbers.Count + 1,
                1 => random.Next(1, (count * 2) + 1),
                2 => random.Next(2) == 0 ? random.Next(1, 1000) : random.Next(10_000, 10_050),
                3 => random.Next(1, int.MaxValue),
                _ => int.MaxValue - random.Next(count * 3),
            });
        }

        var result = numbers.ToArray();
        random.Shuffle(result);
        return result;
    }

    private static JsonObject Entities(string[] ids, int[] numbers, Action<string, JsonObject> fill)
    {
        var result = new JsonObject();
        for (var i = 0; i < ids.Length; i++)
        {
            // Names of their own: ids of one letter and many may meet in PascalCase.
            var entity = new JsonObject { ["title"] = "Title of " + ids[i], ["name"] = "Name" + i, ["number"] = numbers[i] };
            fill(ids[i], entity);
            result[ids[i]] = entity;
        }

        return result;
    }

    private static void Describe(Random random, string[] ids, JsonObject protocol)
    {
        protocol["dependsOn"] = new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => JsonValue.Create(Pick(random, ids)))]);
        protocol["neutral"] = random.Next(2) == 0;
        protocol["status"] = Pick(random, s_statuses);
        Maybe("kind", () => Pick(random, s_kinds));
        Maybe("layer", () => Pick(random, s_layers));
        Maybe("organization", () => "o");
        Maybe("version", () => random.Next(10) + ".0");
        Maybe("specification", () => "ISO/IEC " + random.Next(99999));
        Maybe("url", () => "https://example.org/?a=1&b=\"2\"");
        Maybe("supersededBy", () => Pick(random, ids));

        void Maybe(string property, Func<string> value)
        {
            if (random.Next(2) == 0)
            {
                protocol[property] = value();
            }
        }
    }

    private static JsonObject Mappings(Random random, string[] protocols, string[] categories)
    {
        var result = new JsonObject();
        foreach (var category in categories.Where(_ => random.Next(4) > 0))
        {
            var entries = new JsonObject();
            foreach (var protocol in protocols.Where(_ => random.Next(4) == 0))
            {
                entries[protocol] = Pick(random, s_uses);
            }

            result[category] = entries;
        }

        return result;
    }

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];
}
