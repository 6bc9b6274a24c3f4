using System.Globalization;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model;
using ProtocolMap.Model.Problems;

namespace ProtocolMap.Tool.Findings;

/// <summary>What a command found, in the compiler's words.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Region">Where.</param>
/// <param name="Related">Other places that explain it.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, string Message, Region Region, EquatableArray<Region> Related)
{
    public DiagnosticSeverity Severity { get; init; } = Rule.DefaultSeverity;

    /// <summary>Whether the user accepted it.</summary>
    public bool IsSilenced { get; init; }

    /// <summary>The severity as the compiler prints it.</summary>
    public string SeverityWord => Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };

    public static Finding Of(Problem problem)
    {
        var diagnostic = Reporter.ToDiagnostic(problem);
        return new(
            diagnostic.Descriptor,
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            RegionOf(diagnostic.Location),
            diagnostic.AdditionalLocations.Select(RegionOf).ToEquatableArray());
    }

    public static Region RegionOf(Place place)
    {
        var (start, end) = (place.File.GetPosition(place.Start), place.File.GetPosition(place.Start + place.Length));
        return new(place.File.Path, start.Line + 1, start.Column + 1, end.Line + 1, end.Column + 1);
    }

    private static Region RegionOf(Location location)
    {
        var (start, end) = (location.GetLineSpan().StartLinePosition, location.GetLineSpan().EndLinePosition);
        return new(location.GetLineSpan().Path, start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1);
    }
}
