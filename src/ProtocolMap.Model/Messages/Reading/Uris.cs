using System.Text;

namespace ProtocolMap.Model.Messages.Reading;

/// <summary>URI references, as far as schemas need them: RFC 3986, sections 5.2 and 2.1.</summary>
internal static class Uris
{
    /// <summary>The base of messages: the id of one, resolved against it, is the message's own.</summary>
    public const string MapBase = "map:///";

    /// <summary>Splits off the fragment, without <c>#</c>; <see langword="null"/> when there is none.</summary>
    public static (string Uri, string? Fragment) Split(string reference)
    {
        var hash = reference.IndexOf('#');
        return hash < 0 ? (reference, null) : (reference.Substring(0, hash), reference.Substring(hash + 1));
    }

    /// <summary>Resolves a reference without fragment against an absolute URI.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        var target = Parts.Of(reference);
        if (target.Scheme is not null)
        {
            return target.WithPath(RemoveDots(target.Path)).ToString();
        }

        var start = Parts.Of(baseUri);
        if (target.Authority is not null)
        {
            return (target with { Scheme = start.Scheme, Path = RemoveDots(target.Path) }).ToString();
        }

        if (target.Path.Length == 0)
        {
            return (start with { Query = target.Query ?? start.Query }).ToString();
        }

        var path = target.Path[0] == '/' ? target.Path : Merge(start, target.Path);
        return (start with { Path = RemoveDots(path), Query = target.Query }).ToString();
    }

    /// <summary>Resolves percent-encoding, in UTF-8; <see langword="null"/> when it is malformed.</summary>
    public static string? Decode(string text)
    {
        if (text.IndexOf('%') < 0)
        {
            return text;
        }

        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(i, length)));
                i += length - 1;
            }
            else if (i + 2 < text.Length && Hex(text[i + 1]) is >= 0 and var high && Hex(text[i + 2]) is >= 0 and var low)
            {
                bytes.Add((byte)((high * 16) + low));
                i += 2;
            }
            else
            {
                return null;
            }
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static int Hex(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static string Merge(Parts start, string path) =>
        start.Authority is not null && start.Path.Length == 0 ? "/" + path : start.Path.Substring(0, start.Path.LastIndexOf('/') + 1) + path;

    private static string RemoveDots(string path)
    {
        if (path.IndexOf('.') < 0)
        {
            return path;
        }

        var output = new List<string>();
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (segments[i] == "..")
            {
                if (output.Count > 1 || (output.Count == 1 && output[0].Length > 0))
                {
                    output.RemoveAt(output.Count - 1);
                }
            }
            else if (segments[i] != ".")
            {
                output.Add(segments[i]);
                continue;
            }

            if (isLast)
            {
                output.Add("");
            }
        }

        return string.Join("/", output);
    }

    private sealed record Parts(string? Scheme, string? Authority, string Path, string? Query)
    {
        public static Parts Of(string uri)
        {
            string? scheme = null, authority = null, query = null;
            var colon = uri.IndexOf(':');
            if (colon > 0 && IsScheme(uri, colon))
            {
                scheme = uri.Substring(0, colon).ToLowerInvariant();
                uri = uri.Substring(colon + 1);
            }

            var question = uri.IndexOf('?');
            if (question >= 0)
            {
                query = uri.Substring(question + 1);
                uri = uri.Substring(0, question);
            }

            if (uri.StartsWith("//", StringComparison.Ordinal))
            {
                var end = uri.IndexOf('/', 2);
                authority = end < 0 ? uri.Substring(2) : uri.Substring(2, end - 2);
                uri = end < 0 ? "" : uri.Substring(end);
            }

            return new Parts(scheme, authority, uri, query);
        }

        public Parts WithPath(string path) => this with { Path = path };

        public override string ToString() =>
            (Scheme is null ? "" : Scheme + ":") + (Authority is null ? "" : "//" + Authority) + Path + (Query is null ? "" : "?" + Query);

        private static bool IsScheme(string uri, int length)
        {
            for (var i = 0; i < length; i++)
            {
                var isLetter = uri[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
                if (!isLetter && (i == 0 || uri[i] is not ((>= '0' and <= '9') or '+' or '-' or '.')))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
