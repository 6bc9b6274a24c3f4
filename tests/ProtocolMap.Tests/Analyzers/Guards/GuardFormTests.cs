namespace ProtocolMap.Tests.Analyzers.Guards;

/// <summary>What is a guard, each with its twin that asks for something else.</summary>
public sealed class GuardFormTests
{
    [Theory]
    [InlineData("offered.Supports(GltfCapabilities.CAP)")]
    [InlineData("CapabilityExtensions.Supports(offered, GltfCapabilities.CAP)")]
    [InlineData("CapabilityExtensions.Supports(wanted: GltfCapabilities.CAP, offered: offered)")]
    [InlineData("offered.Supports(GltfCapabilities.CAP | GltfCapabilities.Camera)")]
    [InlineData("offered.Supports(true ? GltfCapabilities.CAP : default)")]
    [InlineData("peer.Have().Supports((GltfCapabilities.CAP))")]
    [InlineData("offered.HasFlag(GltfCapabilities.CAP)")]
    [InlineData("peer.Offered.HasFlag(GltfCapabilities.CAP | GltfCapabilities.Camera)")]
    [InlineData("((Enum)offered).HasFlag(GltfCapabilities.CAP)")]
    [InlineData("(offered & GltfCapabilities.CAP) == GltfCapabilities.CAP")]
    [InlineData("GltfCapabilities.CAP == (offered & GltfCapabilities.CAP)")]
    [InlineData("(GltfCapabilities.CAP & offered) == GltfCapabilities.CAP")]
    [InlineData("(offered & (GltfCapabilities.CAP | GltfCapabilities.Camera)) == (GltfCapabilities.Camera | GltfCapabilities.CAP)")]
    [InlineData("(offered & GltfCapabilities.CAP) != 0")]
    [InlineData("0 != (offered & GltfCapabilities.CAP)")]
    [InlineData("(offered & GltfCapabilities.CAP) != GltfCapabilities.None")]
    [InlineData("(offered & GltfCapabilities.CAP) != default")]
    [InlineData("(offered & GltfCapabilities.CAP) > 0")]
    [InlineData("0 < (offered & GltfCapabilities.CAP)")]
    [InlineData("!((offered & GltfCapabilities.CAP) == 0)")]
    [InlineData("((ulong)offered & (ulong)GltfCapabilities.CAP) != 0")]
    [InlineData("((ulong)(offered & GltfCapabilities.CAP)) > 0UL")]
    [InlineData("(int)(offered & GltfCapabilities.CAP) != 0")]
    [InlineData("(i & (int)GltfCapabilities.CAP) != 0")]
    [InlineData("((GltfCapabilities)i & GltfCapabilities.CAP) != 0")]
    [InlineData("(~offered & GltfCapabilities.CAP) == 0")]
    [InlineData("(GltfCapabilities.CAP & ~offered) == GltfCapabilities.None")]
    [InlineData("(offered & peer.Offered & GltfCapabilities.CAP) != 0")]
    [InlineData("offered == GltfCapabilities.CAP")]
    [InlineData("offered is GltfCapabilities.CAP")]
    [InlineData("(offered & GltfCapabilities.CAP) is GltfCapabilities.CAP")]
    [InlineData("(offered & GltfCapabilities.CAP) is not 0")]
    [InlineData("(offered & GltfCapabilities.CAP) is > 0")]
    [InlineData("(offered & GltfCapabilities.CAP) is not GltfCapabilities.None and var rest")]
    [InlineData("peer.Can")]
    [InlineData("peer.Knows")]
    [InlineData("peer.Asks()")]
    [InlineData("peer.TryAsk(out var answer)")]
    [InlineData("peer.TryAsk(out _)")]
    [InlineData("await peer.AskAsync()")]
    [InlineData("await peer.AskAsync().ConfigureAwait(false)")]
    [InlineData("peer.Has(GltfCapabilities.CAP)")]
    [InlineData("peer.HasAll(GltfCapabilities.Camera, GltfCapabilities.CAP)")]
    [InlineData("peer.HasAll([GltfCapabilities.Camera, GltfCapabilities.CAP])")]
    [InlineData("peer.HasAll(new[] { GltfCapabilities.CAP })")]
    [InlineData("peer[GltfCapabilities.CAP]")]
    [InlineData("peer.AccessorCan")]
    [InlineData("peer.CanMore")]
    [InlineData("Peer.AllCan")]
    [InlineData("peer.MayCan")]
    [InlineData("new NearPeer().MayCan")]
    [InlineData("peer.Perhaps == true")]
    [InlineData("peer.Perhaps is true")]
    [InlineData("peer.Perhaps ?? false")]
    [InlineData("peer.Perhaps.GetValueOrDefault()")]
    [InlineData("peer.Perhaps!.Value")]
    [InlineData("(bool)peer.Perhaps!")]
    [InlineData("peer.Perhaps is { } perhaps && perhaps")]
    [InlineData("other?.Can == true")]
    [InlineData("other?.Can ?? false")]
    [InlineData("other?.Can is true")]
    [InlineData("other?.Next?.Can == true")]
    [InlineData("other?.Have().Supports(GltfCapabilities.CAP) == true")]
    [InlineData("other is { Can: true }")]
    [InlineData("other is { Next.Can: true }")]
    [InlineData("other is { Can: true, Next: null }")]
    [InlineData("o is Peer { Can: true }")]
    [InlineData("o is Peer { Can: true } found && found.Unrelated()")]
    [InlineData("peer.Features.HasFlag(Features.FEATURE)")]
    [InlineData("(peer.Features & Features.FEATURE) != 0")]
    [InlineData("GUARD is true")]
    [InlineData("GUARD is not false")]
    [InlineData("GUARD == true")]
    [InlineData("GUARD != false")]
    [InlineData("true == GUARD")]
    [InlineData("!!GUARD")]
    [InlineData("!(GUARD is false)")]
    [InlineData("!(GUARD == false)")]
    [InlineData("GUARD ^ false")]
    [InlineData("!(GUARD ^ true)")]
    [InlineData("GUARD.Equals(true)")]
    [InlineData("GUARD is var yes && yes")]
    [InlineData("GUARD is bool yes && yes")]
    [InlineData("GUARD && b")]
    [InlineData("b && GUARD")]
    [InlineData("b && (i > 1 && GUARD)")]
    [InlineData("GUARD & b")]
    [InlineData("b & GUARD")]
    [InlineData("!(!GUARD || b)")]
    [InlineData("!(b || !GUARD)")]
    [InlineData("!(!GUARD | b)")]
    [InlineData("GUARD || peer.Can")]
    [InlineData("b ? GUARD : peer.Can")]
    [InlineData("GUARD ? b : false")]
    [InlineData("GUARD ? true : false")]
    [InlineData("!(GUARD ? false : true)")]
    [InlineData("GUARD switch { true => b, _ => false }")]
    [InlineData("(GUARD, b) is (true, _)")]
    [InlineData("(b, GUARD) is (false, true)")]
    [InlineData("(GUARD, 1) == (true, 1)")]
    [InlineData("(i, GUARD) == (2, true)")]
    [InlineData("(1, (GUARD, \"a\")) == (1, (true, \"a\"))")]
    [InlineData("(GUARD, i).Item1")]
    [InlineData("(can: GUARD, i).can")]
    [InlineData("other is not { Can: false } and not null")]
    [InlineData("other is not null and not { Can: false }")]
    [InlineData("other is not ({ Can: false } or null)")]
    [InlineData("!(other is null or { Can: false })")]
    [InlineData("other is not null && other is not { Can: false }")]
    [InlineData("other != null && !(other is { Can: false })")]
    [InlineData("other is not { Can: false } && other is not null")]
    [InlineData("null != other && other is { Can: not false }")]
    [InlineData("other is { Next: not null and not { Can: false } }")]
    [InlineData("o is Peer and not Peer { Can: false }")]
    [InlineData("other switch { null or { Can: false } => false, _ => true }")]
    [InlineData("(bool)(object)GUARD")]
    public Task Asks_for_it(string guard) => GuardKit.VerifyBodyAsync("if (" + guard + ") { USE; } else { BAD; }");

