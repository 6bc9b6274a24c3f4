using ProtocolMap.Model.Map;
using ProtocolMap.Model.Problems;
using ProtocolMap.Model.Validation;

namespace ProtocolMap.Model.Reading;

/// <content>References to other entries: what does not exist is reported and left out.</content>
internal readonly partial struct ObjectReader
{
    public string? Reference(string name, KnownIds ids, bool isEssential = false)
    {
        var id = String(name);
        return id is not null && Context.Resolve(ids, id, Find(name)!.Value.Value.Place, isEssential) ? id : null;
    }

    public EquatableArray<string> References(string name, KnownIds ids, bool orSingle = false, bool isEssential = false)
    {
        if (Find(name) is null)
        {
            return default;
        }

        var result = new List<string>();
        foreach (var (text, place) in StringItems(name, orSingle))
        {
            if (Context.Resolve(ids, text, place, isEssential))
            {
                result.Add(text);
            }
        }

        return result.ToEquatableArray();
    }

    public EquatableArray<string> Strings(string name) => StringItems(name).Select(i => i.Text).ToEquatableArray();

    /// <summary>References of the form <c>protocol</c> or <c>protocol#capability</c>.</summary>
    public EquatableArray<ProtocolReference> ProtocolReferences(string name, bool isEssential = false) => ProtocolReferences(name, out _, isEssential);

    /// <inheritdoc cref="ProtocolReferences(string, bool)"/>
    /// <param name="name">The property.</param>
    /// <param name="places">Where each of them is said.</param>
    /// <param name="isEssential">Whether what refers to it can't stand without it.</param>
    public EquatableArray<ProtocolReference> ProtocolReferences(string name, out EquatableArray<Place> places, bool isEssential = false)
    {
        var result = new List<ProtocolReference>();
        var found = new List<Place>();
        foreach (var (text, place) in StringItems(name, orSingle: true))
        {
            if (ResolveProtocol(Context, text, place, isEssential) is { } reference)
            {
                result.Add(reference);
                found.Add(place);
            }
        }

        places = found.ToEquatableArray();
        return result.ToEquatableArray();
    }

    public static ProtocolReference? ResolveProtocol(ReadContext context, string text, Place place, bool isEssential = false)
    {
        var hash = text.IndexOf('#');
        var protocol = hash < 0 ? text : text.Substring(0, hash);
        if (!context.Resolve(context.Known.Protocols, protocol, place, isEssential))
        {
            return null;
        }

        var capability = hash < 0 ? null : text.Substring(hash + 1);
        return capability is null || context.Resolve(context.Known.CapabilitiesOf(protocol), capability, place, isEssential)
            ? new ProtocolReference(protocol, capability)
            : null;
    }

    /// <summary>An id of the map's own choice; a malformed one is reported and kept.</summary>
    public static bool CheckId(ReadContext context, string id, Place place)
    {
        if (Ids.IsWellFormed(id))
        {
            return true;
        }

        context.Problems.Add(ProblemKind.MalformedId, place, id);
        return false;
    }

    /// <summary>A C# namespace, without the formatting characters that the compiler ignores.</summary>
    public string? Namespace(string name)
    {
        var text = String(name);
        if (text is null || CSharpNames.IsNamespace(text))
        {
            return text is null ? null : CSharpNames.Normalize(text);
        }

        Context.Problems.Add(ProblemKind.MalformedName, Find(name)!.Value.Value.Place, text, "a C# namespace");
        return null;
    }
}
