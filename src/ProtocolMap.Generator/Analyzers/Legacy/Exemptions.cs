using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Generator.Analyzers.Legacy;

/// <summary>The exemptions of the project's own map that hold today, and which of them something needed. Those of other maps are none of this project's.</summary>
internal sealed class Exemptions
{
    private readonly Exemption[] _all;
    private readonly PathGlob?[] _paths;
    private readonly bool[] _areNeeded;
    private readonly ConcurrentDictionary<(ContainingMember, SyntaxTree), int[]> _byMember = new();

    /// <param name="map">The project's own map, if it has one.</param>
    /// <param name="today">The day, yyyy-MM-dd; without one nothing has expired.</param>
    public Exemptions(MapDocument? map, string? today)
    {
        // What is faulty is an error in the map, and excuses nothing.
        _all = [.. (map?.Exemptions ?? []).Where(e => e.Protocol is not null && (e.Symbol ?? e.Path) is not null && !Expiry.IsOver(e, today))];
        _paths = Array.ConvertAll(_all, static e => e.Path is { } path ? new PathGlob(e.Place.File.Path, path) : null);
        _areNeeded = new bool[_all.Length];
    }

    public bool IsEmpty => _all.Length == 0;

    /// <summary>Those that no use needed so far.</summary>
    public IEnumerable<Exemption> Unneeded => _all.Where((_, i) => !Volatile.Read(ref _areNeeded[i]));

    /// <summary>Whether uses of a protocol are excused at a place, and notes what excuses them.</summary>
    /// <param name="protocol">The protocol's id.</param>
    /// <param name="categories">The categories for each of which it must be excused. One without a category excuses for all.</param>
    /// <param name="anyCategory">Whether one of them is enough.</param>
    /// <param name="member">What holds the use.</param>
    /// <param name="tree">The file that holds it.</param>
    public bool Excuse(string protocol, IReadOnlyCollection<string> categories, bool anyCategory, ContainingMember member, SyntaxTree tree)
    {
        var fitting = Array.FindAll(_byMember.GetOrAdd((member, tree), Find), i => _all[i].Protocol == protocol && (_all[i].Category is not { } category || categories.Contains(category)));
        var isExcused = anyCategory
            ? fitting.Length > 0
            : categories.All(category => Array.Exists(fitting, i => (_all[i].Category ?? category) == category));
        if (isExcused)
        {
            Array.ForEach(fitting, i => Volatile.Write(ref _areNeeded[i], true));
        }

        return isExcused;
    }

    private int[] Find((ContainingMember Member, SyntaxTree Tree) place)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var symbol = place.Member.Declared; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            AddId(symbol);
            AddId((symbol as IMethodSymbol)?.AssociatedSymbol);
        }

        return [.. Enumerable.Range(0, _all.Length).Where(i =>
            (_all[i].Symbol is not { } id || ids.Contains(id)) && (_paths[i] is not { } path || path.IsMatch(place.Tree.FilePath)))];

        void AddId(ISymbol? symbol)
        {
            if (ContainingMember.IdOf(symbol) is { } id)
            {
                ids.Add(id);
            }
        }
    }
}
