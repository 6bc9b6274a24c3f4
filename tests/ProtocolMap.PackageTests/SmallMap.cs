namespace ProtocolMap.PackageTests;

/// <summary>A map for consumers that test something other than the map.</summary>
internal static class SmallMap
{
    public const string Json =
        """
        {
          "id": "small", "version": "1.0.0", "namespace": "Small.Interop",
          "categories": { "avatar": { "title": "Avatars", "number": 1 }, "identity": { "title": "Identities", "number": 2 } },
          "protocols": {
            "vrm-1-0": { "title": "VRM 1.0", "number": 1, "capabilities": { "spring-bones": { "title": "Spring bones", "bit": 0 } } },
            "websocket": { "title": "WebSocket", "number": 2 }
          },
          "mappings": { "avatar": { "vrm-1-0": "recommended" } },
          "libraries": { "sockets": { "title": "WebSockets", "symbols": { "N:System.Net.WebSockets": "websocket" } } }
        }
        """;

    /// <summary>Uses what is generated in ways that C# 9 allows.</summary>
    public const string Gateway =
        """
        using Small.Interop;

        namespace Small
        {
            [InteropScope(InteropCategory.Avatar)]
            [UsesProtocol(Protocol.Vrm1_0, Capabilities = Vrm1_0Capabilities.SpringBones)]
            internal static class Gateway
            {
                internal static bool CanSwing(Vrm1_0Capabilities offered)
                {
                    return offered.Supports(Vrm1_0Capabilities.SpringBones)
                        && InteropMap.IsMapped(InteropCategory.Avatar, Protocol.Vrm1_0);
                }

                internal static string Name()
                {
                    return InteropMap.Describe(Protocol.Vrm1_0).Title + InteropMap.ToId(InteropCategory.Avatar);
                }
            }
        }
        """;

    /// <summary>Breaks the map once: sockets are not mapped for avatars.</summary>
    public const string Violation =
        """
        namespace Small
        {
            [Small.Interop.InteropScope(Small.Interop.InteropCategory.Avatar)]
            internal static class Violation
            {
                internal static bool IsOpen(int state)
                {
                    return state == (int)System.Net.WebSockets.WebSocketState.{|PMAP2001:Open|};
                }
            }
        }
        """;

    public static Dictionary<string, string> Files(params IEnumerable<(string Path, string Text)> more)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["small.protocolmap.json"] = Json, ["Gateway.cs"] = Gateway };
        foreach (var (path, text) in more)
        {
            files[path] = text;
        }

        return files;
    }
}
