using System.Text;

namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>Prints tables as text, which costs the compiler next to nothing.</summary>
internal static class TextTable
{
    private const int LineLength = 120;

    // The compiler folds the lines into one; a longer chain of additions would be deep for tools that walk the tree.
    private const int MaxLines = 200;

    /// <summary>A constant that holds the parts one after the other.</summary>
    public static void WriteConstant(SourceWriter writer, string name, IReadOnlyCollection<string> parts)
    {
        writer.Line($"internal const string {name} =");
        WriteLines(writer, parts, ";");
    }

    /// <summary>
    /// A field with the texts in order. It is one constant that is taken apart at first use: to the runtime an initializer of a
    /// thousand strings is slow. Newlines in the texts become spaces.
    /// </summary>
    public static void WriteArray(SourceWriter writer, string name, IReadOnlyCollection<string> texts)
    {
        writer.Line($"internal static readonly string[] {name} = (");
        var last = texts.Count - 1;
        WriteLines(writer, texts.Select((text, i) => text.Replace('\n', ' ') + (i < last ? "\n" : "")).ToArray(), ").Split('\\n');");
    }

    private static void WriteLines(SourceWriter writer, IReadOnlyCollection<string> parts, string end)
    {
        var length = Math.Max(LineLength, parts.Sum(part => part.Length) / MaxLines);
        var line = new StringBuilder();
        var rest = parts.Count;
        foreach (var part in parts)
        {
            line.Append(part);
            if (--rest == 0 || line.Length >= length)
            {
                writer.Line("    " + CSharpText.Literal(line.ToString()) + (rest == 0 ? end : " +"));
                line.Clear();
            }
        }
    }
}
