using Microsoft.CodeAnalysis;

namespace ProtocolMap.Tests.Documentation;

/// <summary>What one place says of a rule.</summary>
internal sealed record RuleEntry(string Id, string Category, string Severity, string Title)
{
    public const string LinkFolder = "https://github.com/protocolmap/protocolmap/blob/main/src/ProtocolMap.Generator/Rules/";

    public static RuleEntry From(DiagnosticDescriptor descriptor) => new(
        descriptor.Id,
        descriptor.Category,
        descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Disabled",
        descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static string LinkTo(string id) => LinkFolder + id + ".md";
}
