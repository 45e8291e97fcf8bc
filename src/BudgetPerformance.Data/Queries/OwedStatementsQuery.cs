using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>What a preparer's own unit still owes of 部门整体绩效目标 in the years that are open.</summary>
public sealed class OwedStatementsQuery(BudgetDbContext db, Actor actor)
{
    /// <summary>The latest year first.</summary>
    public async Task<IReadOnlyList<OwedStatement>> ListAsync(CancellationToken cancellation = default)
    {
        if (!actor.Is(Role.Preparer)) return [];
        var own = db.Statements.AsNoTracking().Where(statement => statement.UnitId == actor.UnitId);
        var years = await (
            from year in db.FiscalYears
            where !year.IsClosed && db.Units.Any(unit => unit.Id == actor.UnitId && !unit.IsClosed)
            join statement in own on year.Year equals statement.Year into written
            from statement in written.DefaultIfEmpty()
            orderby year.Year descending
            select new { year.Year, Id = (int?)statement.Id, statement.Goals, statement.Safeguards, HasDuties = db.Duties.Any(duty => duty.StatementId == statement.Id) }).ToListAsync(cancellation);
        return [.. years.Select(year => new OwedStatement(year.Year, year.Id, year.Id is null ? [] : [.. Missing(year.Goals, year.HasDuties, year.Safeguards)])).Where(owed => owed.Id is null || owed.Missing.Count > 0)];
    }

    private static IEnumerable<Rule> Missing(NumberedList goals, bool hasDuties, NumberedList safeguards)
    {
        if (goals.Items.Count == 0) yield return StatementRules.GoalsGiven;
        if (!hasDuties) yield return StatementRules.DutiesGiven;
        if (safeguards.Items.Count == 0) yield return StatementRules.SafeguardsGiven;
    }
}
