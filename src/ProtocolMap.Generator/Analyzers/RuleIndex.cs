using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Referenced;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Generator.Projects;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>The maps that judge and a compilation, arranged for look-ups. Made once per compilation, and gone with it.</summary>
internal sealed class RuleIndex
{
    public RuleIndex(
        Judges judges,
        ReferencedMaps referenced,
        ProjectOptions project,
        Compilation compilation,
        AnalyzerConfigOptionsProvider options,
        TreeNames.Cache trees,
        CancellationToken cancellationToken)
    {
        Judges = [.. judges.All];
        Referenced = referenced;
        Names = BoundNames.Collect(Judges.Select(static judge => judge.Map.Libraries), judges.Generated, compilation, trees, cancellationToken);
        GeneratedFiles = new GeneratedFiles(options, project.GeneratedCode);

        var projectScope = project.Scope is { } scope ? judges.OfOptions?.Categories.GetKnown(scope) : null;
        Scopes = new ScopeResolver(judges.Own, new ScopeAttributes(judges), new FileScopes(judges.OfOptions, options), projectScope, compilation);
        ScopeFaults = new ScopeFaults(judges, project, options, compilation);
    }

    /// <summary>The maps that judge, nearly always one.</summary>
    public Judge[] Judges { get; }

    public ReferencedMaps Referenced { get; }

    public BoundNames Names { get; }

    public ScopeResolver Scopes { get; }

    public GeneratedFiles GeneratedFiles { get; }

    public ScopeFaults ScopeFaults { get; }
}
