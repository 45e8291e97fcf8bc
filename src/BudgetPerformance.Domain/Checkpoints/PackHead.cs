using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Domain.Checkpoints;

/// <summary>What a pack says of itself; stored in it as data, so that it is covered by the hash.</summary>
/// <param name="Number">封存号, such as 2020-10-287-1: year, month, unit, edition.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Month">The checkpoint's month.</param>
/// <param name="UnitCode">The unit that was sealed with everything below it.</param>
/// <param name="UnitName">Its name at that time.</param>
/// <param name="Edition">1 for the first sealing of the checkpoint, one more after each reopening.</param>
/// <param name="Projects">How many approved projects it holds.</param>
/// <param name="StatusRules">The rules that spending was judged by.</param>
/// <param name="PreviousNumber">The unit's pack before this one; empty for the first.</param>
/// <param name="PreviousHash">That pack's <see cref="SealedPack.ClosingHash"/>; empty for the first.</param>
/// <param name="SealedById">Who sealed it.</param>
/// <param name="SealedBy">Their name at that time.</param>
/// <param name="SealedAt">When, in UTC.</param>
public sealed record PackHead(
    string Number, int Year, int Month, string UnitCode, string UnitName, int Edition, int Projects, StatusRules StatusRules,
    string PreviousNumber, string PreviousHash, string SealedById, string SealedBy, DateTimeOffset SealedAt)
{
    /// <summary>The head of the next pack.</summary>
    /// <param name="edition">How often the checkpoint was sealed for the unit before, and one.</param>
    /// <param name="previous">The unit's latest pack of any year; null where there is none.</param>
    public static PackHead For(BudgetUnit unit, FiscalYear year, Checkpoint checkpoint, int edition, int projects, SealedPack? previous, Actor actor, DateTimeOffset at) => new(
        $"{year.Year}-{checkpoint.Month:00}-{unit.Code}-{edition}", year.Year, checkpoint.Month, unit.Code, unit.Name, edition, projects, year.StatusRules,
        previous?.Number ?? "", previous?.ClosingHash ?? "", actor.Id, actor.Name, at.ToUniversalTime());
}
