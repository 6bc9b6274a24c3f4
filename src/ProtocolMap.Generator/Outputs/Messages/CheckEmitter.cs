namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Prints the checks of a value: after it was read (<c>r</c>), and when it is given to a constructor (<c>checker</c>).</summary>
internal static class CheckEmitter
{
    /// <summary>After the value was read.</summary>
    public static void WriteAfterReading(SourceWriter writer, TypeScope scope, ValueShape shape, string value)
    {
        var checks = shape.Checks;
        if (shape.Kind == ValueKind.String && checks.Constant is { } constant)
        {
            writer.Line($"if ({value} != {CSharpText.Literal(constant)})");
            writer.Open();
            writer.Line($"r.Violate(r.Start, \"const\", {CSharpText.Literal(JsonText(constant))});");
            writer.Close();
        }

        if (shape.Kind == ValueKind.String && (checks.MinLength ?? checks.MaxLength) is not null)
        {
            writer.Line($"r.CheckLength({Least(checks.MinLength)}, {Most(checks.MaxLength)});");
        }

        if (checks.Pattern is not null)
        {
            writer.Line($"r.CheckPattern({scope.Pattern(checks)}, {CSharpText.Literal(checks.PatternSource!)});");
        }

        WriteNumbers(writer, shape, value, "r");
    }

    /// <summary>When the value is given to a constructor. It is not <see langword="null"/>.</summary>
    public static void WriteOnConstruction(SourceWriter writer, TypeScope scope, ValueShape shape, string value, int depth = 0)
    {
        var checks = shape.Checks;
        switch (shape.Kind)
        {
            case ValueKind.String:
                if (checks.Constant is { } constant)
                {
                    writer.Line($"checker.CheckConstant({value}, {CSharpText.Literal(constant)}, {CSharpText.Literal(JsonText(constant))});");
                }

                if ((checks.MinLength ?? checks.MaxLength) is not null)
                {
                    writer.Line($"checker.CheckLength({value}, {Least(checks.MinLength)}, {Most(checks.MaxLength)});");
                }

                if (checks.Pattern is not null)
                {
                    writer.Line($"checker.CheckPattern({value}, {scope.Pattern(checks)}, {CSharpText.Literal(checks.PatternSource!)});");
                }

                break;
            case ValueKind.Double:
                writer.Line($"checker.CheckFinite({value});");
                break;
            case ValueKind.List or ValueKind.Dictionary:
                WriteItems(writer, scope, shape, value, depth);
                break;
            default:
                break;
        }

        WriteNumbers(writer, shape, value, "checker");
    }

    /// <summary>A string as JSON, which is how it is shown.</summary>
    private static string JsonText(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    public static string Least(int? count) => CSharpText.Number(count ?? 0);

    public static string Most(int? count) => count is null or int.MaxValue ? "int.MaxValue" : CSharpText.Number(count.Value);

    /// <summary>Whether construction has anything to check.</summary>
    public static bool IsChecked(ValueShape shape) => shape.Kind == ValueKind.Double || shape.Checks != ValueChecks.None || (shape.Item is { } item && IsChecked(item));

    private static void WriteItems(SourceWriter writer, TypeScope scope, ValueShape shape, string value, int depth)
    {
        var isList = shape.Kind == ValueKind.List;
        if ((shape.Checks.MinCount ?? shape.Checks.MaxCount) is not null)
        {
            writer.Line($"checker.CheckCount({value}.Count, {Least(shape.Checks.MinCount)}, {Most(shape.Checks.MaxCount)}, {(isList ? "true" : "false")});");
        }

        if (shape.Checks.IsUnique)
        {
            writer.Line($"checker.CheckUnique({value});");
        }

        if (!IsChecked(shape.Item!))
        {
            return;
        }

        var item = "item" + CSharpText.Number(depth);
        var index = "index" + CSharpText.Number(depth);
        if (isList)
        {
            writer.Line($"int {index} = 0;");
        }

        writer.Line($"foreach (var {item} in {value})");
        writer.Open();
        writer.Line(isList ? $"checker.Enter({index}++);" : $"checker.Enter({item}.Key);");
        WriteNullable(writer, scope, shape.Item!, isList ? item : item + ".Value", depth);
        writer.Line("checker.Leave();");
        writer.Close();
    }

    private static void WriteNullable(SourceWriter writer, TypeScope scope, ValueShape shape, string value, int depth)
    {
        if (!shape.AcceptsNull)
        {
            WriteOnConstruction(writer, scope, shape, value, depth + 1);
            return;
        }

        var inner = "some" + CSharpText.Number(depth);
        writer.Line($"if ({value} is {shape.Type} {inner})");
        writer.Open();
        WriteOnConstruction(writer, scope, shape with { AcceptsNull = false }, inner, depth + 1);
        writer.Close();
    }

    private static void WriteNumbers(SourceWriter writer, ValueShape shape, string value, string target)
    {
        foreach (var bound in shape.Checks.Bounds)
        {
            // Equal to a bound after rounding is not yet equal to it.
            var isExact = shape.Kind is ValueKind.Int32 or ValueKind.Int64;
            var broken = bound.Keyword switch
            {
                "minimum" => isExact ? "<" : "<=",
                "maximum" => isExact ? ">" : ">=",
                "exclusiveMinimum" => "<=",
                _ => ">=",
            };
            writer.Line($"if ({value} {broken} {bound.Literal})");
            writer.Open();
            writer.Line($"{target}.CheckBound({value}, {bound.Literal}, \"{bound.Text}\", \"{bound.Keyword}\");");
            writer.Close();
        }

        if (shape.Checks.MultipleOf is { } divisor)
        {
            var inexact = shape.Kind == ValueKind.Decimal && target == "r" ? "r.IsInexact || " : "";
            writer.Line($"if ({inexact}{value} % {divisor} != 0)");
            writer.Open();
            writer.Line($"{target}.Violate({(target == "r" ? "r.Start, " : "")}\"multipleOf\", {CSharpText.Literal("a multiple of " + divisor.TrimEnd('L', 'M'))});");
            writer.Close();
        }
    }
}
