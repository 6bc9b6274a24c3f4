namespace ProtocolMap.Tests.Generator;

/// <summary>A small map that shows every feature of the generated code.</summary>
internal static class SampleMap
{
    public const string Text =
        """
        {
          "id": "sample-world", "version": "1.4.0", "title": "Sample", "namespace": "Contoso.Interop",
          "organizations": { "khronos": { "title": "Khronos Group", "kind": "consortium" }, "vrm": { "title": "VRM Consortium" } },
          "documents": { "fgmv-19": { "title": "Service scenarios", "number": "FGMV-19" } },
          "categories": {
            "avatar": { "title": "Avatar interoperability", "definition": "Avatars move between platforms.", "document": "fgmv-19", "number": 1 },
            "identity": { "title": "Identity interoperability", "number": 4 }
          },
          "protocols": {
            "vrm-1-0": { "title": "VRM 1.0", "organization": "vrm", "version": "1.0", "kind": "file-format", "layer": "application", "dependsOn": "khronos-gltf", "number": 1 },
            "khronos-gltf": { "title": "glTF 2.0", "organization": "khronos", "specification": "ISO/IEC 12113:2022", "url": "https://www.khronos.org/gltf/",
              "kind": "file-format", "number": 2, "source": "Khronos",
              "capabilities": { "skinning": { "title": "Skinning", "bit": 0 }, "draco": { "title": "Draco compression", "bit": 3, "status": "draft" } } },
            "json": { "title": "JSON", "kind": "data-model", "neutral": true, "number": 3 },
            "vrm-0-x": { "title": "VRM 0.x", "status": "superseded", "supersededBy": "vrm-1-0", "number": 5 },
            "did-web": { "title": "did:web", "status": "draft", "kind": "identifier", "number": 10000 }
          },
          "mappings": {
            "avatar": { "vrm-0-x": "deprecated", "vrm-1-0": "recommended", "did-web": "prohibited" },
            "identity": { "json": "allowed", "did-web": "required" }
          }
        }
        """;
}
