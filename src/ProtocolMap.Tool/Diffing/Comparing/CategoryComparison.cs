using System.Globalization;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>Compares categories.</summary>
internal static class CategoryComparison
{
    private static readonly NumberComparison s_numbers = new(
        CategoryKinds.NumberMoved, CategoryKinds.NumberReused, CategoryKinds.NumberNotReserved, CategoryKinds.NotGenerated, CategoryKinds.Generated);

    public static void Compare(Side old, Side @new, ChangeList changes)
    {
        var reserved = @new.Reserved("categories");
        s_numbers.Compare(old.Map.Categories, @new.Map.Categories, changes, 0, c => c.Id, old.NumberOf, @new.NumberOf, @new.IsWhole ? reserved.ContainsKey : null);
        if (@new.IsWhole)
        {
            CompareReserved(old.Reserved("categories"), reserved, changes, CategoryKinds.ReservationDropped);
        }

        foreach (var (before, after) in Pairs.Compare(old.Map.Categories, @new.Map.Categories, changes, CategoryKinds.Added, CategoryKinds.Removed))
        {
            if (before.CSharpName is not null && after.CSharpName is not null)
            {
                changes.AddIf(before.CSharpName, after.CSharpName, CategoryKinds.NameChanged, before.NamePlace, after.NamePlace, after.Id);
            }

            if (old.IsWhole && @new.IsWhole)
            {
                changes.AddIf(before.Definition, after.Definition, CategoryKinds.DefinitionChanged, before.Place, after.Place, after.Id);
            }

            if (old.Judges && @new.Judges && HasProtocolInForce(old, before.Id) && !HasProtocolInForce(@new, after.Id))
            {
                changes.Add(CategoryKinds.Emptied, before.Place, after.Place, after.Id);
            }
        }
    }

    /// <summary>Reports numbers that can be taken again.</summary>
    public static void CompareReserved(IReadOnlyDictionary<int, Place> old, IReadOnlyDictionary<int, Place> @new, ChangeList changes, ChangeKind dropped)
    {
        foreach (var (number, place) in old.Where(r => !@new.ContainsKey(r.Key)))
        {
            changes.Add(dropped, place, null, number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool HasProtocolInForce(Side side, string category) => side.Rules.InCategory(category)
        .Any(m => m.Value.Entry is { Use: not (Use.Prohibited or Use.NotMapped) } && side.Map.Protocols.Find(m.Key) is { } protocol && StatusComparison.IsInForce(protocol.Status));
}
