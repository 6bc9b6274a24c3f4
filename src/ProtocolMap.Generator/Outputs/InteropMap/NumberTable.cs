namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>Prints arrays, which the compiler turns into data without code.</summary>
internal static class NumberTable
{
    private const int NumbersPerLine = 20;

    public static void Write(SourceWriter writer, string name, IReadOnlyList<int> numbers)
    {
        writer.Line($"internal static readonly int[] {name} =");
        writer.Open();
        for (var i = 0; i < numbers.Count; i += NumbersPerLine)
        {
            writer.Line(string.Join(", ", numbers.Skip(i).Take(NumbersPerLine).Select(CSharpText.Number)) + ",");
        }

        writer.Close(";");
    }

    public static void WriteMembers(SourceWriter writer, string name, string type, IEnumerable<string> members)
    {
        writer.Line($"internal static readonly {type}[] {name} =");
        writer.Open();
        foreach (var member in members)
        {
            writer.Line($"{type}.{CSharpText.Identifier(member)},");
        }

        writer.Close(";");
    }
}
