using System.Text.Json;
using ProtocolMap.Model.Map;

namespace ProtocolMap.Tests.BuiltIn;

/// <summary>What stands on what.</summary>
public sealed class BuiltInStackTests
{
    [Fact]
    public void The_stack_relations_are_all_there() =>
        Assert.Equal(505, MetaverseMap.Map.Protocols.Sum(p => p.DependsOn.Count()));

    [Fact]
    public void Dependencies_and_successions_have_no_cycle()
    {
        AssertAcyclic(p => p.DependsOn);
        AssertAcyclic(p => p.SupersededBy is { } successor ? [successor] : []);
    }

    /// <summary>The format has no place for the source of a pair, so each stands under <c>x-dependsOn</c>.</summary>
    [Fact]
    public void Every_pair_names_what_states_it()
    {
        foreach (var protocol in MetaverseMap.Map.Protocols.Where(p => p.DependsOn.Any()))
        {
            var pairs = MetaverseMap.Json.GetProperty("protocols").GetProperty(protocol.Id).GetProperty("x-dependsOn");
            Assert.Equal(protocol.DependsOn, pairs.EnumerateObject().Select(p => p.Name));
            Assert.All(pairs.EnumerateObject(), p => AssertSourced(p.Value));
        }
    }

    [Theory]
    [InlineData("vrm-1-0", "khronos-gltf")]
    [InlineData("webrtc-1-0", "ice")]
    [InlineData("openid-connect-core", "oauth-2-0")]
    [InlineData("openid-connect-core", "jwt")]
    public void Well_known_stacks_are_there(string upper, string lower) =>
        Assert.Contains(lower, Closure(upper));

    private static void AssertSourced(JsonElement pair)
    {
        Assert.NotEqual("", pair.GetProperty("statedBy").GetString());
        var verification = pair.GetProperty("verification").GetString();
        Assert.True(verification == "unverified" || (verification == "verified" && pair.GetProperty("source").GetString() is { Length: > 0 }));
    }

    private static HashSet<string> Closure(string id)
    {
        var result = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>([id]);
        while (pending.TryPop(out var next))
        {
            foreach (var lower in MetaverseMap.Map.Protocols.Find(next)!.DependsOn.Where(result.Add))
            {
                pending.Push(lower);
            }
        }

        return result;
    }

    private static void AssertAcyclic(Func<Protocol, IEnumerable<string>> next)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var protocol in MetaverseMap.Map.Protocols)
        {
            Visit(protocol.Id, []);
        }

        void Visit(string id, HashSet<string> path)
        {
            Assert.True(path.Add(id), "cycle: " + string.Join(" > ", path.Append(id)));
            if (!done.Contains(id))
            {
                foreach (var lower in next(MetaverseMap.Map.Protocols.Find(id)!))
                {
                    Visit(lower, path);
                }
            }

            done.Add(id);
            path.Remove(id);
        }
    }
}
