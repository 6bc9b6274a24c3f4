using System.Security.Cryptography;
using System.Text;

namespace ProtocolMap.Tool.Report;

/// <summary>The style and the script of the page.</summary>
internal static class ReportAssets
{
    public static string Style() => Read("report.css");

    // One script, so that one hash allows it.
    public static string Script() => $"(() => {{\n\"use strict\";\n{Read("dom.js")}{Read("detail.js")}{Read("filter.js")}{Read("report.js")}}})();\n";

    /// <summary>The words by which a content security policy allows a text and nothing else.</summary>
    public static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(ReportAssets).Assembly.GetManifestResourceStream("Report/" + name)
            ?? throw new InvalidOperationException($"The report's {name} is missing from the tool.");
        using var reader = new StreamReader(stream);

        // A browser reads line ends this way, and the hash is of what it reads.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
