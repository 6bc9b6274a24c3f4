using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Guards;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Legacy;
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
        Compilation = compilation;
        Names = BoundNames.Collect(Judges.Select(static judge => judge.Map.Libraries), judges.Generated, compilation, trees, cancellationToken);
        GeneratedFiles = new GeneratedFiles(options, project.GeneratedCode);

        var projectScope = project.Scope is { } scope ? judges.OfOptions?.Categories.GetKnown(scope) : null;
        Scopes = new ScopeResolver(judges.Own, new ScopeAttributes(judges), new FileScopes(judges.OfOptions, options), projectScope, compilation);
        Modes = new ReportModes(options, project.Report);
        OptionFaults = new OptionFaults(options, compilation);
        var guards = new GuardMembers(judges.Generated, Judges);
        Guards = new GuardFlow(guards, options);
        Mentions = new Mentions(guards);
        Generated = judges.Generated;
        ScopeFaults = new ScopeFaults(judges, project, options, compilation);
    }

    /// <summary>The map that is asked about code without a scope; <see langword="null"/> where nobody wants to hear of that.</summary>
    public required Judge? OfUnscoped { get; init; }

    /// <summary>What the project's own map excuses.</summary>
    public required Exemptions Exemptions { get; init; }

    /// <summary>What the project's baselines cover.</summary>
    public required KnownUses Known { get; init; }

    public ReportModes Modes { get; }

    public OptionFaults OptionFaults { get; }

    public Compilation Compilation { get; }

    public ContainingMembers Members { get; } = new();

    /// <summary>The maps that judge, nearly always one.</summary>
    public Judge[] Judges { get; }

    public ReferencedMaps Referenced { get; }

    public BoundNames Names { get; }

    public ScopeResolver Scopes { get; }

    public GeneratedFiles GeneratedFiles { get; }

    /// <summary>What guards show, where something needs one.</summary>
    public GuardFlow Guards { get; }

    /// <summary>Where flags are named without being used.</summary>
    public Mentions Mentions { get; }

    /// <summary>The generated code that the compilation sees.</summary>
    public GeneratedSymbols Generated { get; }

    public ScopeFaults ScopeFaults { get; }
}
