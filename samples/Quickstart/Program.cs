using System.Net.WebSockets;
using Harbor;

// A user of another world arrives with an identity and an avatar. The wire is a memory stream, so nothing leaves this process.
var identity = new IdentityGateway();
var token = identity.Vouch("Ada");
var user = identity.SignIn(token);

// The contract "avatar-transfer" of the map says what the worlds tell each other before the file itself comes.
var partner = new PartnerWorld(new Avatar("Heron", ["hips", "spine", "head"]));
var package = await AvatarGateway.AskAsync(partner, "heron", CancellationToken.None);

using var wire = new MemoryStream();
using var sender = WebSocket.CreateFromStream(wire, new WebSocketCreationOptions());
await sender.SendAsync(partner.File, WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);

wire.Position = 0;
using var receiver = WebSocket.CreateFromStream(wire, new WebSocketCreationOptions { IsServer = true });
var avatar = await AvatarGateway.ReceiveAsync(receiver, package, CancellationToken.None);

Console.WriteLine($"The partner world promises {package.Model.Bytes} bytes of {package.Model.MediaType}, for {package.Licence.AvatarPermission} to wear.");
Console.WriteLine($"{user} arrives as {avatar.Name}, with {avatar.Bones.Count} bones; presence takes {AvatarGateway.Presence(user, avatar).Length} bytes.");
Console.WriteLine($"What the avatar gateway should not have read: {AvatarGateway.UnverifiedName(token)}.");

// What the generated code knows.
MapReport.Write(Console.Out);
