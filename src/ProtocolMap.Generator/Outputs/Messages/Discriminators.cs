using ProtocolMap.Model.Json;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Finds the member that tells the branches of a union apart: all require it, each with a string of its own.</summary>
internal sealed record Discriminators(string Name, string[] Tags)
{
    public static Discriminators? Find(SchemaGraph graph, SchemaForms forms, SchemaReference[] branches)
    {
        if (!Array.TrueForAll(branches, branch => forms.Of(branch) == SchemaForm.Object))
        {
            return null;
        }

        var parts = Array.ConvertAll(branches, branch => new ObjectParts(graph, forms, branch));
        foreach (var property in parts[0].Properties)
        {
            var tags = Array.ConvertAll(parts, part => part.Required.Contains(property.Name) ? TagOf(graph, part, property.Name) : null);
            if (Array.TrueForAll(tags, tag => tag is not null) && tags.Distinct(StringComparer.Ordinal).Count() == tags.Length)
            {
                return new(property.Name, tags!);
            }
        }

        return null;
    }

    private static string? TagOf(SchemaGraph graph, ObjectParts parts, string name)
    {
        var found = parts.Properties.Where(property => property.Name == name).ToArray();
        if (found.Length == 0)
        {
            return null;
        }

        var schema = graph[graph.Follow(found[0].Schema)];
        var constant = schema.Const ?? (schema.Enum is { Count: 1 } values ? values[0] : null);
        return constant is { Kind: JsonKind.String } ? constant.Text : null;
    }
}
