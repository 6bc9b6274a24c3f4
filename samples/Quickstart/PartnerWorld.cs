using System.Security.Cryptography;
using Harbor.Interop;
using Messages = ProtocolMap.Metaverse;

namespace Harbor;

/// <summary>The other world. It keeps the contract "avatar-transfer" of the map, and so it is held to the category "avatar" without an attribute.</summary>
internal sealed class PartnerWorld(Avatar avatar) : IAvatarTransfer
{
    /// <summary>What the package speaks of; files go beside the messages.</summary>
    public byte[] File { get; } = VrmFile.Write(avatar);

    public ValueTask<Messages.AvatarPackage> ExportAsync(Messages.AvatarRequest request, CancellationToken cancellationToken)
    {
        var vrm = InteropMap.ToId(Protocol.Vrm1_0);
        if (request.Accepts.All(format => format.Protocol != vrm))
        {
            throw new TransferRefusalException(new Messages.TransferRefusal(Messages.TransferRefusalReason.FormatNotAccepted, accepts: [new Messages.AcceptedFormat(vrm)]));
        }

        var digest = new Messages.FileDigest(Messages.FileDigestAlgorithm.Sha256, SHA256.HashData(File));
        var model = new Messages.InteropFile(new Uri("https://lagoon.example/heron.vrm"), vrm, "model/gltf-binary", File.Length, digest, uses: [vrm + "#humanoid-bones"]);
        var licence = new Messages.LicenceTerms(new Uri("https://vrm.dev/licenses/1.0/"), avatarPermission: Messages.LicenceTermsAvatarPermission.Everyone);
        return new(new Messages.AvatarPackage(request.Avatar, avatar.Name, model, licence, rig: new Messages.AvatarPackageRig(vrm, avatar.Bones)));
    }

    public ValueTask<Messages.AvatarReceipt> ImportAsync(Messages.AvatarPackage request, CancellationToken cancellationToken) =>
        throw new TransferRefusalException(new Messages.TransferRefusal(Messages.TransferRefusalReason.NotAuthorised, "Lagoon lends avatars and takes none."));
}
