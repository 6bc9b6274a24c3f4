using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>
/// What <c>dotnet format analyzers</c> does with the fixes of the package. For each rule it carries out one of its fixes a run, so it is run
/// until it has nothing left to do, as a user would.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class FormatTests(ConsumerBuilds builds)
{
    private const string Map =
        """
        {
          "id": "small", "version": "1.0.0", "namespace": "Small.Interop", // of the tests
          "categories": { "avatar": { "title": "Avatars", "number": 1 }, "identity": { "title": "Identities", "number": 2 } },
          "protocols": {
            "vrm-1-0": { "title": "VRM 1.0", "number": 1 },
            "vrm-0-9": { "title": "VRM 0.9", "number": 2, "status": "superseded", "supersededBy": "vrm-1-0" },
            "websocket": { "title": "WebSocket", "number": 3 },
            "telnet": { "title": "Telnet", "number": 4 },
            "pipes": { "title": "Pipes", "number": 5 }
          },
          "mappings": {
            "avatar": {
              "vrm-1-0": "recommended", // the best
              "vrm-0-9": "allowed",
              "pipes": "prohibited",
              "telnet": "prohibited"
            },
            "identity": { "pipes": "allowed" }
          },
          "libraries": {
            "sockets": { "title": "WebSockets", "symbols": { "N:System.Net.WebSockets": "websocket" } },
            "pipes": { "title": "Pipes", "symbols": { "N:System.IO.Pipes": "pipes" } },
            "mail": { "title": "Mail", "symbols": { "N:System.Net.Mail": "telnet" } }
          }
        }
        """;

    private const string Uses =
        """
        using Small.Interop;

        [InteropScope(InteropCategory.Avatar)]
        class Uses
        {
            Protocol Old => Protocol.{|PMAP2003:Vrm0_9|};

            Protocol Wrong => Protocol.{|PMAP2002:Telnet|};

            object State => System.Net.WebSockets.WebSocketState.{|PMAP2001:Open|};

            object Direction => System.IO.Pipes.PipeDirection.{|PMAP2002:In|};

            object Priority => System.Net.Mail.MailPriority.{|PMAP2002:High|};
        }
        """;

    private static readonly Consumer s_own = new("FormatOwn")
    {
        Framework = "",
        Properties = "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["small.protocolmap.json"] = Map,
            ["Uses.cs"] = Uses,
            ["More.cs"] = "[Small.Interop.InteropScope(Small.Interop.InteropCategory.Avatar)] class More { object State => System.Net.WebSockets.WebSocketState.{|PMAP2001:Open|}; }\n",
        },
    };

    private static readonly Consumer s_carried = new("FormatCarried")
    {
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Uses.cs"] =
                """
                using ProtocolMap.Metaverse;

                [InteropScope(InteropCategory.Avatar)]
                class Uses
                {
                    object Priority => System.Net.Mail.MailPriority.{|PMAP2001:High|};
                }
                """,
        },
    };

    private static readonly string s_usesAfter = MarkedText.Plain(Uses)
        .Replace("Protocol.Vrm0_9", "Protocol.Vrm1_0", StringComparison.Ordinal)
        .Replace("Protocol.Telnet", "Protocol.Vrm1_0", StringComparison.Ordinal)
        .Replace("    object Direction", "    [InteropScope(InteropCategory.Identity)]\n    object Direction", StringComparison.Ordinal);

    private static readonly string s_mapAfter = Map
        .Replace("\"telnet\": \"prohibited\"", "\"telnet\": \"prohibited\",\n      \"websocket\": \"allowed\"", StringComparison.Ordinal)
        .Replace(
            "\n  }\n}",
            "\n  },\n  \"exemptions\": [\n    { \"symbol\": \"P:Uses.Priority\", \"protocol\": \"telnet\", \"category\": \"avatar\", \"reason\": \"Found by the compiler, not reviewed yet\" }\n  ]\n}",
            StringComparison.Ordinal);

    [Fact]
    public void Fixes_are_applied_and_nothing_is_left()
    {
        Consumer[] consumers = [s_own, s_carried];
        Assert.All(consumers, builds.AssertSaysWhatIsMarked);

        FormatUntilQuiet(consumers);
        Assert.Equal(s_usesAfter, File.ReadAllText(builds.PathOf(s_own, "Uses.cs")));
        Assert.Equal(s_mapAfter, File.ReadAllText(builds.PathOf(s_own, "small.protocolmap.json")));
        Assert.Equal(MarkedText.Plain(s_own.Files["More.cs"]), File.ReadAllText(builds.PathOf(s_own, "More.cs")));
        Assert.Contains("    [InteropScope(InteropCategory.Avatar, InteropCategory.Communication)]\n    object Priority", File.ReadAllText(builds.PathOf(s_carried, "Uses.cs")), StringComparison.Ordinal);
    }

    private void FormatUntilQuiet(Consumer[] consumers)
    {
        // Another protocol and a mapping, then other scopes, then exemptions.
        const int Runs = 3;
        for (var run = 0; run < Runs; run++)
        {
            var result = builds.Format(consumers);
            Assert.True(result.ExitCode == 0, result.Output);
        }

        var verified = builds.Format(consumers, "--verify-no-changes");
        Assert.True(verified.ExitCode == 0, verified.Output);
    }
}
