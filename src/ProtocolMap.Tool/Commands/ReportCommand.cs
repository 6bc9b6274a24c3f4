using System.CommandLine;
using System.Globalization;
using System.Text;
using ProtocolMap.Tool.Analysis;
using ProtocolMap.Tool.CommandLine;
using ProtocolMap.Tool.Files;
using ProtocolMap.Tool.Report;

namespace ProtocolMap.Tool.Commands;

/// <summary><c>report</c>: a map as a page that people look at.</summary>
internal static class ReportCommand
{
    private const string FileName = "index.html";

    public static Command Create(ToolHost host, CancellationToken cancellationToken)
    {
        var map = new MapArgument();
        var folder = new Option<string>("--output", "-o") { Description = $"The folder into which {FileName} is written; made if it is not there.", HelpName = "DIR", Required = true };
        var command = new ToolVerb(
            "report",
            "Writes a map as one HTML page that needs no network: matrix of categories and protocols, stacks, gaps, roadmap, overlaps, coverage, documents; with filters and search.",
            "report -o report",
            "report world.protocolmap.json -o public/map") { map, folder };
        command.SetAction(parsed =>
        {
            var view = new MapView(map.OpenSound(parsed, host, cancellationToken).Map);
            var path = Path.Combine(parsed.GetRequiredValue(folder), FileName);
            var page = MakePage(view, host);
            cancellationToken.ThrowIfCancellationRequested();
            NamedFile.Save(path, page);
            host.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: {view.Protocols.Count} protocols in {view.Categories.Count} categories, {Encoding.UTF8.GetByteCount(page):N0} bytes"));
            return ExitCode.Clean;
        });
        return command;
    }

    private static string MakePage(MapView view, ToolHost host)
    {
        using var progress = Progress.Of(host, "writing the page");
        return ReportPage.Of(view);
    }
}
