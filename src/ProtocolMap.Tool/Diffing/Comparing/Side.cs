using ProtocolMap.Model;
using ProtocolMap.Model.Extending;
using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;
using ProtocolMap.Tool.Sources;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>One of the two maps that are compared, with what the comparison needs of it.</summary>
internal sealed class Side
{
    private readonly JsonValue? _root;

    public Side(OpenedMap opened, CancellationToken cancellationToken)
    {
        Opened = opened;
        Rules = new MapRules(opened.Map);
        _root = new MapLoader(opened.Files, new ProblemList(), cancellationToken).Load(opened.Root)?.Json.Root;
        Start = new Place(opened.Root, 0, 0);
    }

    public OpenedMap Opened { get; }

    public MapDocument Map => Opened.Map;

    public MapRules Rules { get; }

    /// <summary>The beginning of the map, where nothing nearer can be shown.</summary>
    public Place Start { get; }

    /// <summary>Whether all that was written came along.</summary>
    public bool IsWhole => Opened.Carriage == Carriage.Whole;

    /// <summary>Whether it came with what is mapped and bound.</summary>
    public bool Judges => Opened.Carriage != Carriage.NamesOnly;

    public int NumberOf(Category category) => IsGenerated("categories", category, "number") ? category.Number : 0;

    public int NumberOf(Protocol protocol) => IsGenerated("protocols", protocol, "number") ? protocol.Number : 0;

    public int BitOf(Protocol protocol, Capability capability) =>
        IsWhole || Section("protocols")?.Find(protocol.Id)?.Value.Find("capabilities")?.Value.Find(capability.Id)?.Value.Find("bit") is not null ? capability.Bit : -1;

    /// <summary>The numbers that nobody may have again, with their places.</summary>
    public IReadOnlyDictionary<int, Place> Reserved(string section)
    {
        var reserved = new Dictionary<int, Place>();
        if (Section("reserved")?.Find(section) is not { } list)
        {
            return reserved;
        }

        foreach (var item in list.Value.Items())
        {
            if (item.TryGetInteger(out var number))
            {
                reserved.TryAdd((int)number, item.Place);
            }
        }

        return reserved;
    }

    // What generates nothing is carried without a number, and gets one of no meaning when it is read again.
    private bool IsGenerated(string section, Entity entity, string number) =>
        entity.CSharpName is not null && (IsWhole || Section(section)?.Find(entity.Id)?.Value.Find(number) is not null);

    private JsonValue? Section(string name) => _root?.Find(name)?.Value;
}
