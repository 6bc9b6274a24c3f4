namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints how an object is written.</summary>
internal static class ObjectWriterEmitter
{
    public static void Write(SourceWriter writer, ObjectShape type)
    {
        var nulls = ObjectEmitter.Nulls(type);
        writer.Line($"internal void WriteTo(ref {Runtime.Writer} w)");
        writer.Open();
        writer.Line("w.BeginObject();");
        for (var i = 0; i < type.Members.Count; i++)
        {
            WriteMember(writer, type.Members[i], i, Array.IndexOf(nulls, type.Members[i]));
        }

        if (type.IsOpen)
        {
            writer.Line($"w.Write(this.{type.OthersName});");
        }

        writer.Line("w.EndObject();");
        writer.Close();
    }

    private static void WriteMember(SourceWriter writer, MemberShape member, int index, int nullBit)
    {
        var name = $"w.Name({ObjectEmitter.NameField(index)});";
        if (member.IsRequired && !member.Value.AcceptsNull)
        {
            // A block of its own, for the variables in it.
            writer.Open();
            writer.Line(name);
            ValueWriterEmitter.Write(writer, member.Value, member.IsConstant ? "this." + CSharpText.Identifier(member.Name) : ObjectEmitter.Field(member), index);
            writer.Close();
            return;
        }

        var local = "value" + CSharpText.Number(index);
        writer.Line($"if ({ObjectEmitter.Field(member)} is {member.Value.Type} {local})");
        writer.Open();
        writer.Line(name);
        ValueWriterEmitter.Write(writer, member.Value, local, index);
        writer.Close();
        if (member.IsRequired || nullBit >= 0)
        {
            writer.Line(member.IsRequired ? "else" : $"else if ((_nulls & {ObjectReaderEmitter.Bit(nullBit)}) != 0)");
            writer.Open();
            writer.Line(name);
            writer.Line("w.WriteNull();");
            writer.Close();
        }
    }
}
