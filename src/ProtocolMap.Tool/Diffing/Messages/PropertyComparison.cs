using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Messages;

/// <summary>Compares the properties of an object.</summary>
internal sealed class PropertyComparison(SchemaComparison owner, SchemaView before, SchemaView after, string path)
{
    public void Compare()
    {
        var (oldProperties, newProperties) = (before.FindSchemas("properties"), after.FindSchemas("properties"));
        var (oldRequired, newRequired) = (Required(before), Required(after));
        foreach (var name in oldProperties.Keys.Concat(oldRequired).Except(newProperties.Keys, StringComparer.Ordinal).Distinct(StringComparer.Ordinal))
        {
            if (!newRequired.Contains(name))
            {
                var kind = oldRequired.Contains(name) ? MessageKinds.RequiredPropertyRemoved : MessageKinds.PropertyRemoved;
                owner.Add(kind, oldProperties.GetValueOrDefault(name) ?? before, after, PathOf(name));
            }
        }

        foreach (var name in newProperties.Keys.Concat(newRequired).Distinct(StringComparer.Ordinal))
        {
            var isKnown = oldProperties.TryGetValue(name, out var left);
            var (was, isNow) = (oldRequired.Contains(name), newRequired.Contains(name));
            var right = newProperties.GetValueOrDefault(name) ?? after;
            if (isKnown && newProperties.ContainsKey(name))
            {
                owner.Compare(left!, right, PathOf(name));
            }

            if (was != isNow)
            {
                var kind = isNow ? isKnown ? MessageKinds.MadeRequired : MessageKinds.RequiredPropertyAdded : MessageKinds.MadeOptional;
                owner.Add(kind, left ?? before, right, PathOf(name));
            }
            else if (!isKnown && !was && newProperties.ContainsKey(name))
            {
                owner.Add(IsClosed(before, name) ? MessageKinds.PropertyAddedToClosed : MessageKinds.PropertyAdded, before, right, PathOf(name));
            }
        }

        foreach (var (name, schema) in after.FindSchemas("patternProperties"))
        {
            if (before.FindSchemas("patternProperties").TryGetValue(name, out var left))
            {
                owner.Compare(left, schema, $"{path}.[{name}]");
            }
        }
    }

    private static HashSet<string> Required(SchemaView schema) => schema.FindStrings("required").ToHashSet(StringComparer.Ordinal);

    private static bool IsClosed(SchemaView schema, string name) =>
        (schema.FindSchema("additionalProperties")?.IsFalse == true || schema.FindSchema("unevaluatedProperties")?.IsFalse == true)
        && !schema.FindSchemas("patternProperties").Keys.Any(pattern => Matches(pattern, name));

    // A pattern that .NET reads otherwise is left aside: then the property counts as one that was refused.
    private static bool Matches(string pattern, string name)
    {
        try
        {
            return System.Text.RegularExpressions.Regex.IsMatch(name, pattern, System.Text.RegularExpressions.RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
        }
        catch (Exception exception) when (exception is ArgumentException or System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private string PathOf(string name) => $"{path}.{name}";
}
