using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Desk;

/// <summary>One form that waits.</summary>
public sealed record DeskItem(int Id, string Code, string Name, int Year, string UnitName, ReviewState State, DateTimeOffset Since);

/// <summary>Forms of one kind that wait: the longest waiting first, and how many there are in all.</summary>
public sealed record DeskPile(IReadOnlyList<DeskItem> Items, int Count)
{
    private const int Shown = 20;

    public static async Task<DeskPile> Of(IQueryable<Project> projects)
    {
        var count = await projects.CountAsync();
        return count == 0 ? new([], 0) : new(
            await projects.AsNoTracking().OrderBy(p => p.ChangedAt).ThenBy(p => p.Id).Take(Shown)
                .Select(p => new DeskItem(p.Id, p.Code.Text, p.Name, p.Year, p.Unit.Name, p.State, p.ChangedAt)).ToListAsync(),
            count);
    }
}

/// <summary>How many forms of a unit stand where.</summary>
public sealed record DeskUnit(string Code, string Name, IReadOnlyDictionary<ReviewState, int> Counts)
{
    public int Count => Counts.Values.Sum();
}

/// <summary>How far the units are in one open year.</summary>
public sealed record DeskYear(int Year, IReadOnlyList<DeskUnit> Units);

/// <summary>What waits for a person, by the roles they have.</summary>
public sealed record DeskPage(Actor Actor, DeskPile ToDecide, DeskPile Returned, DeskPile Drafts, DeskReasons Reasons, IReadOnlyList<OwedStatement> Statements, DeskUploads Uploads,
    IReadOnlyList<DeskYear> Years, IReadOnlyList<StatementCount> StatementCounts)
{
    public static async Task<DeskPage> For(BudgetDbContext db, Actor actor, DateOnly today) => new(
        actor,
        await DeskPile.Of(db.Projects.WaitingForDecisionBy(actor)),
        await DeskPile.Of(db.Projects.OpenFor(actor).In(ReviewState.Returned)),
        await DeskPile.Of(db.Projects.OpenFor(actor).In(ReviewState.Draft)),
        await DeskReasons.Of(new OwedReasonsQuery(db, actor, today)),
        await new OwedStatementsQuery(db, actor).ListAsync(),
        await DeskUploads.Of(new WaitingUploadsQuery(db, actor)),
        actor.Is(Role.LeaderInCharge) ? await OpenYears(db, actor) : [],
        actor.Is(Role.LeaderInCharge) ? await db.CountedFor(actor).ToListAsync() : []);

    private static async Task<IReadOnlyList<DeskYear>> OpenYears(BudgetDbContext db, Actor actor)
    {
        var counts = await db.Projects.VisibleTo(actor).Where(p => !p.FiscalYear.IsClosed)
            .GroupBy(p => new { p.Year, p.Unit.Code, p.Unit.Name, p.State })
            .Select(group => new { group.Key.Year, group.Key.Code, group.Key.Name, group.Key.State, Count = group.Count() }).ToListAsync();
        return [.. counts.GroupBy(count => count.Year).OrderByDescending(year => year.Key).Select(year => new DeskYear(year.Key,
            [.. year.GroupBy(count => (count.Code, count.Name)).OrderBy(unit => unit.Key.Code, StringComparer.Ordinal)
                .Select(unit => new DeskUnit(unit.Key.Code, unit.Key.Name, unit.ToDictionary(count => count.State, count => count.Count)))]))];
    }
}
