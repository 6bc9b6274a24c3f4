using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ProtocolMap.Generator.Analyzers.Bindings;
using ProtocolMap.Generator.Analyzers.Conformance;
using ProtocolMap.Generator.Analyzers.Guards;
using ProtocolMap.Generator.Analyzers.Judging;
using ProtocolMap.Generator.Analyzers.Legacy;
using ProtocolMap.Generator.Analyzers.Platforms;
using ProtocolMap.Generator.Analyzers.Referenced;
using ProtocolMap.Generator.Analyzers.Scopes;
using ProtocolMap.Generator.Projects;

namespace ProtocolMap.Generator.Analyzers;

/// <summary>The maps that judge and a compilation, arranged for look-ups. Made once per compilation, and gone with it.</summary>
internal sealed class RuleIndex
{
    private readonly Func<IEnumerable<LibraryIndex>, BoundNames> _collectNames;
    private readonly Lazy<BoundNames> _names;
    private readonly Lazy<PlatformChecker?> _platforms;

    public RuleIndex(
        Judges judges,
        ReferencedMaps referenced,
        ProjectOptions project,
        LimitedMaps limited,
        WrittenScopes scopes,
        Compilation compilation,
        AnalyzerConfigOptionsProvider options,
        TreeNames.Cache trees,
        CancellationToken cancellationToken)
    {
        Judges = [.. judges.All];
        Referenced = referenced;
        Compilation = compilation;
        IsOn = rule => RuleSwitches.IsOn(rule, compilation, cancellationToken);
        _collectNames = libraries => BoundNames.Collect(libraries, judges.Generated, compilation, trees, cancellationToken);
        _names = new(() => CollectNames(Judges.Select(static judge => judge.Map.Libraries)));
        GeneratedFiles = new GeneratedFiles(options, project.GeneratedCode);

        var projectScope = project.Scope is { } scope ? judges.OfOptions?.Categories.GetKnown(scope) : null;
        ScopeAttributes = new ScopeAttributes(judges);
        Contracts = new ContractScopes(judges);
        Scopes = new ScopeResolver(judges.Own, scopes.AreAtDeclarations, ScopeAttributes, Contracts, new FileScopes(judges.OfOptions, options), projectScope, compilation);
        Modes = new ReportModes(options, project.Report);
        OptionFaults = new OptionFaults(options, compilation);
        var guards = new GuardMembers(judges.Generated, Judges);
        Guards = new GuardFlow(guards, options);
        Mentions = new Mentions(guards);
        Generated = judges.Generated;
        ScopeFaults = new ScopeFaults(judges, project, options, compilation);
        Claims = scopes.Claims.Count > 0 ? new Claims(WrittenAttributes.Find(scopes.Claims, compilation, cancellationToken), judges.Generated) : null;
        Bindings = map => Array.Find(Judges, judge => judge.Map == map)?.Bindings ?? new BindingResolver(map.Libraries, judges.Generated);
        _platforms = new(() => limited.IsEmpty ? null : new PlatformChecker(limited, this, options));
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

    /// <summary>Whether a rule that is off by default was turned on.</summary>
    public Func<string, bool> IsOn { get; }

    /// <summary>The names by which code can name a type that a map which judges speaks of.</summary>
    public BoundNames Names => _names.Value;

    /// <summary>The maps that judge, nearly always one.</summary>
    public Judge[] Judges { get; }

    public ReferencedMaps Referenced { get; }

    public ScopeResolver Scopes { get; }

    public ScopeAttributes ScopeAttributes { get; }

    public ContractScopes Contracts { get; }

    public GeneratedFiles GeneratedFiles { get; }

    /// <summary>What guards show, where something needs one.</summary>
    public GuardFlow Guards { get; }

    /// <summary>Where flags are named without being used.</summary>
    public Mentions Mentions { get; }

    /// <summary>The generated code that the compilation sees.</summary>
    public GeneratedSymbols Generated { get; }

    public ScopeFaults ScopeFaults { get; }

    /// <summary>What the project claims to implement; <see langword="null"/> where it claims nothing.</summary>
    public Claims? Claims { get; }

    /// <summary>What symbols stand for where a map judges, be it one that judges no scope here.</summary>
    public Func<MapIndex, BindingResolver> Bindings { get; }

    /// <summary>What is said of libraries that do not work on a platform of the project; <see langword="null"/> where there are none.</summary>
    public PlatformChecker? Platforms => _platforms.Value;

    /// <summary>The names by which code can name a type that one of these libraries binds, or generated code.</summary>
    public BoundNames CollectNames(IEnumerable<LibraryIndex> libraries) => _collectNames(libraries);
}
