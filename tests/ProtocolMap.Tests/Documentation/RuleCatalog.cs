using System.Reflection;
using Microsoft.CodeAnalysis;
using ProtocolMap.Generator;

namespace ProtocolMap.Tests.Documentation;

/// <summary>The rules as the code has them: every descriptor that a static field of the generator's assembly holds.</summary>
internal static class RuleCatalog
{
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        .. typeof(ProtocolMapGenerator).Assembly.GetTypes()
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(obj: null)!)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];

    /// <summary>One entry a rule, however many sentences it has.</summary>
    public static IReadOnlyList<RuleEntry> Entries { get; } = [.. Descriptors.Select(RuleEntry.From).Distinct()];
}
