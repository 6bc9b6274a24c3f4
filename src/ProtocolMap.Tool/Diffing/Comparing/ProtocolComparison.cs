using ProtocolMap.Model;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Reading;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>Compares protocols and their capabilities.</summary>
internal static class ProtocolComparison
{
    private static readonly NumberComparison s_numbers = new(
        ProtocolKinds.NumberMoved, ProtocolKinds.NumberReused, ProtocolKinds.NumberNotReserved, ProtocolKinds.NotGenerated, ProtocolKinds.Generated);

    private static readonly NumberComparison s_bits = new(CapabilityKinds.BitMoved, CapabilityKinds.BitReused, null, null, null);

    public static void Compare(Side old, Side @new, ChangeList changes)
    {
        var reserved = @new.Reserved("protocols");
        s_numbers.Compare(old.Map.Protocols, @new.Map.Protocols, changes, 0, p => p.Id, old.NumberOf, @new.NumberOf, @new.IsWhole ? reserved.ContainsKey : null);
        if (@new.IsWhole)
        {
            CategoryComparison.CompareReserved(old.Reserved("protocols"), reserved, changes, ProtocolKinds.ReservationDropped);
        }

        foreach (var (before, after) in Pairs.Compare(old.Map.Protocols, @new.Map.Protocols, changes, ProtocolKinds.Added, ProtocolKinds.Removed))
        {
            if (before.CSharpName is not null && after.CSharpName is not null)
            {
                changes.AddIf(before.CSharpName, after.CSharpName, ProtocolKinds.NameChanged, before.NamePlace, after.NamePlace, after.Id);
            }

            if (old.Judges && @new.Judges)
            {
                CompareStanding(before, after, changes);
            }

            if (old.IsWhole && @new.IsWhole)
            {
                CompareDescription(before, after, changes);
            }

            CompareCapabilities(old, @new, before, after, changes);
        }
    }

    private static void CompareStanding(Protocol before, Protocol after, ChangeList changes)
    {
        var places = (Old: before.Place, New: after.Place);
        StatusComparison.Compare(
            before.Status, after.Status, changes, (ProtocolKinds.Superseded, ProtocolKinds.Withdrawn, ProtocolKinds.StatusMovedBack, ProtocolKinds.StatusAdvanced), places.Old, places.New, after.Id);
        switch (before.SupersededBy, after.SupersededBy)
        {
            case (null, { } successor):
                changes.Add(ProtocolKinds.SuccessorAdded, places.Old, places.New, after.Id, successor);
                break;
            case ({ } successor, null):
                changes.Add(ProtocolKinds.SuccessorRemoved, places.Old, places.New, after.Id, successor);
                break;
            default:
                changes.AddIf(before.SupersededBy, after.SupersededBy, ProtocolKinds.SuccessorChanged, places.Old, places.New, after.Id);
                break;
        }

        if (before.Neutral != after.Neutral)
        {
            changes.Add(after.Neutral ? ProtocolKinds.MadeNeutral : ProtocolKinds.NoLongerNeutral, places.Old, places.New, after.Id);
        }

        Pairs.Compare(
            before.DependsOn,
            after.DependsOn,
            gone => changes.Add(ProtocolKinds.DependencyRemoved, places.Old, places.New, after.Id, gone),
            came => changes.Add(ProtocolKinds.DependencyAdded, places.Old, places.New, after.Id, came));
    }

    private static void CompareDescription(Protocol before, Protocol after, ChangeList changes)
    {
        var places = (Old: before.Place, New: after.Place);
        switch (before.Version, after.Version)
        {
            case (null, { } version):
                changes.Add(ProtocolKinds.VersionStated, places.Old, places.New, after.Id, version);
                break;
            case ({ } version, null):
                changes.Add(ProtocolKinds.VersionDropped, places.Old, places.New, after.Id, version);
                break;
            default:
                changes.AddIf(before.Version, after.Version, ProtocolKinds.VersionChanged, places.Old, places.New, after.Id);
                break;
        }

        changes.AddIf(before.Specification, after.Specification, ProtocolKinds.SpecificationChanged, places.Old, places.New, after.Id);
        changes.AddIf(before.Organization, after.Organization, ProtocolKinds.OrganizationChanged, places.Old, places.New, after.Id);
        changes.AddIf(Show(before.Kind, Words.ProtocolKind), Show(after.Kind, Words.ProtocolKind), ProtocolKinds.KindChanged, places.Old, places.New, after.Id);
        changes.AddIf(Show(before.Layer, Words.Layer), Show(after.Layer, Words.Layer), ProtocolKinds.LayerChanged, places.Old, places.New, after.Id);
    }

    private static void CompareCapabilities(Side old, Side @new, Protocol before, Protocol after, ChangeList changes)
    {
        string NameOf(Capability capability) => $"{after.Id}#{capability.Id}";
        s_bits.Compare(before.Capabilities, after.Capabilities, changes, -1, NameOf, c => old.BitOf(before, c), c => @new.BitOf(after, c), isReserved: null);
        foreach (var (left, right) in Pairs.Compare(before.Capabilities, after.Capabilities, changes, CapabilityKinds.Added, CapabilityKinds.Removed, NameOf))
        {
            if (left.CSharpName is not null && right.CSharpName is not null)
            {
                changes.AddIf(left.CSharpName, right.CSharpName, CapabilityKinds.NameChanged, left.NamePlace, right.NamePlace, NameOf(right));
            }

            StatusComparison.Compare(
                left.Status, right.Status, changes, (CapabilityKinds.Withdrawn, CapabilityKinds.Withdrawn, CapabilityKinds.StatusMovedBack, CapabilityKinds.StatusAdvanced), left.Place, right.Place, NameOf(right));
        }
    }

    private static string? Show<T>(T? value, Words<T> words)
        where T : struct, Enum
        => value is { } known ? words.Of(known) : null;
}
