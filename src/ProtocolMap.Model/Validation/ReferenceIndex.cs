using ProtocolMap.Model.Json;

namespace ProtocolMap.Model.Validation;

/// <summary>Every id that the document defines, collected before anything is read, so that order does not matter.</summary>
internal sealed class ReferenceIndex
{
    private readonly JsonValue _root;
    private readonly Dictionary<string, JsonValue> _protocols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownIds> _capabilities = new(StringComparer.Ordinal);
    private readonly bool _isOpen;

    /// <param name="root">The document, with all that it extends.</param>
    /// <param name="isOpen">Whether something is missing from it, so that no reference can be blamed.</param>
    public ReferenceIndex(JsonValue root, bool isOpen)
    {
        _root = root;
        _isOpen = isOpen;
        Organizations = Collect("organizations", "organization");
        Documents = Collect("documents", "document");
        Categories = Collect("categories", "category");
        Protocols = Collect("protocols", "protocol");
        Requirements = Collect("requirements", "requirement");
        Messages = Collect("messages", "message");
        Platforms = Collect("platforms", "platform");
        foreach (var platform in KnownPlatforms.Ids)
        {
            Platforms.Add(platform);
        }

        if (root.Find("protocols") is { Value: { Kind: JsonKind.Object } protocols })
        {
            foreach (var protocol in protocols.Properties())
            {
                _protocols[protocol.Name] = protocol.Value;
            }
        }
    }

    public KnownIds Organizations { get; }

    public KnownIds Documents { get; }

    public KnownIds Categories { get; }

    public KnownIds Protocols { get; }

    public KnownIds Requirements { get; }

    public KnownIds Messages { get; }

    public KnownIds Platforms { get; }

    /// <summary>The capabilities of a protocol; of one that is unknown or faulty, every capability is.</summary>
    public KnownIds CapabilitiesOf(string protocol)
    {
        if (!_capabilities.TryGetValue(protocol, out var known))
        {
            known = _protocols.TryGetValue(protocol, out var value) && value.Kind == JsonKind.Object
                ? Collect(value, "capabilities", "capability")
                : new KnownIds("capability") { IsOpen = true };
            _capabilities.Add(protocol, known);
        }

        return known;
    }

    private KnownIds Collect(string section, string noun) => Collect(_root, section, noun);

    private KnownIds Collect(JsonValue owner, string section, string noun)
    {
        var known = new KnownIds(noun) { IsOpen = _isOpen };
        if (owner.Find(section) is not { } property || property.Value.Kind == JsonKind.Null)
        {
            return known;
        }

        if (property.Value.Kind != JsonKind.Object)
        {
            known.IsOpen = true;
            return known;
        }

        foreach (var entry in property.Value.Properties())
        {
            if (entry.Value.Kind == JsonKind.Null)
            {
                known.Remove(entry.Name, entry.Value.Place);
            }
            else
            {
                known.Add(entry.Name);
            }
        }

        return known;
    }
}
