namespace BudgetPerformance.Domain.Disbursements;

/// <summary>What a status is measured by.</summary>
public enum ProgressMeasure
{
    /// <summary>Spent, in % of what was to be spent by then.</summary>
    RatioToPlan,

    /// <summary>Spent minus planned, in points of the budget; negative when behind.</summary>
    PointsToPlan,
}

/// <summary>The measures' Chinese names.</summary>
public static class ProgressMeasures
{
    /// <summary>The measure as administrators know it.</summary>
    public static string Chinese(this ProgressMeasure measure) => measure == ProgressMeasure.RatioToPlan ? "计划完成率（实际支出占计划支出的百分比）" : "落后百分点（实际进度减计划进度）";
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
    public static readonly StatusRules Ratio = Of("按计划完成率（60%、80%）", ProgressMeasure.RatioToPlan, 80, 60);

    /// <summary>As some counties judge it: on plan good, up to 5 points behind fair, more poor.</summary>
    public static readonly StatusRules Points = Of("按落后百分点（5个百分点）", ProgressMeasure.PointsToPlan, 0, -5);

    /// <summary>The longest name.</summary>
    public const int NameMaxLength = 50;

    /// <summary>A set of the three bands that are judged.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="measure">What is measured.</param>
    /// <param name="onTrack">The least value that is on track.</param>
    /// <param name="behind">The least value that is behind and not far behind.</param>
    public static StatusRules Of(string name, ProgressMeasure measure, decimal onTrack, decimal behind) =>
        new(name, measure, [new(ProgressStatus.OnTrack, onTrack), new(ProgressStatus.Behind, behind), new(ProgressStatus.FarBehind, null)]);

    /// <summary>The sets that come with the product.</summary>
    public static readonly IReadOnlyList<StatusRules> Shipped = [Ratio, Points];

    /// <summary>What is wrong with the set, each with its field: the name, or the status whose bound it is.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (string.IsNullOrWhiteSpace(Name)) yield return new(JudgingRules.Named, nameof(Name));
        if (Bands is not [{ Status: ProgressStatus.OnTrack, From: { } good }, { Status: ProgressStatus.Behind, From: { } fair }, { Status: ProgressStatus.FarBehind, From: null }])
        {
            yield return new(JudgingRules.ThreeBands, nameof(Bands));
            yield break;
        }
        // Within these, whoever has reached the plan is on track.
        var (least, most) = Measure == ProgressMeasure.RatioToPlan ? (0m, 100m) : (-100m, 0m);
        if (good < least || good > most) yield return new(JudgingRules.WithinBounds, nameof(ProgressStatus.OnTrack));
        if (fair < least || fair > most) yield return new(JudgingRules.WithinBounds, nameof(ProgressStatus.Behind));
        else if (fair >= good) yield return new(JudgingRules.Descending, nameof(ProgressStatus.Behind));
    }

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
