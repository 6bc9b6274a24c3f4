using ProtocolMap.Tool.Findings;

namespace ProtocolMap.Tool.Formats;

/// <summary>How findings are written.</summary>
internal enum FindingsFormat
{
    /// <summary>Lines as the compiler prints them.</summary>
    Text,

    /// <summary>Our own shape, described in the README of the tool.</summary>
    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,
}

internal static class FindingsFormats
{
    public static void Write(this FindingsFormat format, ToolHost host, IReadOnlyList<Finding> findings)
    {
        switch (format)
        {
            case FindingsFormat.Text:
                TextFormat.Write(host.Out, findings, host.UseColor);
                break;
            case FindingsFormat.Json:
                JsonFormat.Write(host.Out, findings);
                break;
            case FindingsFormat.Sarif:
                SarifFormat.Write(host.Out, findings);
                break;
            case FindingsFormat.GitHub:
                GitHubFormat.Write(host.Out, findings);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "A format without a writer.");
        }
    }
}
