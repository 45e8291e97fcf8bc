using BudgetPerformance.Data.Queries;

namespace BudgetPerformance.Web.Features.Desk;

/// <summary>Reasons that a preparer owes: those they were urged for, and the others.</summary>
public sealed record DeskReasons(IReadOnlyList<OwedReason> Urged, int UrgedCount, IReadOnlyList<OwedReason> Others, int OtherCount)
{
    private const int Shown = 20;

    public static async Task<DeskReasons> Of(OwedReasonsQuery query)
    {
        var (first, count, urged) = await query.ListAsync(Shown);
        return new([.. first.Where(reason => reason.UrgedAt is not null)], urged, [.. first.Where(reason => reason.UrgedAt is null)], count - urged);
    }
}
