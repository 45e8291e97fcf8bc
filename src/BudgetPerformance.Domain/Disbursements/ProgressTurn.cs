namespace BudgetPerformance.Domain.Disbursements;

/// <summary>Which way a status went from one checkpoint to the next.</summary>
public enum ProgressTurn
{
    /// <summary>转差</summary>
    Worse,

    /// <summary>好转</summary>
    Better,

    /// <summary>其他变化: into or out of the time that is planned, and on track.</summary>
    Other,
}

/// <summary>The turns' Chinese names, and how they are told.</summary>
public static class ProgressTurns
{
    /// <summary>The turn in words.</summary>
    public static string Chinese(this ProgressTurn turn) => turn switch
    {
        ProgressTurn.Worse => "转差",
        ProgressTurn.Better => "好转",
        ProgressTurn.Other => "其他变化",
        _ => throw new ArgumentOutOfRangeException(nameof(turn), turn, null),
    };

    /// <summary>Which way it went from another status to this one; null where it is the same.</summary>
    public static ProgressTurn? Since(this ProgressStatus now, ProgressStatus before) => now == before ? null : Badness(now).CompareTo(Badness(before)) switch
    {
        > 0 => ProgressTurn.Worse,
        < 0 => ProgressTurn.Better,
        _ => ProgressTurn.Other,
    };

    private static int Badness(ProgressStatus status) => status switch
    {
        ProgressStatus.OverBudget => 3,
        ProgressStatus.FarBehind => 2,
        ProgressStatus.Behind => 1,
        _ => 0,
    };
}
