using System.Reflection.Metadata;
using ProtocolMap.Model.Carrying;

namespace ProtocolMap.Tool.Assemblies;

/// <summary>Reads the attribute by which an assembly carries a map.</summary>
internal static class CarriedMapBlob
{
    private const ushort Prolog = 1;

    // No version ever has this number, so that who reads the map finds it damaged.
    private static readonly CarriedMap s_damaged = new(FormatVersion: 0, IsPublic: false, "", "");

    /// <summary>The map as it is carried; <see langword="null"/> for none.</summary>
    public static CarriedMap? Find(MetadataReader reader)
    {
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
                && IsCarriedMap(reader, reader.GetTypeReference((TypeReferenceHandle)type)))
            {
                return Read(reader.GetBlobReader(attribute.Value));
            }
        }

        return null;
    }

    private static bool IsCarriedMap(MetadataReader reader, TypeReference type) =>
        reader.StringComparer.Equals(type.Name, "CarriedMapAttribute") && reader.StringComparer.Equals(type.Namespace, "ProtocolMap.Runtime");

    // A newer version may carry more, or in another way, but says so first.
    private static CarriedMap Read(BlobReader blob)
    {
        try
        {
            if (blob.ReadUInt16() != Prolog)
            {
                return s_damaged;
            }

            var version = blob.ReadInt32();
            return version > CarriedMap.CurrentVersion
                ? new CarriedMap(version, IsPublic: false, "", "")
                : new CarriedMap(version, blob.ReadBoolean(), blob.ReadSerializedString() ?? "", blob.ReadSerializedString() ?? "");
        }
        catch (BadImageFormatException)
        {
            return s_damaged;
        }
    }
}
