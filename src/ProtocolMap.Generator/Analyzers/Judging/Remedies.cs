using System.Collections.Immutable;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Guards;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Generator.Analyzers.Judging;

/// <summary>What would make a use right, as code fixes are told of it. The judge itself is asked, so that no fix leads from one fault to another.</summary>
internal static class Remedies
{
    private const int MostAlternatives = 5;

    /// <param name="judge">The map that judges.</param>
    /// <param name="binding">What is used.</param>
    /// <param name="judgement">What is wrong with that.</param>
    public static ImmutableDictionary<string, string?> For(Judge judge, Binding binding, Judgement judgement)
    {
        var map = judge.Map.Map;
        var scope = judgement.Categories.Ids;
        var others = map.Categories.Where(category => category.CSharpName is not null && !scope.Contains(category.Id)).ToArray();
        var properties = PropertiesOf(judge);
        if (judgement.Capability is { } id && judgement.Protocols[0] is { CSharpName: { } name } used && used.Capabilities.Find(id)?.CSharpName is { } flag)
        {
            properties.Add(DiagnosticProperties.Flag, TypeNames.CapabilitiesOf(name) + "." + flag);
        }

        Add(DiagnosticProperties.Scope, scope.Select(id => map.Categories.Find(id)?.CSharpName));
        Add(DiagnosticProperties.Widening, others.Where(category => IsRight(judge, binding, scope.Add(category.Id))).Select(static category => category.CSharpName));
        Add(DiagnosticProperties.Others, others.Where(category => IsRight(judge, binding, ImmutableArray.Create(category.Id))).Select(static category => category.CSharpName));
        Add(DiagnosticProperties.Successor, Successors(judgement.Protocols[0], map).Where(MayReplace).Select(static protocol => protocol.CSharpName).Take(1));
        Add(
            DiagnosticProperties.Alternatives,
            Alternatives.To(judgement, map).Select(map.Protocols.Find).OfType<Protocol>().Where(MayReplace).Select(static protocol => protocol.CSharpName).Take(MostAlternatives));
        return properties.ToImmutable();

        void Add(string property, IEnumerable<string?> names) => AddNames(properties, property, names);

        bool MayReplace(Protocol protocol) => protocol.CSharpName is not null && IsRight(judge, Binding.Of(new BoundProtocol(protocol)), scope);
    }

    /// <summary>For code that is in no scope: the categories that would allow the use.</summary>
    /// <param name="judge">The map that would judge.</param>
    /// <param name="binding">What is used.</param>
    public static ImmutableDictionary<string, string?> ForUnscoped(Judge judge, Binding binding)
    {
        var properties = PropertiesOf(judge);
        var fitting = judge.Map.Map.Categories.Where(category => category.CSharpName is not null && IsRight(judge, binding, ImmutableArray.Create(category.Id)));
        AddNames(properties, DiagnosticProperties.Others, fitting.Select(static category => category.CSharpName));
        return properties.ToImmutable();
    }

    private static ImmutableDictionary<string, string?>.Builder PropertiesOf(Judge judge)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(DiagnosticProperties.Assembly, judge.Symbols.Assembly.Name);
        properties.Add(DiagnosticProperties.Namespace, judge.Symbols.Namespace);
        if (!judge.Map.IsCarried)
        {
            properties.Add(DiagnosticProperties.Map, judge.Map.Map.File.Path);
        }

        return properties;
    }

    private static void AddNames(ImmutableDictionary<string, string?>.Builder properties, string property, IEnumerable<string?> names)
    {
        if (string.Join(",", names.OfType<string>()) is { Length: > 0 } value)
        {
            properties.Add(property, value);
        }
    }

    private static bool IsRight(Judge judge, Binding binding, ImmutableArray<string> categories) =>
        judge.Decide(binding, judge.Categories.Get(categories), Facts.None).Fault is Fault.None or Fault.Immature;

    private static IEnumerable<Protocol> Successors(Protocol protocol, MapDocument map)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { protocol.Id };
        for (var id = protocol.SupersededBy; id is not null && seen.Add(id) && map.Protocols.Find(id) is { } successor; id = successor.SupersededBy)
        {
            yield return successor;
        }
    }
}
