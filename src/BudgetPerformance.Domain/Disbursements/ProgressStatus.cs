namespace BudgetPerformance.Domain.Disbursements;

/// <summary>How spending stands at a checkpoint, from the worst to the least telling. Always shown as colour, shape and word together.</summary>
public enum ProgressStatus
{
    /// <summary>超预算: more spent than the full-year budget.</summary>
    OverBudget,

    /// <summary>严重滞后 (red)</summary>
    FarBehind,

    /// <summary>滞后 (yellow)</summary>
    Behind,

    /// <summary>正常 (green)</summary>
    OnTrack,

    /// <summary>未到计划期 (grey): nothing was planned to be spent yet.</summary>
    NotPlanned,
}

/// <summary>The statuses' words and shapes.</summary>
public static class ProgressStatuses
{
    /// <summary>The status in words.</summary>
    public static string Chinese(this ProgressStatus status) => status switch
    {
        ProgressStatus.OverBudget => "超预算",
        ProgressStatus.FarBehind => "严重滞后",
        ProgressStatus.Behind => "滞后",
        ProgressStatus.OnTrack => "正常",
        ProgressStatus.NotPlanned => "未到计划期",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>The status as a shape, for black-and-white paper.</summary>
    public static string Shape(this ProgressStatus status) => status switch
    {
        ProgressStatus.OverBudget => "■",
        ProgressStatus.FarBehind => "◆",
        ProgressStatus.Behind => "▲",
        ProgressStatus.OnTrack => "●",
        ProgressStatus.NotPlanned => "○",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>Whether a reason and measures are asked for.</summary>
    public static bool NeedsReason(this ProgressStatus status) => status is ProgressStatus.OverBudget or ProgressStatus.FarBehind or ProgressStatus.Behind;
}
