using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Nodes;
using Harbor.Interop;

namespace Harbor;

/// <summary>
/// A VRM 1.0 avatar in a GLB container, written by hand. No library says so here, so the attribute does, and who calls it is
/// held to the map as if this were one.
/// </summary>
[UsesProtocol(Protocol.Vrm1_0, Capabilities = Vrm1_0Capabilities.HumanoidBones)]
internal static class VrmFile
{
    private const uint Magic = 0x46546C67; // "glTF"
    private const uint JsonChunk = 0x4E4F534A; // "JSON"
    private const int HeaderLength = 20;

    public static byte[] Write(Avatar avatar)
    {
        var bones = new JsonObject(avatar.Bones.Select((bone, node) => KeyValuePair.Create(bone, (JsonNode?)new JsonObject { ["node"] = node })));
        var json = JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["asset"] = new JsonObject { ["version"] = "2.0" },
            ["extensionsUsed"] = new JsonArray("VRMC_vrm"),
            ["nodes"] = new JsonArray([.. avatar.Bones.Select(bone => (JsonNode)new JsonObject { ["name"] = bone })]),
            ["extensions"] = new JsonObject
            {
                ["VRMC_vrm"] = new JsonObject
                {
                    ["specVersion"] = "1.0",
                    ["meta"] = new JsonObject { ["name"] = avatar.Name },
                    ["humanoid"] = new JsonObject { ["humanBones"] = bones },
                },
            },
        });

        // Chunks are padded with spaces to whole words.
        var length = (json.Length + 3) & ~3;
        var file = new byte[HeaderLength + length];
        file.AsSpan().Fill((byte)' ');
        ReadOnlySpan<uint> header = [Magic, 2, (uint)file.Length, (uint)length, JsonChunk];
        for (var i = 0; i < header.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(i * sizeof(uint)), header[i]);
        }

        json.CopyTo(file, HeaderLength);
        return file;
    }

    public static Avatar Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(file.Span) != Magic)
        {
            throw new InvalidDataException("Not a GLB container.");
        }

        using var document = JsonDocument.Parse(file[HeaderLength..]);
        var vrm = document.RootElement.GetProperty("extensions").GetProperty("VRMC_vrm");
        var bones = vrm.GetProperty("humanoid").GetProperty("humanBones").EnumerateObject().Select(bone => bone.Name);
        return new Avatar(vrm.GetProperty("meta").GetProperty("name").GetString() ?? "", [.. bones]);
    }
}
