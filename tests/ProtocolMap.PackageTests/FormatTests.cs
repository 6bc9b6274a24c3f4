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

    // What editors fix here and "dotnet format" cannot: a number in the map, as it passes over what is not C#; and a category in an
    // .editorconfig, as it cannot write there.
    private static readonly Consumer s_more = new("FormatMore")
    {
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["more.protocolmap.json"] =
                """
                {
                  "id": "more", "version": "1.0.0", "namespace": "More.Interop",
                  "categories": { "avatar": { "title": "Avatars", "number": 1 } },
                  "protocols": {
                    "gltf": { "title": "glTF", "number": 1, "capabilities": { "skinning": { "title": "Skinning", "bit": 0 } } },
                    "bvh": { "title": "BVH" }
                  },
                  "mappings": { "avatar": { "gltf": { "use": "required", "capabilities": { "skinning": "negotiable" } }, "bvh": "allowed" } },
                  "libraries": { "mail": { "title": "Mail", "symbols": { "N:System.Net.Mail": "gltf#skinning" } } }
                }
                """,
            [".editorconfig"] = "[*.cs]\ndotnet_diagnostic.PMAP2010.severity = warning\n[Misspelt.cs]\nprotocolmap_scope = avatars\n",
            ["Misspelt.cs"] = "{|PMAP2009:class|} Misspelt { }\n",
            ["Uses.cs"] =
                """
                using More.Interop;

                [assembly: {|PMAP3001:ImplementsCategory|}(InteropCategory.Avatar)]

                class Sender
                {
                    [InteropScope(InteropCategory.Avatar)]
                    void Send(GltfCapabilities offered)
                    {
                        System.Net.Mail.MailAddress.{|PMAP2006:TryCreate|}("a", out _);
                    }
                }

                class Export
                {
                    Protocol Format => Protocol.{|PMAP2010:Gltf|};
                }

                """,
        },
    };

    private const string MoreAfter =
        """
        using More.Interop;

        [assembly: ImplementsCategory(InteropCategory.Avatar)]
        [assembly: ImplementsProtocol(Protocol.Gltf)]

        class Sender
        {
            [InteropScope(InteropCategory.Avatar)]
            void Send(GltfCapabilities offered)
            {
                if (offered.Supports(GltfCapabilities.Skinning))
                {
                    System.Net.Mail.MailAddress.TryCreate("a", out _);
                }
            }
        }

        [InteropScope(InteropCategory.Avatar)]
        class Export
        {
            Protocol Format => Protocol.Gltf;
        }

        """;

    private static readonly Consumer s_rules = new("FormatRules")
    {
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["rules.protocolmap.json"] =
                """
                {
                  "id": "rules", "version": "1.0.0", "namespace": "Rules", "options": { "visibility": "public" },
                  "categories": { "avatar": { "title": "Avatars", "number": 1 }, "asset": { "title": "Assets", "number": 2 } },
                  "protocols": { "old": { "title": "Old", "number": 1, "status": "superseded" }, "mail": { "title": "Mail", "number": 2 } },
                  "mappings": { "avatar": { "old": "allowed" }, "asset": { "mail": "allowed" } },
                  "libraries": { "all": { "title": "All", "symbols": { "N:System.IO.Pipes": "old", "N:System.Net.Mail": "mail" } } }
                }
                """,
        },
    };

    // Members with scopes of their own, by a map that is not theirs to change: what is left is a wider scope, or to know of the use.
    private static readonly Consumer s_ruled = new("FormatRuled")
    {
        Items = """<ProjectReference Include="../FormatRules/FormatRules.csproj" />""",
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["known.protocolmap.baseline"] = "# Known uses\n",
            ["Uses.cs"] =
                """
                using Rules;

                class Uses
                {
                    [InteropScope(InteropCategory.Avatar)]
                    object Direction => System.IO.Pipes.PipeDirection.{|PMAP2003:In|};

                    [InteropScope(InteropCategory.Avatar)]
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
        Consumer[] consumers = [s_own, s_carried, s_more, s_rules, s_ruled];
        Assert.All(consumers, builds.AssertSaysWhatIsMarked);

        Format(consumers);
        Assert.Equal(s_usesAfter, Text(s_own, "Uses.cs"));
        Assert.Equal(s_mapAfter, Text(s_own, "small.protocolmap.json"));
        Assert.Equal(MarkedText.Plain(s_own.Files["More.cs"]), Text(s_own, "More.cs"));
        Assert.Contains("    [InteropScope(InteropCategory.Avatar, InteropCategory.Communication)]\n    object Priority", Text(s_carried, "Uses.cs"), StringComparison.Ordinal);
        Assert.Equal(MoreAfter, Text(s_more, "Uses.cs"));
        Assert.Equal("# Known uses\nPMAP2003 P:Uses.Direction old 1\n", Text(s_ruled, "known.protocolmap.baseline"));
        Assert.Contains("    [InteropScope(InteropCategory.Avatar, InteropCategory.Asset)]\n    object Priority", Text(s_ruled, "Uses.cs"), StringComparison.Ordinal);

        // What it can't do is left for who can, and spoils nothing.
        Assert.Equal(s_more.Files["more.protocolmap.json"], Text(s_more, "more.protocolmap.json"));
        Assert.Equal(s_more.Files[".editorconfig"], Text(s_more, ".editorconfig"));
        Assert.Equal(2, builds.Format([s_more], "--verify-no-changes").ExitCode);
        File.WriteAllText(builds.PathOf(s_more, ".editorconfig"), s_more.Files[".editorconfig"].Replace("avatars", "avatar", StringComparison.Ordinal));

        var verified = builds.Format(consumers, "--verify-no-changes");
        Assert.True(verified.ExitCode == 0, verified.Output);
    }

    private void Format(Consumer[] consumers)
    {
        // Another protocol and a mapping, then other scopes, then exemptions.
        const int Runs = 3;
        for (var run = 0; run < Runs; run++)
        {
            var result = builds.Format(consumers);
            Assert.True(result.ExitCode == 0, result.Output);
        }
    }

    private string Text(Consumer consumer, string file) => File.ReadAllText(builds.PathOf(consumer, file));
}
