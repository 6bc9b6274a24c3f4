using ProtocolMap.Model.Json;
using ProtocolMap.Model.Map;
using ProtocolMap.Model.Messages;
using ProtocolMap.Model.Reading;

namespace ProtocolMap.Model.Carrying;

/// <summary>Writes of a map what judges code, as a map again: no documents, no prose, everything that it extends included.</summary>
internal static class MapMinifier
{
    /// <param name="map">The map.</param>
    /// <param name="codeNamespace">The namespace of the generated code.</param>
    /// <param name="namesOnly">
    /// Whether only what gives enum values their meaning is written. That is enough for an internal map, which judges no other assembly.
    /// </param>
    public static string Minify(MapDocument map, string codeNamespace, bool namesOnly)
    {
        var json = new JsonWriter();
        json.Object(() =>
        {
            WriteHead(json, map.Id, map.Version, codeNamespace);
            Section(json, "categories", map.Categories, category => WriteNumber(json, category));
            Section(json, "protocols", map.Protocols, protocol => WriteProtocol(json, protocol, namesOnly));
            if (!namesOnly)
            {
                Section(json, "platforms", map.Platforms, _ => { });
                WriteMappings(json, map);
                Section(json, "libraries", map.Libraries, library => WriteLibrary(json, library));
                WriteMessages(json, map);
                Section(json, "contracts", map.Contracts, contract => WriteContract(json, contract));
                Section(json, "overlaps", map.Overlaps, overlap => WriteOverlap(json, overlap));
            }
        });
        return json.ToString();
    }

    /// <summary>How the text of a map begins, whatever else it says: it tells the map without being read.</summary>
    public static string HeadOf(string id, string version, string codeNamespace)
    {
        var json = new JsonWriter();
        json.Object(() => WriteHead(json, id, version, codeNamespace));
        return json.ToString().TrimEnd('}');
    }

    private static void WriteHead(JsonWriter json, string id, string version, string codeNamespace)
    {
        json.Number("format", 1);
        json.String("id", id);
        json.String("version", version);
        json.String("namespace", codeNamespace);
    }

    private static void Section<T>(JsonWriter json, string name, EntityTable<T> entities, Action<T> write)
        where T : Entity
    {
        // A malformed id is a fault of the map's own build; carried on, it would be one of every other.
        var sound = entities.Where(e => Ids.IsWellFormed(e.Id)).ToList();
        if (sound.Count > 0)
        {
            json.Object(name, () => sound.ForEach(entity => json.Object(entity.Id, () =>
            {
                json.String("title", entity.DisplayName);
                json.String("name", entity.Name);
                write(entity);
            })));
        }
    }

    // Only what generates code has a number.
    private static void WriteNumber(JsonWriter json, Category category)
    {
        if (category.Number > 0)
        {
            json.Number("number", category.Number);
        }
    }

    private static void WriteProtocol(JsonWriter json, Protocol protocol, bool namesOnly)
    {
        if (protocol.Number > 0)
        {
            json.Number("number", protocol.Number);
        }

        Section(json, "capabilities", protocol.Capabilities, capability =>
        {
            if (capability.Bit >= 0)
            {
                json.Number("bit", capability.Bit);
            }

            WriteStatus(json, capability.Status);
        });
        if (namesOnly)
        {
            return;
        }

        json.String("kind", protocol.Kind is { } kind ? Words.ProtocolKind.Of(kind) : null);
        json.String("layer", protocol.Layer is { } layer ? Words.Layer.Of(layer) : null);
        WriteStatus(json, protocol.Status);
        json.String("supersededBy", protocol.SupersededBy);
        if (protocol.DependsOn.Count > 0)
        {
            json.Strings("dependsOn", protocol.DependsOn);
        }

        if (protocol.Neutral)
        {
            json.True("neutral");
        }
    }

    private static void WriteStatus(JsonWriter json, Status status)
    {
        if (status != Status.InForce)
        {
            json.String("status", Words.ProtocolStatus.Of(status));
        }
    }

    private static void WriteMappings(JsonWriter json, MapDocument map) => json.Object("mappings", () =>
    {
        foreach (var category in map.Mappings)
        {
            json.Object(category.Category, () =>
            {
                foreach (var entry in category.Entries)
                {
                    WriteMapping(json, entry);
                }
            });
        }
    });

    private static void WriteMapping(JsonWriter json, Mapping entry)
    {
        var use = Words.Use.Of(entry.Use);
        if (entry.Capabilities.Count == 0 && entry.Note is null && entry.Role is not Role.Supporting)
        {
            json.String(entry.Protocol, use);
            return;
        }

        json.Object(entry.Protocol, () =>
        {
            json.String("use", use);
            json.String("role", entry.Role is Role.Supporting ? Words.Role.Of(Role.Supporting) : null);
            json.String("note", entry.Note);
            json.Object("capabilities", () =>
            {
                foreach (var capability in entry.Capabilities)
                {
                    json.String(capability.Capability, Words.CapabilityUse.Of(capability.Use));
                }
            });
        });
    }

    private static void WriteLibrary(JsonWriter json, Library library)
    {
        json.Object("symbols", () =>
        {
            foreach (var symbol in library.Symbols)
            {
                json.Strings(symbol.SymbolId, [.. symbol.Protocols.Select(p => p.ToString())]);
            }
        });
        if (library.UnavailableOn.Count > 0)
        {
            json.Object("unavailableOn", () =>
            {
                foreach (var limit in library.UnavailableOn)
                {
                    json.Object(limit.Platform, () =>
                    {
                        json.String("basis", Words.UnavailabilityBasis.Of(limit.Basis));
                        json.String("source", limit.Source);
                    });
                }
            });
        }
    }

    // Whoever refers to a message compares it with another version of itself.
    private static void WriteMessages(JsonWriter json, MapDocument map)
    {
        var sound = map.Messages.Where(m => Ids.IsWellFormed(m.Id)).ToList();
        if (sound.Count > 0)
        {
            json.Object("messages", () => sound.ForEach(message => json.Member(message.Id, SchemaText.Of(message.Schema, id => map.Messages.Find(id)!.Schema))));
        }
    }

    private static void WriteContract(JsonWriter json, Contract contract)
    {
        json.String("category", contract.Category);
        Section(json, "operations", contract.Operations, operation =>
        {
            WritePayload(json, "request", operation.Request, operation.IsRequestStream);
            WritePayload(json, "response", operation.Response, operation.IsResponseStream);
            if (operation.Errors.Count > 0)
            {
                json.Member("errors", new JsonData(JsonKind.Array, Items: operation.Errors.Select(e => new JsonData(JsonKind.String, e)).ToEquatableArray()));
            }

            json.Strings("protocols", [.. operation.Protocols.Select(p => p.ToString())]);
        });
    }

    private static void WritePayload(JsonWriter json, string name, string? message, bool isStream)
    {
        if (!isStream)
        {
            json.String(name, message);
            return;
        }

        json.Object(name, () =>
        {
            json.String("message", message);
            json.True("stream");
        });
    }

    private static void WriteOverlap(JsonWriter json, Overlap overlap)
    {
        json.String("category", overlap.Category);
        json.Strings("protocols", overlap.Protocols);
    }
}
