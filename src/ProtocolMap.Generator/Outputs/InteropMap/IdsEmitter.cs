using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>Prints the part of <c>InteropMap</c> that knows the ids of one enum.</summary>
internal static class IdsEmitter
{
    public static string Emit(IdsSlice slice)
    {
        var writer = new SourceWriter(slice.Target);
        writer.Line($"{writer.Visibility} static partial class {TypeNames.Map}");
        writer.Open();
        WriteList(writer, slice);
        writer.Line();
        WriteToId(writer, slice);
        writer.Line();
        WriteTryParse(writer, slice);
        writer.Line();
        SlotEmitter.Write(writer, slice.Type, slice.Slots);
        writer.Line();
        WriteTables(writer, slice);
        writer.Close();
        return writer.Finish();
    }

    private static void WriteList(SourceWriter writer, IdsSlice slice) => writer.Lines(
        $"""
        /// <summary>Every {slice.Noun} of the map, in its order.</summary>
        public static global::System.ReadOnlySpan<{slice.Type}> {slice.Plural} => {slice.Type}Tables.All;
        """);

    private static void WriteToId(SourceWriter writer, IdsSlice slice) => writer.Lines(
        $$"""
        /// <summary>The id of a {{slice.Noun}} in the map.</summary>
        /// <param name="{{slice.Noun}}">A {{slice.Noun}} of the map.</param>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The map has no such {{slice.Noun}}.</exception>
        public static string ToId({{slice.Type}} {{slice.Noun}})
        {
            string id = {{slice.Type}}Tables.Ids[SlotOf({{slice.Noun}})];
            return id.Length != 0 ? id : throw Undefined({{slice.Noun}});
        }

        private static global::System.ArgumentOutOfRangeException Undefined({{slice.Type}} {{slice.Noun}})
        {
            return new global::System.ArgumentOutOfRangeException("{{slice.Noun}}", {{slice.Noun}}, {{CSharpText.Literal("The map '" + slice.MapId + "' has no such " + slice.Noun + ".")}});
        }
        """);

    private static void WriteTryParse(SourceWriter writer, IdsSlice slice)
    {
        writer.Lines(
            $$"""
            /// <summary>Finds a {{slice.Noun}} by its id.</summary>
            /// <param name="id">The id as it stands in the map; case counts.</param>
            /// <param name="{{slice.Noun}}">The {{slice.Noun}}, or <c>None</c>.</param>
            /// <returns>Whether the map has such a {{slice.Noun}}.</returns>
            public static bool TryParse(string? id, out {{slice.Type}} {{slice.Noun}})
            {
                return TryParse(global::System.MemoryExtensions.AsSpan(id), out {{slice.Noun}});
            }

            /// <summary>Finds a {{slice.Noun}} by its id.</summary>
            /// <param name="id">The id as it stands in the map; case counts.</param>
            /// <param name="{{slice.Noun}}">The {{slice.Noun}}, or <c>None</c>.</param>
            /// <returns>Whether the map has such a {{slice.Noun}}.</returns>
            public static bool TryParse(global::System.ReadOnlySpan<char> id, out {{slice.Type}} {{slice.Noun}})
            """);
        writer.Open();
        if (slice.Index is { } index)
        {
            IdSearchEmitter.Write(writer, slice, index);
        }

        writer.Line($"{slice.Noun} = {slice.Type}.None;");
        writer.Line("return false;");
        writer.Close();
    }

    private static void WriteTables(SourceWriter writer, IdsSlice slice)
    {
        writer.Line($"private static class {slice.Type}Tables");
        writer.Open();
        NumberTable.WriteMembers(writer, "All", slice.Type, slice.Members);
        writer.Line();
        TextTable.WriteArray(writer, "Ids", slice.Ids);
        if (slice.Index is { } index)
        {
            writer.Line();
            NumberTable.Write(writer, "ByHash", index.Table);
        }

        writer.Close();
    }
}
