namespace ProtocolMap.Tests.Generator.Messages;

/// <summary>Messages that show every shape.</summary>
internal static class SampleMessages
{
    public const string Text =
        """
        {
          "id": "sample-messages", "version": "1.0.0", "namespace": "Contoso.Interop",
          "messages": {
            "avatar-package": {
              "title": "An avatar as it is handed over", "type": "object",
              "required": ["id", "name", "format", "digest", "kind"],
              "properties": {
                "kind": { "const": "avatar" },
                "id": { "type": "string", "format": "uuid" },
                "name": { "type": "string", "minLength": 1, "maxLength": 64 },
                "display_name": { "type": ["string", "null"] },
                "display-name": { "type": "string", "pattern": "^[a-z]+$" },
                "format": { "enum": ["glb", "vrm", "fbx"], "title": "The file format" },
                "level": { "enum": [1, 2, -3] },
                "digest": { "type": "string", "contentEncoding": "base64" },
                "height": { "type": "number", "exclusiveMinimum": 0, "maximum": 10 },
                "price": { "type": "number", "multipleOf": 0.01, "minimum": 0 },
                "count": { "type": "integer", "minimum": 0, "maximum": 1000 },
                "size": { "type": "integer", "minimum": 0 },
                "huge": { "type": "integer", "maximum": 1e40 },
                "created": { "type": "string", "format": "date-time" },
                "home": { "type": "string", "format": "uri" },
                "see": { "type": "string", "format": "uri-reference" },
                "retries": { "type": "integer", "minimum": 0, "maximum": 9, "default": 3 },
                "greeting": { "type": "string", "default": "hello" },
                "flag": { "type": "boolean", "default": true },
                "tags": { "type": "array", "items": { "type": "string", "maxLength": 8 }, "minItems": 1, "maxItems": 5, "uniqueItems": true },
                "matrix": { "type": "array", "items": { "type": "array", "items": { "type": "number" } } },
                "maybe": { "type": "array", "items": { "type": ["integer", "null"], "minimum": 0, "maximum": 5 } },
                "scores": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } },
                "anything": true,
                "owner": { "$ref": "#/$defs/person" },
                "friends": { "type": "array", "items": { "$ref": "#/$defs/person" } },
                "part": { "$ref": "part" },
                "shape": { "oneOf": [ { "$ref": "#/$defs/circle" }, { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "square" }, "side": { "type": "number" } } } ] },
                "value": { "anyOf": [ { "type": "string" }, { "type": "number", "minimum": 5 }, { "type": "array", "items": { "type": "number" } } ] },
                "next": { "oneOf": [ { "type": "null" }, { "$ref": "avatar-package" } ] },
                "either": { "oneOf": [ { "type": "object", "required": ["a"], "properties": { "a": { "type": "integer" } } }, { "type": "object", "required": ["b"], "properties": { "b": { "type": "integer" } } } ] },
                "class": { "type": "string", "deprecated": true },
                "avatarPackage": { "type": "string" },
                "": { "type": "string" },
                "a \"quoted\" name": { "type": "integer" },
                "strange": { "not": { "type": "string" } }
              },
              "$defs": {
                "person": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" }, "age": { "type": "integer", "minimum": 0, "maximum": 150 } }, "additionalProperties": false },
                "circle": { "type": "object", "required": ["kind", "radius"], "properties": { "kind": { "const": "circle" }, "radius": { "type": "number", "minimum": 0 } } }
              }
            },
            "part": { "type": "object", "properties": { "children": { "type": "array", "items": { "$ref": "#" } }, "n": { "type": "integer" } }, "dependentRequired": { "n": ["children"] } },
            "extended": { "allOf": [ { "$ref": "part" }, { "type": "object", "required": ["extra"], "properties": { "extra": { "type": "string" } } } ] },
            "age": { "type": "integer", "minimum": 0, "maximum": 150 },
            "minimum-only": { "minimum": 1 },
            "anything": true,
            "nothing": false,
            "names": { "type": "array", "items": { "type": "string" }, "contains": { "const": "x" } },
            "color": { "enum": ["red", "green", null] },
            "choice": { "oneOf": [ { "type": "string" }, { "type": "integer" } ] },
            "maybe-number": { "type": ["number", "null"] },
            "tree": { "type": "array", "items": { "$ref": "#" } },
            "empty": { "type": "object" }
          }
        }
        """;
}
