using ProtocolMap.Model.Map;
using ProtocolMap.Tool.Diffing.Kinds;

namespace ProtocolMap.Tool.Diffing.Comparing;

/// <summary>Compares contracts and their operations.</summary>
internal static class ContractComparison
{
    public static void Compare(Side old, Side @new, ChangeList changes)
    {
        var withMessages = MessageComparison.HasMessages(old) && MessageComparison.HasMessages(@new);
        foreach (var (before, after) in Pairs.Compare(old.Map.Contracts, @new.Map.Contracts, changes, ContractKinds.Added, ContractKinds.Removed))
        {
            changes.AddIf(before.Category, after.Category, ContractKinds.CategoryChanged, before.Place, after.Place, after.Id);
            if (before.CSharpName is not null && after.CSharpName is not null)
            {
                changes.AddIf(before.CSharpName, after.CSharpName, ContractKinds.NameChanged, before.NamePlace, after.NamePlace, after.Id);
            }

            string NameOf(Operation operation) => $"{after.Id}.{operation.Id}";
            foreach (var (left, right) in Pairs.Compare(before.Operations, after.Operations, changes, ContractKinds.OperationAdded, ContractKinds.OperationRemoved, NameOf))
            {
                Compare(left, right, NameOf(right), changes, withMessages);
            }
        }
    }

    private static void Compare(Operation before, Operation after, string name, ChangeList changes, bool withMessages)
    {
        if (before.CSharpName is not null && after.CSharpName is not null)
        {
            changes.AddIf(before.CSharpName, after.CSharpName, ContractKinds.OperationNameChanged, before.NamePlace, after.NamePlace, name);
        }

        Pairs.Compare(
            before.Protocols.Select(p => p.ToString()),
            after.Protocols.Select(p => p.ToString()),
            gone => changes.Add(ContractKinds.ProtocolRemoved, before.Place, after.Place, name, gone),
            came => changes.Add(ContractKinds.ProtocolAdded, before.Place, after.Place, name, came));
        if (withMessages)
        {
            changes.AddIf(Show(before.Request, before.IsRequestStream), Show(after.Request, after.IsRequestStream), ContractKinds.RequestChanged, before.Place, after.Place, name);
            changes.AddIf(Show(before.Response, before.IsResponseStream), Show(after.Response, after.IsResponseStream), ContractKinds.ResponseChanged, before.Place, after.Place, name);
            Pairs.Compare(
                before.Errors,
                after.Errors,
                gone => changes.Add(ContractKinds.ErrorRemoved, before.Place, after.Place, name, gone),
                came => changes.Add(ContractKinds.ErrorAdded, before.Place, after.Place, name, came));
        }
    }

    private static string? Show(string? message, bool isStream) => isStream ? "a stream of " + message : message;
}
