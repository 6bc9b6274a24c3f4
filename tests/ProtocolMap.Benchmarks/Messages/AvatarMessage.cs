using System.Globalization;
using System.Text;

namespace ProtocolMap.Benchmarks.Messages;

/// <summary>A message with every usual constraint, and an instance of it.</summary>
internal static class AvatarMessage
{
    public const string Map =
        """
        { "id": "bench", "version": "1", "namespace": "Bench",
          "messages": {
            "avatar": { "type": "object", "additionalProperties": false,
              "required": ["id","name","format","created","parts","licence"],
              "properties": {
                "id": { "type": "string", "format": "uuid" },
                "name": { "type": "string", "minLength": 1, "maxLength": 64 },
                "displayName": { "type": "string", "maxLength": 128 },
                "format": { "enum": ["glb","vrm","fbx"] },
                "version": { "type": "integer", "minimum": 1, "maximum": 1000000 },
                "created": { "type": "string", "format": "date-time" },
                "height": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 },
                "scale": { "type": "number", "minimum": 0.001, "maximum": 1000 },
                "isPublic": { "type": "boolean" },
                "homepage": { "type": "string", "maxLength": 200, "minLength": 8 },
                "slug": { "type": "string", "pattern": "^[a-z0-9-]+$", "maxLength": 40 },
                "tags": { "type": "array", "items": { "type": "string", "minLength": 1, "maxLength": 24 }, "minItems": 1, "maxItems": 16, "uniqueItems": true },
                "licence": { "$ref": "#/$defs/licence" },
                "parts": { "type": "array", "items": { "$ref": "#/$defs/part" }, "minItems": 1, "maxItems": 64 },
                "bounds": { "type": "array", "items": { "type": "number", "minimum": -1000, "maximum": 1000 }, "minItems": 6, "maxItems": 6 }
              },
              "$defs": {
                "licence": { "type": "object", "additionalProperties": false, "required": ["spdx","commercial"], "properties": {
                  "spdx": { "type": "string", "minLength": 1, "maxLength": 32 }, "commercial": { "type": "boolean" }, "author": { "type": "string", "maxLength": 64 }, "year": { "type": "integer", "minimum": 1970, "maximum": 2100 } } },
                "part": { "type": "object", "additionalProperties": false, "required": ["slot","mesh","triangles"], "properties": {
                  "slot": { "enum": ["head","body","hair","hands","feet"] }, "mesh": { "type": "string", "minLength": 1, "maxLength": 64 }, "triangles": { "type": "integer", "minimum": 0, "maximum": 1000000 },
                  "weight": { "type": "number", "minimum": 0, "maximum": 1 }, "visible": { "type": "boolean" }, "material": { "type": "string", "maxLength": 64 } } }
              } } } }
        """;

    private static readonly string[] s_slots = ["head", "body", "hair", "hands", "feet", "body", "hair"];

    /// <summary>An instance of about 1,300 bytes.</summary>
    public static byte[] Instance()
    {
        var parts = s_slots.Select((slot, i) => string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"slot":"{{slot}}","mesh":"meshes/part-{{i}}.bin","triangles":{{12_345 + (i * 77)}},"weight":0.{{21 + i}},"visible":true,"material":"material-{{i}}-standard"}"""));
        return Encoding.UTF8.GetBytes(
            """
            {"id":"3f2504e0-4f89-41d3-9a0c-0305e82c3301","name":"Aurora Borealis","displayName":"Aurora of the Northern Lights","format":"vrm","version":42,"created":"2026-03-14T15:09:26.535Z","height":1.72,"scale":0.985,"isPublic":true,"homepage":"https://example.org/avatars/aurora","slug":"aurora-borealis-42","tags":["humanoid","festival","winter","rigged"],"licence":{"spdx":"CC-BY-4.0","commercial":true,"author":"Somebody","year":2026},"parts":[
            """.Trim() + string.Join(",", parts) + """],"bounds":[-0.5,0,-0.25,0.5,1.72,0.25]}""");
    }
}
