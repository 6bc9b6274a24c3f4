using System.Text;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints the constructor that reads an object in one pass.</summary>
internal static class ObjectReaderEmitter
{
    private const int BitCount = 64;
    private const int KeyLength = 7;
    private const int MaxKeyedLength = 127;

    public static void WriteConstructor(SourceWriter writer, TypeScope scope, ObjectShape type)
    {
        var nulls = ObjectEmitter.Nulls(type);
        writer.Line($"private {CSharpText.Identifier(type.Name)}(ref {Runtime.Reader} r)");
        writer.Open();
        writer.Line("if (!r.BeginObject())");
        writer.Open();
        writer.Line("return;");
        writer.Close();
        writer.Line();
        writer.Line("int start = r.Start;");
        if (type.Checks != ValueChecks.None)
        {
            writer.Line("int count = 0;");
        }

        for (var word = 0; word * BitCount < type.Members.Count; word++)
        {
            writer.Line($"ulong seen{CSharpText.Number(word)} = 0;");
        }

        if (type.Members.Any(member => ValueReaderEmitter.NeedsStart(member.Value)))
        {
            writer.Line("int at;");
        }

        if (ObjectEmitter.KeepsTexts(type))
        {
            writer.Line($"{Runtime.Texts}? texts = null;");
        }

        if (nulls.Length > 0)
        {
            writer.Line("ulong nulls = 0;");
        }

        if (type.IsOpen)
        {
            writer.Line($"var others = default({Runtime.DictionaryBuilder(ValueShape.Fragment)});");
        }

        writer.Line("while (r.NextMember())");
        writer.Open();
        if (type.Checks != ValueChecks.None)
        {
            writer.Line("count++;");
        }

        WriteSwitch(writer, scope, type, nulls);
        writer.Line(type.IsOpen ? "r.KeepMember(ref others);" : "r.Unknown();");
        writer.Close();
        writer.Line();
        WriteEnd(writer, type, nulls);
        writer.Close();
    }

    /// <summary>The length of a name in bytes and its first seven bytes, as the runtime library's reader tells them.</summary>
    private static long KeyOf(string name)
    {
        var bytes = Encoding.UTF8.GetBytes(name);
        var key = (long)Math.Min(bytes.Length, MaxKeyedLength) << 56;
        for (var i = 0; i < Math.Min(bytes.Length, KeyLength); i++)
        {
            key |= (long)bytes[i] << (i * 8);
        }

        return key;
    }

    private static void WriteSwitch(SourceWriter writer, TypeScope scope, ObjectShape type, MemberShape[] nulls)
    {
        var groups = type.Members.Select((member, i) => (Member: member, Index: i)).GroupBy(pair => KeyOf(pair.Member.JsonName)).ToArray();
        if (groups.Length == 0)
        {
            return;
        }

        writer.Line("switch (r.NameKey)");
        writer.Open();
        foreach (var group in groups)
        {
            writer.Line($"case {CSharpText.Number(group.Key)}L:");
            writer.Open();
            foreach (var (member, index) in group)
            {
                var isCertain = Encoding.UTF8.GetByteCount(member.JsonName) <= KeyLength;
                if (!isCertain)
                {
                    writer.Line($"if ({ObjectEmitter.NameField(index)}.Is(r.Name))");
                    writer.Open();
                }

                WriteMember(writer, scope, member, index, Array.IndexOf(nulls, member));
                writer.Line("continue;");
                if (!isCertain)
                {
                    writer.Close();
                }
            }

            if (group.All(pair => Encoding.UTF8.GetByteCount(pair.Member.JsonName) > KeyLength))
            {
                writer.Line();
                writer.Line("break;");
            }

            writer.Close();
        }

        writer.Close();
        writer.Line();
    }

    private static void WriteMember(SourceWriter writer, TypeScope scope, MemberShape member, int index, int nullBit)
    {
        var seen = "seen" + CSharpText.Number(index / BitCount);
        writer.Line($"if (({seen} & {Bit(index)}) != 0)");
        writer.Open();
        writer.Line("r.Duplicate();");
        writer.Close();
        writer.Line();
        writer.Line($"{seen} |= {Bit(index)};");
        if (member.IsConstant)
        {
            writer.Line($"r.ReadConstant({ObjectEmitter.ConstantField(index)});");
            return;
        }

        var value = member.Value;
        if (value.AcceptsNull)
        {
            writer.Line("if (r.TryReadNull())");
            writer.Open();
            if (nullBit >= 0)
            {
                writer.Line($"nulls |= {Bit(nullBit)};");
            }

            writer.Line("continue;");
            writer.Close();
            writer.Line();
        }

        if (value.KeepsText && value.Kind is ValueKind.List or ValueKind.Dictionary)
        {
            writer.Line("int ordinal = 0;");
        }

        if (value.Kind is ValueKind.List or ValueKind.Dictionary || CheckEmitter.IsChecked(value))
        {
            var local = "value" + CSharpText.Number(index);
            ValueReaderEmitter.Write(writer, scope, value, "var " + local, local, index, ValueReaderEmitter.Single);
            writer.Line($"{ObjectEmitter.Field(member)} = {local};");
        }
        else
        {
            ValueReaderEmitter.Write(writer, scope, value, ObjectEmitter.Field(member), ObjectEmitter.Field(member), index, ValueReaderEmitter.Single);
        }
    }

    private static void WriteEnd(SourceWriter writer, ObjectShape type, MemberShape[] nulls)
    {
        var required = type.Members.Select((member, i) => (Member: member, Index: i)).Where(pair => pair.Member.IsRequired).ToArray();
        foreach (var word in required.GroupBy(pair => pair.Index / BitCount))
        {
            var mask = word.Aggregate(0UL, (bits, pair) => bits | (1UL << (pair.Index % BitCount)));
            var seen = "seen" + CSharpText.Number(word.Key);
            var all = $"0x{mask.ToString("X", System.Globalization.CultureInfo.InvariantCulture)}UL";
            writer.Line($"if (({seen} & {all}) != {all})");
            writer.Open();
            foreach (var (member, index) in word)
            {
                writer.Line($"if (({seen} & {Bit(index)}) == 0)");
                writer.Open();
                writer.Line($"r.Missing(start, {CSharpText.Literal(member.JsonName)});");
                writer.Close();
            }

            writer.Close();
        }

        if (ObjectEmitter.KeepsTexts(type))
        {
            writer.Line("_texts = texts;");
        }

        if (nulls.Length > 0)
        {
            writer.Line("_nulls = nulls;");
        }

        if (type.IsOpen)
        {
            writer.Line($"this.{type.OthersName} = others.ToDictionaryOrNull();");
        }

        if (type.Checks != ValueChecks.None)
        {
            writer.Line($"r.CheckCount(start, count, {CheckEmitter.Least(type.Checks.MinCount)}, {CheckEmitter.Most(type.Checks.MaxCount)}, false);");
        }

        if (type.Judge is { } schema)
        {
            writer.Line($"r.Judge({SchemaCode.Of(schema)}, start);");
        }
        else if (required.Length == 0 && type.Checks == ValueChecks.None)
        {
            writer.Line("_ = start;");
        }
    }

    public static string Bit(int index) => $"0x{(1UL << (index % BitCount)).ToString("X", System.Globalization.CultureInfo.InvariantCulture)}UL";
}
