namespace ProtocolMap.Generator.Outputs.Enums;

/// <summary>Prints enums.</summary>
internal static class EnumEmitter
{
    public static string Emit(EnumFileSlice slice)
    {
        var writer = new SourceWriter(slice.Target);
        Write(writer, slice.Enum);
        return writer.Finish();
    }

    public static void Write(SourceWriter writer, EnumSlice slice)
    {
        writer.Doc(slice.Documentation);
        writer.Line(SourceWriter.GeneratedCode);
        if (slice.IsFlags)
        {
            writer.Line("[global::System.Flags]");
        }

        writer.Line($"{writer.Visibility} enum {slice.Name}{(slice.IsFlags ? " : ulong" : "")}");
        writer.Open();
        writer.Line("/// <summary>Nothing.</summary>");
        writer.Line("None = 0,");
        foreach (var member in slice.Members)
        {
            writer.Line();
            writer.Doc(member.Documentation);
            writer.Line($"{CSharpText.Identifier(member.Name)} = {(slice.IsFlags ? "1UL << " : "")}{CSharpText.Number(member.Value)},");
        }

        writer.Close();
    }
}
