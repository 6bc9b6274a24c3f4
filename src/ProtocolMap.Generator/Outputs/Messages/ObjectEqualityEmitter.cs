namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints equality by value.</summary>
internal static class ObjectEqualityEmitter
{
    // Enough to spread objects well; the rest costs more than it tells apart.
    private const int MaxHashed = 8;

    public static void Write(SourceWriter writer, ObjectShape type)
    {
        var parts = type.Members.Where(member => !member.IsConstant)
            .Select(member => ValueCode.AreEqual(member.Value, ObjectEmitter.Field(member), "other." + ObjectEmitter.Field(member).Replace("this.", "")))
            .ToList();
        if (ObjectEmitter.Nulls(type).Length > 0)
        {
            parts.Add("_nulls == other._nulls");
        }

        if (ObjectEmitter.KeepsTexts(type))
        {
            parts.Add($"{Runtime.Texts}.Same(_texts, other._texts)");
        }

        if (type.IsOpen)
        {
            parts.Add($"{Runtime.Equality}.Same(this.{type.OthersName}, other.{type.OthersName})");
        }

        var hashed = type.Members.Where(member => !member.IsConstant).Take(MaxHashed).Select(member => $"{Runtime.Hash}.Of({ObjectEmitter.Field(member)})");
        Write(writer, type.Name, parts, hashed);
    }

    public static void Write(SourceWriter writer, string name, IReadOnlyCollection<string> parts, IEnumerable<string> hashed)
    {
        var identifier = CSharpText.Identifier(name);
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public bool Equals({identifier}? other)");
        writer.Open();
        writer.Line("return other is not null" + string.Concat(parts.Select(part => "\n            && " + part)) + ";");
        writer.Close();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => Equals(obj as {identifier});");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode()");
        writer.Open();
        writer.Line("int hash = 17;");
        foreach (var part in hashed)
        {
            writer.Line($"hash = {Runtime.Hash}.Add(hash, {part});");
        }

        writer.Line("return hash;");
        writer.Close();
    }
}
