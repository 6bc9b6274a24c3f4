using System.Globalization;

namespace ProtocolMap.Model.Messages.Patterns;

/// <summary>The values of the Unicode property General_Category that <c>\p{…}</c> names, as masks of <see cref="UnicodeCategory"/>.</summary>
internal static class GeneralCategories
{
    // In the order of UnicodeCategory.
    private const string Names =
        "Lu Uppercase_Letter,Ll Lowercase_Letter,Lt Titlecase_Letter,Lm Modifier_Letter,Lo Other_Letter,"
        + "Mn Nonspacing_Mark,Mc Spacing_Mark,Me Enclosing_Mark,Nd Decimal_Number digit,Nl Letter_Number,No Other_Number,"
        + "Zs Space_Separator,Zl Line_Separator,Zp Paragraph_Separator,Cc Control cntrl,Cf Format,Cs Surrogate,Co Private_Use,"
        + "Pc Connector_Punctuation,Pd Dash_Punctuation,Ps Open_Punctuation,Pe Close_Punctuation,Pi Initial_Punctuation,"
        + "Pf Final_Punctuation,Po Other_Punctuation,Sm Math_Symbol,Sc Currency_Symbol,Sk Modifier_Symbol,So Other_Symbol,Cn Unassigned";

    private const string Groups =
        "L Letter:LuLlLtLmLo,LC Cased_Letter:LuLlLt,M Mark Combining_Mark:MnMcMe,N Number:NdNlNo,Z Separator:ZsZlZp,"
        + "C Other:CcCfCsCoCn,P Punctuation punct:PcPdPsPePiPfPo,S Symbol:SmScSkSo";

    private static readonly Dictionary<string, int> s_masks = Table();

    /// <summary>The mask for what stands between the braces; <see langword="null"/> when it is another property or no name at all.</summary>
    public static int? Find(string name)
    {
        var equals = name.IndexOf('=');
        if (equals >= 0)
        {
            return name.Substring(0, equals) is "gc" or "General_Category" ? FindValue(name.Substring(equals + 1)) : null;
        }

        return name switch
        {
            "Any" => CharacterSet.AllCategories,
            "Assigned" => CharacterSet.AllCategories & ~s_masks["Cn"],
            _ => FindValue(name),
        };
    }

    private static int? FindValue(string value) => s_masks.TryGetValue(value, out var mask) ? mask : null;

    private static Dictionary<string, int> Table()
    {
        var masks = new Dictionary<string, int>(StringComparer.Ordinal);
        var bit = 1;
        foreach (var names in Names.Split(','))
        {
            Add(names, bit);
            bit <<= 1;
        }

        foreach (var group in Groups.Split(','))
        {
            var colon = group.IndexOf(':');
            var members = group.Substring(colon + 1);
            var mask = 0;
            for (var i = 0; i < members.Length; i += 2)
            {
                mask |= masks[members.Substring(i, 2)];
            }

            Add(group.Substring(0, colon), mask);
        }

        return masks;

        void Add(string names, int mask)
        {
            foreach (var name in names.Split(' '))
            {
                masks.Add(name, mask);
            }
        }
    }
}
