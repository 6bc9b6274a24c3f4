using ProtocolMap.Model;
using ProtocolMap.Model.Messages;

namespace ProtocolMap.Generator.Outputs.Messages;

/// <summary>Chooses the type of a number by its bounds.</summary>
internal static class NumberShapes
{
    // Of literals that the compiler is sure to take; what lies beyond is left to the schema.
    private const int MaxDoubleMagnitude = 300;
    private const int MaxDecimalDigits = 28;
    private const int MaxShownZeros = 18;

    private static readonly ExactNumber s_minInt32 = ExactNumber.Of(int.MinValue);
    private static readonly ExactNumber s_maxInt32 = ExactNumber.Of(int.MaxValue);
    private static readonly ExactNumber s_minInt64 = ExactNumber.Of(long.MinValue);
    private static readonly ExactNumber s_maxInt64 = ExactNumber.Of(long.MaxValue);

    public static ValueShape OfInteger(Schema schema)
    {
        var lower = new[] { schema.Minimum, schema.ExclusiveMinimum }.OfType<ExactNumber>().ToArray();
        var upper = new[] { schema.Maximum, schema.ExclusiveMaximum }.OfType<ExactNumber>().ToArray();
        if (schema.Annotations.Format == "int32" || (lower.Any(bound => bound.Compare(s_minInt32) >= 0) && upper.Any(bound => bound.Compare(s_maxInt32) <= 0)))
        {
            return Check(new(ValueKind.Int32, "int"), schema);
        }

        var isWide = (lower.Length > 0 && lower.All(bound => bound.Compare(s_minInt64) < 0)) || (upper.Length > 0 && upper.All(bound => bound.Compare(s_maxInt64) > 0));
        return Check(isWide ? new(ValueKind.BigInteger, "global::System.Numerics.BigInteger") : new(ValueKind.Int64, "long"), schema);
    }

    public static ValueShape OfNumber(Schema schema)
    {
        var isDecimal = schema.MultipleOf is not null && BoundsOf(schema).All(bound => FitsDecimal(bound.Value));
        return Check(isDecimal ? new(ValueKind.Decimal, "decimal") : new(ValueKind.Double, "double"), schema);
    }

    /// <summary>Whether the reader checks all bounds of a shape that was made here.</summary>
    public static bool AreChecked(ValueShape shape, Schema schema) =>
        shape.Checks.Bounds.Count == BoundsOf(schema).Count() && (shape.Checks.MultipleOf is not null || schema.MultipleOf is null);

    /// <summary>The number as a C# literal of a shape's type, if it is one.</summary>
    public static string? Literal(ExactNumber number, ValueKind kind) => kind switch
    {
        ValueKind.Int32 => number.TryGetInt64(out var i) && i is >= int.MinValue and <= int.MaxValue ? CSharpText.Number((int)i) : null,
        ValueKind.Int64 => number.TryGetInt64(out var l) ? l == long.MinValue ? "long.MinValue" : CSharpText.Number(l) + "L" : null,
        ValueKind.Double => Math.Abs(number.Digits.Length + number.Exponent) <= MaxDoubleMagnitude ? Show(number) + "D" : null,
        ValueKind.Decimal => FitsDecimal(number) ? Show(number) + "M" : null,
        _ => null,
    };

    private static ValueShape Check(ValueShape shape, Schema schema)
    {
        var bounds = BoundsOf(schema).Select(bound => (bound.Keyword, bound.Value, Literal: Literal(bound.Value, shape.Kind is ValueKind.Int32 ? ValueKind.Int64 : shape.Kind)));
        return shape with
        {
            Checks = ValueChecks.None with
            {
                Bounds = bounds.Where(bound => bound.Literal is not null).Select(bound => new Bound(bound.Keyword, Show(bound.Value), bound.Literal!)).ToEquatableArray(),
                MultipleOf = schema.MultipleOf is { } divisor && shape.Kind != ValueKind.Double ? Literal(divisor, shape.Kind is ValueKind.Int32 ? ValueKind.Int64 : shape.Kind) : null,
            },
        };
    }

    private static IEnumerable<(string Keyword, ExactNumber Value)> BoundsOf(Schema schema) =>
        new[] { ("minimum", schema.Minimum), ("exclusiveMinimum", schema.ExclusiveMinimum), ("maximum", schema.Maximum), ("exclusiveMaximum", schema.ExclusiveMaximum) }
            .Where(bound => bound.Item2 is not null)
            .Select(bound => (bound.Item1, bound.Item2!));

    /// <summary>As people write it, unless that is long.</summary>
    private static string Show(ExactNumber number)
    {
        if (number.IsZero || number.Exponent == 0 || Math.Abs(number.Exponent) > MaxShownZeros)
        {
            return number.ToString();
        }

        var sign = number.IsNegative ? "-" : "";
        if (number.Exponent > 0)
        {
            return sign + number.Digits + new string('0', (int)number.Exponent);
        }

        var digits = number.Digits.PadLeft((int)-number.Exponent + 1, '0');
        var point = digits.Length + (int)number.Exponent;
        return sign + digits.Substring(0, point) + "." + digits.Substring(point);
    }

    private static bool FitsDecimal(ExactNumber number) =>
        number.IsZero || (number.Exponent >= -MaxDecimalDigits && number.Digits.Length <= MaxDecimalDigits && number.Digits.Length + number.Exponent is > -MaxDecimalDigits and <= MaxDecimalDigits);
}
