using System.Collections;
using System.Globalization;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;

namespace ProtocolMap.Tool.Lookup;

/// <summary>Facts in the order in which they are told; what is not said is left out.</summary>
internal sealed class FactList : IEnumerable<Fact>
{
    private readonly List<Fact> _facts = [];

    public FactList()
    {
    }

    /// <summary>Begins with what every entry may say of itself.</summary>
    public FactList(Entity entity, bool isGenerated)
    {
        Add("description", entity.Description);
        if (isGenerated)
        {
            Add(Fact.CSharpName, entity.CSharpName);
        }
    }

    public IEnumerator<Fact> GetEnumerator() => _facts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Add(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _facts.Add(new(name, new([value])));
        }
    }

    public void Add(string name, IEnumerable<string> values)
    {
        var all = values.ToArray();
        if (all.Length > 0)
        {
            _facts.Add(new(name, new(all)));
        }
    }

    /// <summary>Adds a number, unless it stands for none.</summary>
    public void Add(string name, int value, int none) => Add(name, value == none ? null : value.ToString(CultureInfo.InvariantCulture));

    public void Add<T>(string name, T? value, Words<T> words)
        where T : struct, Enum
        => Add(name, value is { } known ? words.Of(known) : null);

    /// <summary>Ends with where the facts come from.</summary>
    public FactList WithSource(Entity entity)
    {
        Add("official", entity.Official ? "yes" : null);
        Add("verification", entity.Verification, Words.Verification);
        Add("source", entity.Source);
        return this;
    }
}
