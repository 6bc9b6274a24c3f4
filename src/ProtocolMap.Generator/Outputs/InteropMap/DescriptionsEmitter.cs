using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>Prints the part of <c>InteropMap</c> that describes protocols.</summary>
internal static class DescriptionsEmitter
{
    private const string Info = "global::ProtocolMap.Runtime.ProtocolInfo";

    public static string Emit(DescriptionsSlice slice)
    {
        var writer = new SourceWriter(slice.Target);
        writer.Line($"{writer.Visibility} static partial class {TypeNames.Map}");
        writer.Open();
        WriteDescribe(writer, slice);
        writer.Line();
        WriteTables(writer, slice);
        writer.Close();
        return writer.Finish();
    }

    private static void WriteDescribe(SourceWriter writer, DescriptionsSlice slice)
    {
        writer.Lines(
            $"""
            /// <summary>What the map says of a protocol itself.</summary>
            /// <param name="protocol">A protocol of the map.</param>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The map has no such protocol.</exception>
            public static {Info} Describe({TypeNames.Protocol} protocol)
            """);
        writer.Open();
        writer.Line("int slot = SlotOf(protocol);");
        writer.Line($"return new {Info}");
        writer.Open();
        writer.Line("Id = ToId(protocol),");
        foreach (var column in slice.Texts)
        {
            var read = $"DescriptionTables.{column.Property}[slot]";
            writer.Line($"{column.Property} = {(column.IsOptional ? "OrNull(" + read + ")" : read)},");
        }

        foreach (var column in slice.Digits)
        {
            var digit = $"DescriptionTables.{column.Property}[slot]";
            writer.Line($"{column.Property} = {(column.Type is null ? digit + " != '0'" : "(" + column.Type + ")(" + digit + " - '0')")},");
        }

        writer.Close(";");
        writer.Close();
        writer.Line();
        writer.Lines(
            """
            private static string? OrNull(string text)
            {
                return text.Length == 0 ? null : text;
            }
            """);
    }

    private static void WriteTables(SourceWriter writer, DescriptionsSlice slice)
    {
        writer.Line("private static class DescriptionTables");
        writer.Open();
        foreach (var column in slice.Digits)
        {
            writer.Line($"internal const string {column.Property} = {CSharpText.Literal(column.Values)};");
        }

        foreach (var column in slice.Texts)
        {
            writer.Line();
            TextTable.WriteArray(writer, column.Property, column.Values);
        }

        writer.Close();
    }
}
