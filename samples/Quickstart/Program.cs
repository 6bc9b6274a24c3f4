using System.Net.WebSockets;
using Harbor;

// A user of another world arrives with an identity and an avatar. The wire is a memory stream, so nothing leaves this process.
var identity = new IdentityGateway();
var token = identity.Vouch("Ada");
var user = identity.SignIn(token);

using var wire = new MemoryStream();
using var sender = WebSocket.CreateFromStream(wire, new WebSocketCreationOptions());
await AvatarGateway.SendAsync(sender, new Avatar("Heron", ["hips", "spine", "head"]), CancellationToken.None);

wire.Position = 0;
using var receiver = WebSocket.CreateFromStream(wire, new WebSocketCreationOptions { IsServer = true });
var avatar = await AvatarGateway.ReceiveAsync(receiver, CancellationToken.None);

Console.WriteLine($"{user} arrives as {avatar.Name}, with {avatar.Bones.Count} bones; presence takes {AvatarGateway.Presence(user, avatar).Length} bytes.");
Console.WriteLine($"What the avatar gateway should not have read: {AvatarGateway.UnverifiedName(token)}.");

// What the generated code knows.
MapReport.Write(Console.Out);
