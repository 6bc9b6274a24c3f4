using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Model.Extending;

/// <summary>Works out what the limits of <c>extends</c> leave out of a map.</summary>
internal static class Limits
{
    /// <summary>
    /// What is left out of a base: categories that are not listed; and protocols that are neither listed, nor mapped in a listed category,
    /// nor what one of these depends on.
    /// </summary>
    public static LeftOut Of(JsonValue root, IReadOnlyCollection<string>? categories, IReadOnlyCollection<string>? protocols, LeftOut already)
    {
        var keptCategories = categories is null ? [] : new HashSet<string>(categories, StringComparer.Ordinal);
        var kept = new HashSet<string>(protocols ?? [], StringComparer.Ordinal);
        foreach (var category in Names(root, "mappings").Where(c => keptCategories.Contains(c.Name)))
        {
            kept.UnionWith(Names(category.Value).Where(IsMapped).Select(p => p.Name));
        }

        AddDependencies(root, kept);
        return new LeftOut(
            categories is null ? already.Categories : Without(root, "categories", keptCategories, already.Categories),
            Without(root, "protocols", kept, already.Protocols));
    }

    /// <summary>What stays left out of a merged map: all that every document which has it leaves out and that the last one does not name.</summary>
    public static LeftOut Combine(JsonText target, LeftOut fromTarget, JsonText patch, LeftOut fromPatch, JsonText merged)
    {
        var categories = Both(target, fromTarget.Categories, patch, fromPatch.Categories, "categories");
        var protocols = Both(target, fromTarget.Protocols, patch, fromPatch.Protocols, "protocols");
        if (categories.Count > 0 || protocols.Count > 0)
        {
            var named = new HashSet<string>(Names(patch.Root, "mappings").SelectMany(c => Names(c.Value)).Where(IsMapped).Select(p => p.Name), StringComparer.Ordinal);
            named.ExceptWith(fromPatch.Protocols);
            named.UnionWith(Names(patch.Root, "protocols").Select(p => p.Name).Where(p => !fromPatch.Protocols.Contains(p)));
            AddDependencies(merged.Root, named);
            protocols.ExceptWith(named);
            categories.ExceptWith(Names(patch.Root, "mappings").Select(c => c.Name).Where(c => !fromPatch.Categories.Contains(c)));
        }

        return new LeftOut(categories, protocols);
    }

    private static HashSet<string> Both(JsonText target, HashSet<string> fromTarget, JsonText patch, HashSet<string> fromPatch, string section)
    {
        var result = new HashSet<string>(fromTarget, StringComparer.Ordinal);
        result.ExceptWith(Names(patch.Root, section).Select(p => p.Name).Where(n => !fromPatch.Contains(n)));
        var inTarget = new HashSet<string>(Names(target.Root, section).Select(p => p.Name), StringComparer.Ordinal);
        result.UnionWith(fromPatch.Where(n => !inTarget.Contains(n)));
        return result;
    }

    private static HashSet<string> Without(JsonValue root, string section, HashSet<string> kept, HashSet<string> already)
    {
        var result = new HashSet<string>(Names(root, section).Select(p => p.Name).Where(n => !kept.Contains(n)), StringComparer.Ordinal);
        result.UnionWith(already);
        return result;
    }

    private static void AddDependencies(JsonValue root, HashSet<string> protocols)
    {
        if (protocols.Count == 0)
        {
            return;
        }

        var dependencies = Names(root, "protocols").ToDictionary(p => p.Name, p => p.Value.Find("dependsOn")?.Value, StringComparer.Ordinal);
        var pending = new Stack<string>(protocols);
        while (pending.Count > 0)
        {
            if (!dependencies.TryGetValue(pending.Pop(), out var value) || value is not { } list)
            {
                continue;
            }

            foreach (var item in list.Kind == JsonKind.Array ? list.Items() : new[] { list }.AsEnumerable())
            {
                if (item.Kind == JsonKind.String && protocols.Add(item.GetString()))
                {
                    pending.Push(item.GetString());
                }
            }
        }
    }

    private static bool IsMapped(JsonProperty entry) =>
        (entry.Value.Kind == JsonKind.String ? entry.Value : entry.Value.Find("use")?.Value) is { Kind: JsonKind.String };

    private static IEnumerable<JsonProperty> Names(JsonValue root, string section) =>
        root.Find(section) is { } property ? Names(property.Value) : [];

    private static IEnumerable<JsonProperty> Names(JsonValue value) =>
        value.Kind == JsonKind.Object ? value.Properties().Where(p => p.Value.Kind != JsonKind.Null) : [];
}
