using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Forms;

/// <summary>How progress is stated to leaders: amounts in 万元 to two decimals, rates to one, and never a rounded 100 where it is not reached.</summary>
public static class ProgressWording
{
    private const string None = "—";

    /// <summary>An amount in 万元 with separators, rounded to two decimals; exact where that would make nothing of it.</summary>
    public static string Amount(Money money)
    {
        var rounded = decimal.Round(money.In(MoneyUnit.TenThousandYuan), 2, MidpointRounding.AwayFromZero);
        return rounded == 0 && money != Money.Zero ? money.Print(MoneyUnit.TenThousandYuan) : rounded.ToString("#,##0.00", CultureInfo.InvariantCulture);
    }

    /// <summary>An amount in 元 with separators, exact to the 分.</summary>
    public static string Yuan(Money money) => money.In(MoneyUnit.Yuan).ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>A rate to one decimal, without its sign; a dash where there is none.</summary>
    public static string Rate(decimal? points) => points is { } value ? Rounded(value, 1).ToString("0.0", CultureInfo.InvariantCulture) : None;

    /// <summary>A rate in whole points.</summary>
    public static string Whole(decimal? points) => points is { } value ? Rounded(value, 0).ToString("0", CultureInfo.InvariantCulture) : None;

    /// <summary>Actual and plan in one, such as 16/37; —/100 where the checkpoint is still to come.</summary>
    public static (string Actual, string Planned) Pair(Progress progress, Checkpoint now) =>
        (progress.Checkpoint.Month <= now.Month ? Whole(progress.ActualPoints) : None, Whole(progress.PlannedPoints ?? (progress.HasPlan ? null : progress.TimePoints)));

    /// <summary>By how much spending is ahead or behind, in words: 落后 7.8 个百分点.</summary>
    public static string Deviation(decimal? points) => points is not { } value ? "没有计划可比"
        : decimal.Round(value, 1, MidpointRounding.AwayFromZero) switch
        {
            < 0 and var behind => $"落后 {-behind:0.0} 个百分点",
            > 0 and var ahead => $"超前 {ahead:0.0} 个百分点",
            _ => "持平",
        };

    /// <summary>A deviation to one decimal, with its sign.</summary>
    public static string Signed(decimal? points) => points is { } value ? decimal.Round(value, 1, MidpointRounding.AwayFromZero).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) : None;

    private static decimal Rounded(decimal points, int decimals)
    {
        var rounded = decimal.Round(points, decimals, MidpointRounding.AwayFromZero);
        return points < 100 && rounded >= 100 ? decimal.Round(points, decimals, MidpointRounding.ToZero) : rounded;
    }
}
