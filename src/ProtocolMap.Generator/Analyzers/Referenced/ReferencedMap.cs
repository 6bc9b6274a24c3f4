using ProtocolMap.Model.Carrying;

namespace ProtocolMap.Generator.Analyzers.Referenced;

/// <summary>A map that an assembly carries. It is read when it is first asked for, and only then. Knows no compilation.</summary>
/// <param name="assembly">The name of the assembly.</param>
/// <param name="carried">The map as it is carried.</param>
internal sealed class ReferencedMap(string assembly, CarriedMap carried)
{
    private volatile Reading? _reading;
    private volatile IReadOnlyList<string>? _contractInterfaces;

    public string Assembly { get; } = assembly;

    public CarriedMap Carried { get; } = carried;

    /// <summary>Whether it is the map that comes with the product.</summary>
    public bool IsBuiltIn => Assembly == RuntimeLibrary.BuiltInMapAssembly;

    /// <summary>The names of its contracts' interfaces, which are known before it is read.</summary>
    public IReadOnlyList<string> ContractInterfaces => _contractInterfaces ??= CarriedContracts.InterfacesIn(Carried.Text);

    public Reading Read()
    {
        if (_reading is null)
        {
            // Not to be cancelled: it takes milliseconds, and actions ask for it long after the start that it is handed to.
            var map = Carried.Read(Assembly, out var damage, CancellationToken.None);
            Interlocked.CompareExchange(ref _reading, new Reading(map is null ? null : new MapIndex(map, isCarried: true), damage), comparand: null);
        }

        return _reading;
    }

    /// <param name="Index">The map, or <see langword="null"/> when it can't be used.</param>
    /// <param name="Damage">Why it can't.</param>
    internal sealed record Reading(MapIndex? Index, CarriedMapDamage? Damage);
}
