using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Model.Baselines;

namespace ProtocolMap.Generator.Diagnostics;

/// <summary>Words for lines of a baseline that are no entries.</summary>
internal static class BaselineFaults
{
    public static Diagnostic ToDiagnostic(BaselineFault fault) => Diagnostic.Create(
        ProjectDescriptors.NotABaselineEntry,
        MapPlaces.ToLocation(fault.Place),
        fault.First is { } first ? [MapPlaces.ToLocation(first)] : [],
        Describe(fault));

    /// <summary>What is wrong, to follow a colon.</summary>
    public static string Describe(BaselineFault fault) => fault.Kind switch
    {
        BaselineFaultKind.Rule => $"expected a rule from {BaselineRules.All[0]} to {BaselineRules.All[BaselineRules.All.Count - 1]}, not '{TextOf(fault)}'",
        BaselineFaultKind.Member => $"expected the documentation-comment id of a member or '{BaselineKey.NoMember}', not '{TextOf(fault)}'",
        BaselineFaultKind.Protocol => $"expected the id of a protocol, not '{TextOf(fault)}'",
        BaselineFaultKind.Count => $"expected a count from 1 to 2147483647, not '{TextOf(fault)}'",
        BaselineFaultKind.Missing => "expected a rule, a member, a protocol and a count",
        BaselineFaultKind.Excess => $"expected '#' before the reason, not '{TextOf(fault)}'",
        BaselineFaultKind.Duplicate => string.Format(CultureInfo.InvariantCulture, "the entry in line {0} is for the same uses", fault.First!.Value.Line),
        BaselineFaultKind.Unreadable => "the file cannot be read",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault.Kind, "A fault without words."),
    };

    private static string TextOf(BaselineFault fault) => MessageText.Clean(fault.Place.File.Text!.Substring(fault.Place.Start, fault.Place.Length));
}
