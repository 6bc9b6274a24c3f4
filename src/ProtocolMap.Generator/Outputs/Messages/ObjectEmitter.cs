using ProtocolMap.Model;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints a class with a property for each member.</summary>
internal static class ObjectEmitter
{
    public static void Write(SourceWriter writer, ObjectShape type, JsonSupport json)
    {
        var scope = new TypeScope();
        TypeMembersEmitter.WriteHead(writer, type, json, "sealed ");
        writer.Open();
        WriteNames(writer, type);
        if (KeepsTexts(type))
        {
            writer.Line($"private readonly {Runtime.Texts}? _texts;");
        }

        if (Nulls(type).Length > 0)
        {
            writer.Line("private readonly ulong _nulls;");
        }

        WriteConstructor(writer, scope, type);
        writer.Line();
        ObjectReaderEmitter.WriteConstructor(writer, scope, type);
        foreach (var member in type.Members)
        {
            writer.Line();
            WriteProperty(writer, member);
        }

        if (type.IsOpen)
        {
            writer.Line();
            writer.Line("/// <summary>Members that the schema does not name, as they were written; <see langword=\"null\"/> for none.</summary>");
            writer.Line($"public {Runtime.Dictionary(ValueShape.Fragment)}? {type.OthersName} {{ get; }}");
        }

        TypeMembersEmitter.WriteMembers(writer, type, json);
        ObjectEqualityEmitter.Write(writer, type);
        writer.Line();
        writer.Line($"internal static {CSharpText.Identifier(type.Name)} ReadFrom(ref {Runtime.Reader} r) => new {CSharpText.Identifier(type.Name)}(ref r);");
        writer.Line();
        ObjectWriterEmitter.Write(writer, type);
        ValueReaderEmitter.WriteMethods(writer, scope);
        scope.WritePatterns(writer);
        TypeMembersEmitter.WriteConverter(writer, type, json);
        writer.Close();
    }

    public static bool KeepsTexts(ObjectShape type) => type.Members.Any(member => member.Value.KeepsText);

    /// <summary>Members for which absent and <c>null</c> are two things. Only so many as there are bits can be told apart.</summary>
    public static MemberShape[] Nulls(ObjectShape type) => type.Members.Where(member => !member.IsRequired && member.Value.AcceptsNull).Take(64).ToArray();

    public static string NameField(int member) => "s_name" + CSharpText.Number(member);

    public static string ConstantField(int member) => "s_constant" + CSharpText.Number(member);

    /// <summary>The type of the property and of the parameter.</summary>
    public static string TypeOf(MemberShape member, bool isParameter) =>
        member.Value.Type + (member.Value.AcceptsNull || (!member.IsRequired && (isParameter || member.Default is null)) ? "?" : "");

    private static void WriteNames(SourceWriter writer, ObjectShape type)
    {
        for (var i = 0; i < type.Members.Count; i++)
        {
            writer.Line($"private static readonly {Runtime.Name} {NameField(i)} = new {Runtime.Name}({CSharpText.Literal(type.Members[i].JsonName)});");
            if (type.Members[i].IsConstant)
            {
                writer.Line($"private static readonly {Runtime.Name} {ConstantField(i)} = new {Runtime.Name}({CSharpText.Literal(type.Members[i].Value.Checks.Constant!)});");
            }
        }
    }

    private static void WriteProperty(SourceWriter writer, MemberShape member)
    {
        writer.Doc(member.Documentation);
        if (member.IsDeprecated)
        {
            writer.Line("[global::System.Obsolete(\"The schema marks it as deprecated.\")]");
        }

        var name = CSharpText.Identifier(member.Name);
        if (member.IsConstant)
        {
            writer.Line($"public string {name} => {CSharpText.Literal(member.Value.Checks.Constant!)};");
            return;
        }

        if (member.Default is null)
        {
            writer.Line($"public {TypeOf(member, isParameter: false)} {name} {{ get; }}");
            return;
        }

        writer.Line($"public {TypeOf(member, isParameter: false)} {name} => {Field(member)} ?? {member.Default};");
        writer.Line();
        writer.Line($"private readonly {TypeOf(member, isParameter: true)} {Field(member)};");
    }

