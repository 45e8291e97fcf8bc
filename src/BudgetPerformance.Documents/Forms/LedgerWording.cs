using System.Globalization;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Forms;

/// <summary>How a ledger states its figures: exact amounts in 元 with separators, rates to two decimals that never pretend to be a round 0 or 100.</summary>
public static class LedgerWording
{
    private const string None = "—";

    /// <summary>An amount in 元, exact to the 分.</summary>
    public static string Yuan(Money money) => money.In(MoneyUnit.Yuan).ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>A difference in 元 with its sign.</summary>
    public static string Signed(Money money) => money.In(MoneyUnit.Yuan).ToString("+#,##0.00;-#,##0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>A share of a budget in %, to two decimals; a dash where there is none. Only exactly 0 and 100 are printed as such.</summary>
    public static string Rate(decimal? points) => points is not { } value ? None
        : Rounded(value) is var rounded && (rounded is 0 or 100) && rounded != value ? $"{(rounded == 0 ? "<0.01" : value < 100 ? "99.99" : "100.01")}"
        : rounded.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Points ahead of plan with their sign, to two decimals; only an exact match is printed as none.</summary>
    public static string Deviation(decimal? points) => points is not { } value ? None
        : Rounded(value) == 0 && value != 0 ? value < 0 ? "-0.01" : "+0.01"
        : Rounded(value).ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>A day as ledgers write it: 2020-03-05.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A payment named by its voucher and its day.</summary>
    public static string Named(string voucher, DateOnly paidOn) => $"{voucher} {Day(paidOn)}".Trim();

    private static decimal Rounded(decimal points) => decimal.Round(points, 2, MidpointRounding.AwayFromZero);
}
