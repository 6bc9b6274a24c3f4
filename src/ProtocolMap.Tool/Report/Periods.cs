using System.Globalization;

namespace ProtocolMap.Tool.Report;

/// <summary>The columns of a time line: each quarter from the first to the last, or each year where these would be too many, or only what is named.</summary>
internal sealed class Periods
{
    private const int MostColumns = 12;

    private readonly bool _isByYear;

    private Periods(IReadOnlyList<string> names, bool isByYear) => (Names, _isByYear) = (names, isByYear);

    /// <summary>The columns, the earliest first.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <param name="quarters">Quarters, yyyy-Qn.</param>
    public static Periods Between(IEnumerable<string> quarters)
    {
        var named = quarters.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (named.Count == 0)
        {
            return new([], isByYear: false);
        }

        var (first, last) = (IndexOf(named[0]), IndexOf(named[^1]));
        if (last - first < MostColumns)
        {
            return new([.. Enumerable.Range(first, last - first + 1).Select(NameOf)], isByYear: false);
        }

        var years = Enumerable.Range(first / 4, (last / 4) - (first / 4) + 1).Select(Year).ToList();
        return new(years.Count <= MostColumns ? years : [.. named.Select(YearOf).Distinct(StringComparer.Ordinal)], isByYear: true);
    }

    /// <summary>The column of a quarter.</summary>
    public string Of(string quarter) => _isByYear ? YearOf(quarter) : quarter;

    private static int IndexOf(string quarter) => (int.Parse(quarter.AsSpan(0, 4), CultureInfo.InvariantCulture) * 4) + (quarter[^1] - '1');

    private static string NameOf(int index) => $"{Year(index / 4)}-Q{(char)('1' + (index % 4))}";

    private static string YearOf(string quarter) => quarter[..4];

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
