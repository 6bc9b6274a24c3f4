using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>Prints the part of <c>InteropMap</c> that knows what each category says of each protocol.</summary>
internal static class MappingsEmitter
{
    public static string Emit(MappingsSlice slice)
    {
        var writer = new SourceWriter(slice.Target);
        writer.Doc(new Documentation("What the map '" + slice.MapId + "' says."));
        writer.Line(SourceWriter.GeneratedCode);
        writer.Line($"{writer.Visibility} static partial class {TypeNames.Map}");
        writer.Open();
        WriteIdentity(writer, slice);
        writer.Line();
        WriteLookups(writer, slice);
        writer.Line();
        WriteTables(writer, slice);
        writer.Close();
        return writer.Finish();
    }

    private static void WriteIdentity(SourceWriter writer, MappingsSlice slice) => writer.Lines(
        $"""
        /// <summary>The id of the map.</summary>
        public static string Id => {CSharpText.Literal(slice.MapId)};

        /// <summary>The version of the map.</summary>
        public static string Version => {CSharpText.Literal(slice.MapVersion)};
        """);

    private static void WriteLookups(SourceWriter writer, MappingsSlice slice)
    {
        var index = $"(SlotOf(category) * {CSharpText.Number(slice.ProtocolSlots)}) + SlotOf(protocol)";
        writer.Lines(
            $$"""
            /// <summary>Whether code of a category may use a protocol: it is required, recommended, allowed or deprecated there, or one that is stands on it.</summary>
            /// <param name="category">What the code is for.</param>
            /// <param name="protocol">What it would use.</param>
            public static bool IsMapped({{TypeNames.Category}} category, {{TypeNames.Protocol}} protocol)
            {
                return UseTables.Uses[{{index}}] is >= '1' and <= '4'; // from Required to Deprecated
            }

            /// <summary>What a category says of a protocol.</summary>
            /// <param name="category">What the code is for.</param>
            /// <param name="protocol">What it would use.</param>
            public static global::ProtocolMap.Runtime.ProtocolUse UseOf({{TypeNames.Category}} category, {{TypeNames.Protocol}} protocol)
            {
                return (global::ProtocolMap.Runtime.ProtocolUse)(UseTables.Uses[{{index}}] - '0');
            }

            /// <summary>The protocols that code of a category may use: the required first, then the recommended, the allowed, the deprecated, and last what these stand on.</summary>
            /// <param name="category">What the code is for.</param>
            public static global::System.ReadOnlySpan<{{TypeNames.Protocol}}> ProtocolsFor({{TypeNames.Category}} category)
            {
                int slot = SlotOf(category);
                int start = UseTables.Starts[slot];
                return new global::System.ReadOnlySpan<{{TypeNames.Protocol}}>(UseTables.Protocols, start, UseTables.Starts[slot + 1] - start);
            }
            """);
    }

    private static void WriteTables(SourceWriter writer, MappingsSlice slice)
    {
        writer.Line("private static class UseTables");
        writer.Open();
        TextTable.WriteConstant(writer, "Uses", slice.Rows);
        writer.Line();
        NumberTable.Write(writer, "Starts", slice.Starts);
        writer.Line();
        NumberTable.WriteMembers(writer, "Protocols", TypeNames.Protocol, slice.Protocols);
        writer.Close();
    }
}
