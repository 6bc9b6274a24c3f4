using System.Globalization;

namespace ProtocolMap.Generator.Outputs.InteropMap;

/// <summary>Prints the search of an id in its hash table, the same steps as in <see cref="IdIndex"/>.</summary>
internal static class IdSearchEmitter
{
    public static void Write(SourceWriter writer, IdsSlice slice, IdIndex index)
    {
        var terms = index.Positions.Select((position, i) => $"({CharAt(position, index.MinLength)} * {Factor(i + 1)})");
        var hash = string.Join(" + ", terms.Prepend($"((uint)id.Length * {Factor(0)})"));
        writer.Line($"if (id.Length >= {CSharpText.Number(index.MinLength)} && id.Length <= {CSharpText.Number(index.MaxLength)})");
        writer.Open();
        writer.Lines(
            $$"""
            int[] table = {{slice.Type}}Tables.ByHash;
            uint hash = unchecked({{hash}});
            for (int place = (int)(hash >> {{CSharpText.Number(index.Shift)}}); table[place] != 0; place = (place + 1) & {{CSharpText.Number(index.Table.Count - 1)}})
            {
                {{slice.Noun}} = ({{slice.Type}})table[place];
                if (global::System.MemoryExtensions.SequenceEqual(id, global::System.MemoryExtensions.AsSpan({{slice.Type}}Tables.Ids[SlotOf({{slice.Noun}})])))
                {
                    return true;
                }
            }
            """);
        writer.Close();
        writer.Line();
    }

    private static string CharAt(int position, int minLength)
    {
        var distance = CSharpText.Number(Math.Abs(position));
        var isAlwaysThere = position >= 0 ? position < minLength : -position <= minLength;
        return (position >= 0, isAlwaysThere) switch
        {
            (true, true) => $"id[{distance}]",
            (true, false) => $"id[id.Length > {distance} ? {distance} : id.Length - 1]",
            (false, true) => $"id[id.Length - {distance}]",
            (false, false) => $"id[id.Length > {distance} ? id.Length - {distance} : 0]",
        };
    }

    private static string Factor(int i) => IdIndex.Factors[i].ToString(CultureInfo.InvariantCulture) + "u";
}
