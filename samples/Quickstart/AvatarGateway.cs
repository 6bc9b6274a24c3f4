using System.IdentityModel.Tokens.Jwt;
using System.Net.WebSockets;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Harbor.Interop;

namespace Harbor;

/// <summary>Sends avatars to other worlds and takes theirs in. The map holds all of it to the category "avatar".</summary>
[InteropScope(InteropCategory.Avatar)]
internal static class AvatarGateway
{
    /// <summary>VRM is mapped for avatars; WebSocket only carries, and the map calls it neutral.</summary>
    public static async Task SendAsync(WebSocket socket, Avatar avatar, CancellationToken cancellation) =>
        await socket.SendAsync(VrmFile.Write(avatar), WebSocketMessageType.Binary, endOfMessage: true, cancellation);

    public static async Task<Avatar> ReceiveAsync(WebSocket socket, CancellationToken cancellation)
    {
        var buffer = new byte[16 * 1024];
        var result = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
        return VrmFile.Read(buffer.AsMemory(0, result.Count));
    }

    /// <summary>Protocol Buffers only encode; neutral too.</summary>
    public static byte[] Presence(string user, Avatar avatar) =>
        new Struct { Fields = { ["user"] = Value.ForString(user), ["avatar"] = Value.ForString(avatar.Name) } }.ToByteArray();

    /// <summary>
    /// The deliberate violation. An avatar gateway has no business in identity tokens: it reads the name of whoever claims to
    /// come, unverified. The map does not allow it, and the compiler says so.
    /// </summary>
    public static object UnverifiedName(string token) =>
        JwtPayload.Base64UrlDeserialize(token.Split('.')[1])["name"];
}
