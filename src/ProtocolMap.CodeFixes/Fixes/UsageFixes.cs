using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ProtocolMap.CodeFixes.Changes;
using ProtocolMap.Generator.Diagnostics;
using ProtocolMap.Model.Baselines;

namespace ProtocolMap.CodeFixes.Fixes;

// One provider for each way out, and in this order: "dotnet format" takes them one after another as the assembly lists them, and analyses
// anew in between, so that the next has what is left. First what mends the code, then what bends the rule, last what looks away.

/// <summary>Names another protocol.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AlternativeFix))]
internal sealed class AlternativeFix() : MapFixProvider(UsageRules.All)
{
    protected override IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => AlternativeRemedies.Find(site, cancellationToken);
}

/// <summary>Asks before a negotiable capability is used.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GuardFix))]
internal sealed class GuardFix() : MapFixProvider(UsageRules.Unguarded)
{
    protected override IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => GuardRemedies.Find(site);
}

/// <summary>Claims what a claimed category asks for.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClaimFix))]
internal sealed class ClaimFix() : MapFixProvider(ConformanceDescriptors.ClaimIncomplete.Id)
{
    protected override IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => ClaimRemedies.Find(site, cancellationToken);
}

/// <summary>Begins an implementation of a contract of a claimed category.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SkeletonFix))]
internal sealed class SkeletonFix() : MapFixProvider(ConformanceDescriptors.ClaimIncomplete.Id)
{
    protected override IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => SkeletonRemedies.Find(site, cancellationToken);
}

/// <summary>Maps the protocol.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MappingFix))]
internal sealed class MappingFix() : MapFixProvider(UsageRules.NotMapped)
{
    protected override IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => MappingRemedies.Find(site);
}

/// <summary>Gives the member a scope of its own.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MemberScopeFix))]
internal sealed class MemberScopeFix() : MapFixProvider(UsageRules.All)
{
    protected override IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => ScopeRemedies.OfMember(site, cancellationToken);
}

/// <summary>Opens a scope where there is none.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NewScopeFix))]
internal sealed class NewScopeFix() : MapFixProvider(UsageRules.OutsideScope)
{
    protected override IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => ScopeRemedies.OfType(site).Concat(ScopeRemedies.OfMember(site, cancellationToken));
}

/// <summary>Adds a category to the scope.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WiderScopeFix))]
internal sealed class WiderScopeFix() : MapFixProvider(UsageRules.All)
{
    protected override IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => ScopeRemedies.Wider(site, cancellationToken);
}

/// <summary>Exempts the member.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExemptionFix))]
internal sealed class ExemptionFix() : MapFixProvider([.. BaselineRules.OfScopes])
{
    protected override IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => ExemptionRemedies.Find(site);
}

/// <summary>Adds the use to the baseline.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BaselineFix))]
internal sealed class BaselineFix() : MapFixProvider([.. BaselineRules.OfScopes])
{
    protected override IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => BaselineRemedies.Find(site);
}

/// <summary>Ends the scope at the member.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndScopeFix))]
internal sealed class EndScopeFix() : MapFixProvider(UsageRules.All)
{
    protected override IEnumerable<Remedy> Find(FixSite site, CancellationToken cancellationToken) => ScopeRemedies.Ended(site, cancellationToken);
}
