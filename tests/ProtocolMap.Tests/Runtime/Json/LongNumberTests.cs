using System.Globalization;
using System.Text;
using ProtocolMap.Runtime;

namespace ProtocolMap.Tests.Runtime.Json;

/// <summary>A number with very many digits is read as what all of its digits round to.</summary>
public sealed class LongNumberTests
{
    [Fact]
    public void A_long_number_rounds_as_all_of_its_digits_do()
    {
        var random = new Random(17);
        for (var i = 0; i < 500; i++)
        {
            var digits = new string([.. Enumerable.Range(0, random.Next(900, 1500)).Select(_ => (char)('0' + (random.Next(3) == 0 ? random.Next(10) : 0)))]);
            var point = random.Next(0, 40);
            AssertSame((random.Next(2) == 0 ? "-" : "") + "1" + digits[..point] + "." + digits[point..] + (random.Next(2) == 0 ? "" : "e" + random.Next(-330, 300).ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Exactly between two doubles, and by the last of many digits beyond.</summary>
    [Theory]
    [InlineData("1.00000000000000011102230246251565404236316680908203125")]
    [InlineData("9007199254740993")]
    [InlineData("0.500000000000000166533453693773481063544750213623046875")]
    public void The_last_digit_can_decide(string middle)
    {
        var text = (middle.Contains('.', StringComparison.Ordinal) ? middle : middle + ".") + new string('0', 2000);
        AssertSame(text);
        AssertSame(text + "1");
        AssertSame("-" + text + "1e0");
    }

    [Fact]
    public void Zero_keeps_its_sign()
    {
        Assert.True(double.IsNegative(ReadDouble("-0." + new string('0', 5000)) ?? 0));
        AssertSame("0." + new string('0', 5000) + "1e5001");
        AssertSame("1" + new string('0', 5000) + "e-5000");
        AssertSame("1" + new string('0', 5000));
    }

    private static void AssertSame(string text)
    {
        var expected = double.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(double.IsInfinity(expected) ? null : expected, ReadDouble(text));
        Assert.Equal(decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var whole) ? whole : null, ReadDecimal(text));
    }

    private static double? ReadDouble(string text)
    {
        var reader = new MessageReader(Encoding.UTF8.GetBytes(text), CheckMode.First, ReadMode.Open);
        var value = reader.ReadDouble();
        return reader.IsRefused ? null : value;
    }

    private static decimal? ReadDecimal(string text)
    {
        var reader = new MessageReader(Encoding.UTF8.GetBytes(text), CheckMode.First, ReadMode.Open);
        var value = reader.ReadDecimal();
        return reader.IsRefused ? null : value;
    }
}