    /// <summary>Where the value is kept.</summary>
    public static string Field(MemberShape member) => member.Default is null ? "this." + CSharpText.Identifier(member.Name) : "_value" + member.Name;

    private static void WriteConstructor(SourceWriter writer, TypeScope scope, ObjectShape type)
    {
        var given = type.Members.Where(member => !member.IsConstant).OrderBy(member => member.IsRequired ? 0 : 1).ToArray();
        var parameters = given.Select(member => $"{TypeOf(member, isParameter: true)} {CSharpText.Identifier(member.Parameter)}{(member.IsRequired ? "" : " = null")}").ToList();
        if (type.IsOpen)
        {
            parameters.Add($"{Runtime.Dictionary(ValueShape.Fragment)}? others = null");
        }

        parameters.Add($"{Runtime.CheckMode} checks = {Runtime.CheckMode}.First");
        writer.Line();
        writer.Line("/// <summary>Makes one from its members.</summary>");
        foreach (var member in given)
        {
            writer.Line($"/// <param name=\"{member.Parameter}\">See the property of that name.</param>");
        }

        if (type.IsOpen)
        {
            writer.Line("/// <param name=\"others\">Members that the schema does not name.</param>");
        }

        writer.Line("/// <param name=\"checks\">What becomes of the constraints of the schema.</param>");
        writer.Line($"public {CSharpText.Identifier(type.Name)}({string.Join(", ", parameters)})");
        writer.Open();
        foreach (var member in given)
        {
            WriteAssignment(writer, member);
        }

        if (type.IsOpen)
        {
            writer.Line($"this.{type.OthersName} = others;");
        }

        WriteChecks(writer, scope, type, given);
        writer.Close();
    }

    private static void WriteAssignment(SourceWriter writer, MemberShape member)
    {
        var parameter = CSharpText.Identifier(member.Parameter);
        var isNeeded = member.IsRequired && !member.Value.AcceptsNull;
        var given = isNeeded ? $"{parameter} ?? throw new global::System.ArgumentNullException(nameof({parameter}))" : parameter;
        var value = member.Value.IsValueType ? parameter
            : member.Value.Kind is not (ValueKind.List or ValueKind.Dictionary) ? given
            : isNeeded ? ValueCode.Copy(member.Value, given)
            : $"{parameter} is null ? null : {ValueCode.Copy(member.Value, parameter)}";
        writer.Line($"{Field(member)} = {value};");
    }

    private static void WriteChecks(SourceWriter writer, TypeScope scope, ObjectShape type, MemberShape[] given)
    {
        var isJudged = type.Judge is not null || given.Any(member => member.Value.IsJudged) || type.Checks != ValueChecks.None;
        var isChecked = given.Where(member => CheckEmitter.IsChecked(member.Value)).ToArray();
        if (!isJudged && isChecked.Length == 0)
        {
            return;
        }

        writer.Line($"var checker = new {Runtime.Checker}(checks);");
        foreach (var member in isChecked)
        {
            var value = CSharpText.Identifier(member.Parameter);
            var isNullable = TypeOf(member, isParameter: true).EndsWith("?", StringComparison.Ordinal);
            if (isNullable)
            {
                writer.Line($"if ({value} is {member.Value.Type} some{member.Name})");
                value = "some" + member.Name;
                writer.Open();
            }

            writer.Line($"checker.Enter({CSharpText.Literal(member.JsonName)});");
            CheckEmitter.WriteOnConstruction(writer, scope, member.Value, value);
            writer.Line("checker.Leave();");
            if (isNullable)
            {
                writer.Close();
            }
        }

        TypeMembersEmitter.WriteVerdict(writer, isJudged ? type.Schema : null);
    }
}
