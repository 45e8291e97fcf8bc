namespace BudgetPerformance.Domain.Review;

/// <summary>Where a form stands between its writer and its reviewer.</summary>
public enum ReviewState
{
    /// <summary>草稿</summary>
    Draft,

    /// <summary>待审核</summary>
    Submitted,

    /// <summary>已退回</summary>
    Returned,

    /// <summary>审核通过</summary>
    Approved,
}

/// <summary>The states' Chinese names.</summary>
public static class ReviewStates
{
    /// <summary>The state as the bureau calls it.</summary>
    public static string Chinese(this ReviewState state) => state switch
    {
        ReviewState.Draft => "草稿",
        ReviewState.Submitted => "待审核",
        ReviewState.Returned => "已退回",
        ReviewState.Approved => "审核通过",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
