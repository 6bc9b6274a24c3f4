using Spectre.Console;

namespace ProtocolMap.Tool.Formats;

/// <summary>Rows in columns: fitted to a terminal's width, or one line a row for whatever else reads it.</summary>
internal sealed class TextTable(params string[] headers)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(ToolHost host)
    {
        if (host.Width > 0)
        {
            WriteFitted(host);
        }
        else
        {
            WriteLines(host.Out);
        }
    }

    private void WriteLines(TextWriter writer)
    {
        var all = _rows.Prepend(headers).ToList();
        var widths = headers.Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        foreach (var row in all)
        {
            writer.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
    }

    private void WriteFitted(ToolHost host)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var header in headers)
        {
            table.AddColumn(new TableColumn(new Markup(Markup.Escape(header), new Style(decoration: Decoration.Bold))));
        }

        foreach (var row in _rows)
        {
            table.AddRow([.. row.Select(cell => new Text(cell))]);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = host.UseColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = host.UseColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(host.Out),
        });
        console.Profile.Width = host.Width;
        console.Write(table);
    }
}
