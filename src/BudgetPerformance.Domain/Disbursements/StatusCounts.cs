namespace BudgetPerformance.Domain.Disbursements;

/// <summary>How many projects have each status.</summary>
/// <param name="OverBudget">超预算</param>
/// <param name="FarBehind">严重滞后</param>
/// <param name="Behind">滞后</param>
/// <param name="OnTrack">正常</param>
/// <param name="NotPlanned">未到计划期</param>
public sealed record StatusCounts(int OverBudget, int FarBehind, int Behind, int OnTrack, int NotPlanned)
{
    /// <summary>How many there are in all.</summary>
    public int All => OverBudget + FarBehind + Behind + OnTrack + NotPlanned;

    /// <summary>How many have a status.</summary>
    public int this[ProgressStatus status] => status switch
    {
        ProgressStatus.OverBudget => OverBudget,
        ProgressStatus.FarBehind => FarBehind,
        ProgressStatus.Behind => Behind,
        ProgressStatus.OnTrack => OnTrack,
        ProgressStatus.NotPlanned => NotPlanned,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
