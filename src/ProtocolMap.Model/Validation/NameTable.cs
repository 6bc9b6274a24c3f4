using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Model.Validation;

/// <summary>C# names that must differ, such as the members of one enum: the first to claim a name has it.</summary>
/// <param name="reserved">Names that the generated code needs itself.</param>
internal sealed class NameTable(ProblemList problems, params string[] reserved)
{
    // Most tables are the few capabilities of a protocol: those are searched one by one.
    private const int FewNames = 8;
    private readonly List<(string Name, Entity Entity)> _few = [];
    private Dictionary<string, Entity>? _taken;

    /// <summary>Takes the name from each entry that can't have it, with a problem at its place, and from those that are left out.</summary>
    public EntityTable<T> Settle<T>(EntityTable<T> entities, HashSet<string>? leftOut = null)
        where T : Entity
    {
        T[]? settled = null;
        for (var i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            if (entity.CSharpName is { } name && (leftOut?.Contains(entity.Id) == true || !Claim(name, entity)))
            {
                settled ??= [.. entities];
                settled[i] = entity with { CSharpName = null };
            }
        }

        return settled is null ? entities : new EntityTable<T>(settled);
    }

    /// <summary>Whether <paramref name="entity"/> may have the name; a problem at its place when not.</summary>
    public bool Claim(string name, Entity entity)
    {
        if (Array.IndexOf(reserved, name) >= 0)
        {
            problems.Add(ProblemKind.NameReserved, entity.NamePlace, name, entity.Id);
            return false;
        }

        if (Find(name) is { } first)
        {
            problems.AddRelated(ProblemKind.NameTaken, entity.NamePlace, first.NamePlace, name, entity.Id, first.Id);
            return false;
        }

        if (_few.Count < FewNames)
        {
            _few.Add((name, entity));
        }
        else
        {
            (_taken ??= new(StringComparer.Ordinal)).Add(name, entity);
        }

        return true;
    }

    private Entity? Find(string name)
    {
        foreach (var (known, entity) in _few)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return entity;
            }
        }

        return _taken is not null && _taken.TryGetValue(name, out var found) ? found : null;
    }
}
