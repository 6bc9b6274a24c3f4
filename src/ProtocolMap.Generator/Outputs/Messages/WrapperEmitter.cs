namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints a message that is not an object.</summary>
internal static class WrapperEmitter
{
    public static void Write(SourceWriter writer, WrapperShape type, JsonSupport json)
    {
        var scope = new TypeScope();
        TypeMembersEmitter.WriteHead(writer, type, json, "sealed ");
        writer.Open();
        HolderEmitter.Write(writer, scope, type.Name, type.Value, type.Value.IsJudged ? type.Schema : null, "");
        TypeMembersEmitter.WriteMembers(writer, type, json);
        ObjectEqualityEmitter.Write(writer, type.Name, HolderEmitter.EqualParts(type.Value), [$"{Runtime.Hash}.Of(this.Value)"]);
        writer.Line();
        writer.Line($"internal static {CSharpText.Identifier(type.Name)} ReadFrom(ref {Runtime.Reader} r) => new {CSharpText.Identifier(type.Name)}(ref r);");
        ValueReaderEmitter.WriteMethods(writer, scope);
        scope.WritePatterns(writer);
        TypeMembersEmitter.WriteConverter(writer, type, json);
        writer.Close();
    }
}
