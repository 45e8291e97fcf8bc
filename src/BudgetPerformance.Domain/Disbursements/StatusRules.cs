namespace BudgetPerformance.Domain.Disbursements;

/// <summary>What a status is measured by.</summary>
public enum ProgressMeasure
{
    /// <summary>Spent, in % of what was to be spent by then.</summary>
    RatioToPlan,

    /// <summary>Spent minus planned, in points of the budget; negative when behind.</summary>
    PointsToPlan,
}

/// <summary>A status and the least value that earns it.</summary>
/// <param name="Status">The status.</param>
/// <param name="From">The least value, included; null for whatever is left.</param>
public sealed record StatusBand(ProgressStatus Status, decimal? From);

/// <summary>
/// When spending counts as on track, behind or far behind, as data: a year carries one set and may be given another. What no set can change:
/// over the budget is its own status, a budget spent exactly is on track, and where nothing was planned yet there is nothing to judge.
/// </summary>
/// <param name="Name">The set's name as shown to administrators.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Bands">From the best to the worst; the last has no bound.</param>
public sealed record StatusRules(string Name, ProgressMeasure Measure, IReadOnlyList<StatusBand> Bands)
{
    /// <summary>As fiscal systems colour it: below 60 % of plan red, below 80 % yellow.</summary>
    public static readonly StatusRules Ratio = new("按计划完成率（60%、80%）", ProgressMeasure.RatioToPlan,
        [new(ProgressStatus.OnTrack, 80), new(ProgressStatus.Behind, 60), new(ProgressStatus.FarBehind, null)]);

    /// <summary>As some counties judge it: on plan good, up to 5 points behind fair, more poor.</summary>
    public static readonly StatusRules Points = new("按落后百分点（5个百分点）", ProgressMeasure.PointsToPlan,
        [new(ProgressStatus.OnTrack, 0), new(ProgressStatus.Behind, -5), new(ProgressStatus.FarBehind, null)]);

    /// <summary>The sets that come with the product.</summary>
    public static readonly IReadOnlyList<StatusRules> Shipped = [Ratio, Points];

    /// <summary>The status of a project or of a sum of projects. Judged in whole 分 and without rounding.</summary>
    public ProgressStatus Judge(Progress progress)
    {
        if (progress.Actual > progress.Budget) return ProgressStatus.OverBudget;
        if (progress.Budget == Money.Zero) return ProgressStatus.NotPlanned;
        if (progress.Actual == progress.Budget) return ProgressStatus.OnTrack;
        // Twelfths of a 分, so that a share of the year is exact too.
        var expected = progress.HasPlan ? (Int128)progress.Planned.Fen * 12 : (Int128)progress.Budget.Fen * progress.Checkpoint.Month;
        return expected == 0 ? ProgressStatus.NotPlanned : Bands.First(band => Reaches(band, (Int128)progress.Actual.Fen * 12, expected, (Int128)progress.Budget.Fen * 12)).Status;
    }

    private bool Reaches(StatusBand band, Int128 actual, Int128 expected, Int128 budget)
    {
        if (band.From is not { } from) return true;
        var hundredths = (Int128)(from * 100);
        return Measure == ProgressMeasure.RatioToPlan ? actual * 10_000 >= hundredths * expected : (actual - expected) * 10_000 >= hundredths * budget;
    }
}
