using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>The checkpoints of a year for a unit and those right below it.</summary>
/// <param name="Years">All years.</param>
/// <param name="Year">The one looked at; null where there is none at all.</param>
/// <param name="Unit">The unit looked at.</param>
/// <param name="Units">It and those right below it.</param>
/// <param name="Above">The unit above, where the person sees it.</param>
/// <param name="Packs">The year's packs of these units and of those above, newest first.</param>
/// <param name="Today">The day in Beijing.</param>
/// <param name="Actor">Who looks.</param>
public sealed record CheckpointListPage(
    IReadOnlyList<FiscalYear> Years, FiscalYear? Year, BudgetUnit Unit, IReadOnlyList<BudgetUnit> Units, BudgetUnit? Above, IReadOnlyList<SealedPack> Packs, DateOnly Today, Actor Actor)
{
    public bool MaySeal => Actor.Is(Role.LeaderInCharge);

    public bool IsOver(Checkpoint checkpoint) => checkpoint.LastDayOf(Year!.Year) < Today;

    /// <summary>The pack that closes the unit's books at a checkpoint: its own or that of a unit above.</summary>
    public SealedPack? InForce(BudgetUnit unit, Checkpoint checkpoint) =>
        Packs.FirstOrDefault(pack => pack.Month == checkpoint.Month && pack.Reopening is null && unit.Path.StartsWith(pack.UnitPath, StringComparison.Ordinal));

    /// <summary>The unit's own packs of a checkpoint that were reopened.</summary>
    public IEnumerable<SealedPack> Reopened(BudgetUnit unit, Checkpoint checkpoint) =>
        Packs.Where(pack => pack.Month == checkpoint.Month && pack.UnitId == unit.Id && pack.Reopening is not null);

    public string AddressOf(BudgetUnit unit) => $"/checkpoints?year={Year!.Year}&unit={unit.Code}";
}
