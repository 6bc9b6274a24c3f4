using System.IdentityModel.Tokens.Jwt;
using System.Net.WebSockets;
using System.Security.Cryptography;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Harbor.Interop;
using Messages = ProtocolMap.Metaverse;

namespace Harbor;

/// <summary>Takes avatars of other worlds in. The map holds all of it to the category "avatar".</summary>
[InteropScope(InteropCategory.Avatar)]
internal static class AvatarGateway
{
    private const int MaxBytes = 16 * 1024;

    /// <summary>Asks another world for an avatar. Both sides have the same messages, compiled in the package; what crosses is JSON, checked as it is read.</summary>
    public static async Task<Messages.AvatarPackage> AskAsync(IAvatarTransfer partner, string avatar, CancellationToken cancellation)
    {
        var format = new Messages.AcceptedFormat(InteropMap.ToId(Protocol.Vrm1_0), mediaTypes: ["model/gltf-binary"], maxBytes: MaxBytes);
        var package = await partner.ExportAsync(new Messages.AvatarRequest(avatar, [format]), cancellation);
        return Messages.AvatarPackage.FromJson(package.ToJson());
    }

    /// <summary>VRM is mapped for avatars; WebSocket only carries, and the map calls it neutral.</summary>
    public static async Task<Avatar> ReceiveAsync(WebSocket socket, Messages.AvatarPackage package, CancellationToken cancellation)
    {
        var buffer = new byte[MaxBytes];
        var result = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
        var file = buffer.AsMemory(0, result.Count);
        return SHA256.HashData(file.Span).AsSpan().SequenceEqual(package.Model.Digest.Value)
            ? VrmFile.Read(file)
            : throw new InvalidDataException("The file is not what was promised.");
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