    [Theory]
    [InlineData("offered.Supports(GltfCapabilities.None)")]
    [InlineData("offered.Supports(GltfCapabilities.Camera)")]
    [InlineData("offered.HasFlag(peer.Offered)")]
    [InlineData("GltfCapabilities.Camera.HasFlag(GltfCapabilities.Skinning)")]
    [InlineData("GltfCapabilities.Skinning.Supports(offered)")]
    [InlineData("(offered & (GltfCapabilities.Skinning | GltfCapabilities.Camera)) != 0")]
    [InlineData("(offered & (GltfCapabilities.Skinning | GltfCapabilities.Camera)) > 0")]
    [InlineData("(offered & (GltfCapabilities.Skinning | GltfCapabilities.Camera)) is not 0")]
    [InlineData("(offered & GltfCapabilities.Skinning) == 0")]
    [InlineData("(offered | GltfCapabilities.Skinning) != 0")]
    [InlineData("((offered | GltfCapabilities.Skinning) & GltfCapabilities.Skinning) != 0")]
    [InlineData("((offered ^ GltfCapabilities.Skinning) & GltfCapabilities.Skinning) != 0")]
    [InlineData("(~offered & GltfCapabilities.Skinning) != 0")]
    [InlineData("(~(offered & GltfCapabilities.Skinning) & GltfCapabilities.Skinning) != 0")]
    [InlineData("(~offered).HasFlag(GltfCapabilities.Skinning)")]
    [InlineData("(offered & peer.Offered) != 0")]
    [InlineData("offered != 0")]
    [InlineData("offered is not GltfCapabilities.Skinning")]
    [InlineData("offered is GltfCapabilities.Skinning or GltfCapabilities.Camera")]
    [InlineData("offered != GltfCapabilities.Skinning")]
    [InlineData("(i & 2) != 0")]
    [InlineData("!peer.Can")]
    [InlineData("peer.Can || b")]
    [InlineData("peer.Can | b")]
    [InlineData("peer.Can ^ b")]
    [InlineData("peer.Can == b")]
    [InlineData("!(peer.Can && b)")]
    [InlineData("peer.Can is false")]
    [InlineData("peer.Can == false")]
    [InlineData("peer.Can is true or false")]
    [InlineData("peer.Can ? true : true")]
    [InlineData("peer.Can ? b : true")]
    [InlineData("peer.Perhaps != false")]
    [InlineData("peer.Perhaps is not null")]
    [InlineData("peer.Perhaps.HasValue")]
    [InlineData("peer.Perhaps ?? true")]
    [InlineData("other?.Can != false")]
    [InlineData("other?.Can ?? true")]
    [InlineData("other is not { Can: true }")]
    [InlineData("other is { Can: var can }")]
    [InlineData("other is not { Can: false }")]
    [InlineData("other is null or not { Can: false }")]
    [InlineData("other is not null || other is not { Can: false }")]
    [InlineData("other is not { Next: { Can: false } } and not null")]
    [InlineData("(peer.Can, i).Item2 == 1")]
    [InlineData("other is { Can: true } or { Next: null }")]
    [InlineData("peer.Unrelated()")]
    [InlineData("new VrmPeer().Can")]
    [InlineData("vrm.Supports(VrmCapabilities.Skinning)")]
    [InlineData("vrm.HasFlag(VrmCapabilities.Skinning)")]
    [InlineData("(vrm & VrmCapabilities.Skinning) != 0")]
    [InlineData("peer.Features.HasFlag(Features.Morphs)")]
    [InlineData("(peer.Features & Features.Both) != 0")]
    [InlineData("(peer.Can, b) is (_, true)")]
    [InlineData("(peer.Can, b) is (true, _) or (_, true)")]
    [InlineData("b")]
    public Task Asks_for_nothing_of_it(string guard) => GuardKit.VerifyOnceAsync(
        $$"""
        class VrmPeer { [CapabilityGuard(VrmCapabilities.Skinning)] public bool Can => true; }
        class C { void Run(GltfCapabilities offered, Peer peer, Peer? other, int i, bool b, VrmCapabilities vrm) { if ({{guard}}) { Skin.[|Load|](); } } }
        """);

