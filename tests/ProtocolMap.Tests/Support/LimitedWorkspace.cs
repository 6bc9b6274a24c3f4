using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Host.Mef;

namespace ProtocolMap.Tests.Support;

/// <summary>A host that can't carry out every change, as the command line of the SDK.</summary>
/// <param name="refused">What it can't do.</param>
internal sealed class LimitedWorkspace(params ApplyChangesKind[] refused) : Workspace(MefHostServices.DefaultHost, "Limited")
{
    public override bool CanApplyChange(ApplyChangesKind feature) => !refused.Contains(feature);
}
