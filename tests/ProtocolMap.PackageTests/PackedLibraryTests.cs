using ProtocolMap.PackageTests.Support;

namespace ProtocolMap.PackageTests;

/// <summary>A library that carries its map in a package of its own judges, and is known by its ids, where somebody references it.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackedLibraryTests(ConsumerBuilds builds)
{
    // Numbers and C# names differ from those of the consumer's own map below; only ids agree.
    private const string WireMap =
        """
        {
          "id": "contoso-wire", "version": "2.1.0", "namespace": "Contoso.Interop",
          "categories": { "avatar": { "title": "Avatars", "number": 1 }, "identity": { "title": "Identities", "number": 2 } },
          "protocols": { "mqtt-5": { "title": "MQTT 5.0", "number": 1 }, "vrm-1-0": { "title": "VRM 1.0", "number": 2 } },
          "mappings": { "avatar": { "vrm-1-0": "recommended" } },
          "libraries": { "wire": { "title": "Contoso wire", "symbols": { "N:Contoso.Wire.Raw": "mqtt-5" } } }
        }
        """;

    private const string Wire =
        """
        using Contoso.Interop;

        namespace Contoso.Wire
        {
            [UsesProtocol(Protocol.Mqtt5)]
            public static class Publisher { public static void Send() { } }

            public static class Avatars
            {
                [UsesProtocol(Protocol.Vrm1_0)]
                public static void Load() { }

                public static void Count() => Publisher.Send();
            }
        }

        namespace Contoso.Wire.Raw { public sealed class Client { public void Publish() { } } }
        """;

    private const string Reference = """<PackageReference Include="Contoso.Wire" Version="1.0.0" />""";

    private static readonly Consumer s_library = new("Contoso.Wire")
    {
        IsPacked = true,

        // The package under test is a prerelease, on which a release should not stand.
        Properties = "<ProtocolMapVisibility>public</ProtocolMapVisibility><NoWarn>$(NoWarn);NU5104</NoWarn>",
        Files = new Dictionary<string, string>(StringComparer.Ordinal) { ["wire.protocolmap.json"] = WireMap, ["Wire.cs"] = Wire },
    };

    private static readonly Consumer s_user = new("WireUser")
    {
        Items = Reference,
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Gateway.cs"] =
                """
                using Contoso.Interop;
                using Contoso.Wire;

                [InteropScope(InteropCategory.Avatar)]
                class Gateway
                {
                    void Allowed() => Avatars.Load();
                    void Unmarked() => Avatars.Count();
                    void Wrapped() => Publisher.{|PMAP2001:Send|}();
                    object Listed() => new Contoso.Wire.Raw.{|PMAP2001:Client|}();
                    object Named() => Protocol.{|PMAP2001:Mqtt5|};
                }

                class Outside { void Run() => Publisher.Send(); }
                """,
        },
    };

    private static readonly Consumer s_extender = new("WireExtender")
    {
        Items = Reference,
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["base.protocolmap.json"] =
                """
                {
                  "id": "base", "version": "1.0.0", "namespace": "Base.Interop",
                  "categories": { "asset": { "title": "Assets", "number": 1 }, "avatar": { "title": "Avatars", "number": 2 } },
                  "protocols": { "vrm-1-0": { "title": "VRM", "number": 1 }, "mqtt-5": { "title": "MQTT", "name": "Queue", "number": 7 } }
                }
                """,
            ["own.protocolmap.json"] =
                """
                {
                  "id": "own", "version": "1.0.0", "namespace": "Own.Interop", "extends": "base.protocolmap.json",
                  "mappings": { "avatar": { "mqtt-5": "allowed" } },
                  "libraries": { "wire": { "title": "Wire", "symbols": { "T:Contoso.Wire.Raw.Client": "vrm-1-0" } } }
                }
                """,
            ["Gateway.cs"] =
                """
                using Contoso.Wire;
                using Own.Interop;

                [InteropScope(InteropCategory.Avatar)]
                class Gateway
                {
                    void Allowed() => Publisher.Send();
                    object AlsoAllowed() => Contoso.Interop.Protocol.Mqtt5;
                    void Wrapped() => Avatars.{|PMAP2001:Load|}();
                    object Listed() => new Contoso.Wire.Raw.{|PMAP2001:Client|}();
                }
                """,
        },
    };

    private static readonly Consumer s_reacher = new("WireReacher")
    {
        Items = Reference,
        Files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [".globalconfig"] = "is_global = true\ndotnet_diagnostic.PMAP2008.severity = warning\n",
            ["Gateway.cs"] =
                """
                using Contoso.Interop;
                using Contoso.Wire;

                [InteropScope(InteropCategory.Avatar)]
                class Gateway
                {
                    void Bad() => Helper.{|PMAP2008:Publish|}();
                    void Good() => Helper.Load();
                    void NotFollowed() => Helper.Count();
                }

                static class Helper
                {
                    public static void Publish() => Publisher.Send();
                    public static void Load() => Avatars.Load();
                    public static void Count() => Avatars.Count();
                }
                """,
        },
    };

    [Fact]
    public void The_map_of_a_packed_library_judges_who_uses_its_scopes()
    {
        Assert.Empty(builds.MessagesOf(s_library));
        builds.AssertSaysWhatIsMarked(s_user);
        Assert.Empty(builds.GeneratedBy(s_user));
        Assert.All(builds.MessagesOf(s_user), static message => Assert.Contains("(contoso-wire 2.1.0)", message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_map_of_the_projects_own_judges_a_packed_library_by_ids() => builds.AssertSaysWhatIsMarked(s_extender);

    [Fact]
    public void The_way_to_a_packed_library_leads_through_code_without_a_scope() => builds.AssertSaysWhatIsMarked(s_reacher);
}