    [Theory]
    [InlineData("offered.HasFlag(GltfCapabilities.Skinning | GltfCapabilities.Morph)")]
    [InlineData("offered.Supports(GltfCapabilities.Skinning | GltfCapabilities.Morph)")]
    [InlineData("(offered & (GltfCapabilities.Skinning | GltfCapabilities.Morph)) == (GltfCapabilities.Skinning | GltfCapabilities.Morph)")]
    [InlineData("offered.Supports(GltfCapabilities.Skinning) && offered.Supports(GltfCapabilities.Morph)")]
    [InlineData("!(!offered.Supports(GltfCapabilities.Skinning) || !offered.Supports(GltfCapabilities.Morph))")]
    [InlineData("peer.HasAll(GltfCapabilities.Skinning, GltfCapabilities.Morph)")]
    public Task Several_at_once(string guard) => GuardKit.VerifyOnceAsync(
        $$"""
        class C { void Run(GltfCapabilities offered, Peer peer) { if ({{guard}}) { Skin.Load(); Morph.Load(); } else { Skin.[|Load|](); Morph.[|Load|](); } } }
        """);

    [Fact]
    public Task In_a_referenced_assembly() => (GuardKit.Project with
    {
        References =
        [
            .. GuardKit.Project.References,
            new Support.MapLibrary
            {
                Name = "Peers",
                Map = GuardKit.Map,
                Source = "using Peers; public class Far { [CapabilityGuard(GltfCapabilities.Skinning)] public bool Can; [CapabilityGuard] public bool Has(GltfCapabilities wanted) => true; }",
            }.AsReferenceAssembly(),
        ],
    }).WithSource(
        """
        using Vendor;
        class C
        {
            void Run(Far far, Peers.GltfCapabilities offered)
            {
                if (far.Can) Skin.Load(); else Skin.[|Load|]();
                if (far.Has(Peers.GltfCapabilities.Skinning)) Skin.Load(); else Skin.[|Load|]();
                if (far.Has(Peers.GltfCapabilities.Morph)) Skin.[|Load|]();
                if (Peers.CapabilityExtensions.Supports(offered, Peers.GltfCapabilities.Skinning)) Skin.Load();
                if (offered.HasFlag(Peers.GltfCapabilities.Skinning)) Skin.Load();
            }
        }
        """).VerifyAsync();
}
