namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>Prints the way from an enum value to its slot.</summary>
internal static class SlotEmitter
{
    public static void Write(SourceWriter writer, string type, SlotTable slots)
    {
        if (slots.Scattered.Count > 0)
        {
            writer.Line($"private static class {type}Numbers");
            writer.Open();
            NumberTable.Write(writer, "Scattered", slots.Scattered);
            writer.Close();
            writer.Line();
        }

        writer.Line($"private static int SlotOf({type} value)");
        writer.Open();
        writer.Line("int number = (int)value;");
        foreach (var range in slots.Ranges)
        {
            writer.Lines(
                $$"""
                if (unchecked((uint)(number - {{CSharpText.Number(range.First)}})) < {{CSharpText.Number(range.Count)}}u)
                {
                    return number{{Plus(range.FirstSlot - range.First)}};
                }

                """);
        }

        if (slots.Scattered.Count > 0)
        {
            writer.Line($"int index = global::System.Array.BinarySearch({type}Numbers.Scattered, number);");
            writer.Line($"return index < 0 ? 0 : index + {CSharpText.Number(slots.FirstScatteredSlot)};");
        }
        else
        {
            writer.Line("return 0;");
        }

        writer.Close();
    }

    private static string Plus(int offset) => offset switch
    {
        0 => "",
        < 0 => " - " + CSharpText.Number(-offset),
        _ => " + " + CSharpText.Number(offset),
    };
}
