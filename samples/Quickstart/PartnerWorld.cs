using System.Security.Cryptography;
using Harbor.Interop;

namespace Harbor;

/// <summary>The other world. It keeps the contract "avatar-transfer" of the map, and so it is held to the category "avatar" without an attribute.</summary>
internal sealed class PartnerWorld(Avatar avatar) : IAvatarTransfer
{
    /// <summary>What the package speaks of; files go beside the messages.</summary>
    public byte[] File { get; } = VrmFile.Write(avatar);

    public ValueTask<AvatarPackage> ExportAsync(AvatarRequest request, CancellationToken cancellationToken)
    {
        var vrm = InteropMap.ToId(Protocol.Vrm1_0);
        if (request.Accepts.All(format => format.Protocol != vrm))
        {
            throw new TransferRefusalException(new TransferRefusal(TransferRefusalReason.FormatNotAccepted, accepts: [new AcceptedFormat(vrm)]));
        }

        var digest = new FileDigest(FileDigestAlgorithm.Sha256, SHA256.HashData(File));
        var model = new InteropFile(new Uri("https://lagoon.example/heron.vrm"), vrm, "model/gltf-binary", File.Length, digest, uses: [vrm + "#humanoid-bones"]);
        var licence = new LicenceTerms(new Uri("https://vrm.dev/licenses/1.0/"), avatarPermission: LicenceTermsAvatarPermission.Everyone);
        return new(new AvatarPackage(request.Avatar, avatar.Name, model, licence, rig: new AvatarPackageRig(vrm, avatar.Bones)));
    }

    public ValueTask<AvatarReceipt> ImportAsync(AvatarPackage request, CancellationToken cancellationToken) =>
        throw new TransferRefusalException(new TransferRefusal(TransferRefusalReason.NotAuthorised, "Lagoon lends avatars and takes none."));
}
