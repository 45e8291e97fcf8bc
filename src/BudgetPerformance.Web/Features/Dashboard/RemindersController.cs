using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Dashboard;

/// <summary>Reminds the owners of every project of a view that is far behind or over its budget, each at most once a day.</summary>
[Route("dashboard/reminders")]
public sealed class RemindersController(BudgetDbContext db, TimeProvider clock) : ActorController
{
    [HttpPost, Authorize(Policies.Urges)]
    public async Task<IActionResult> Create([FromForm] ReminderForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return BadRequest();
        if (await DashboardScope.FindAsync(db, Actor, form.Unit, form.Year, form.Month, clock.Today(), cancellation) is not { } scope || scope.Checkpoint.Month != form.Month) return NotFound();
        try
        {
            Say(Reminders.Said(await RemindAsync(scope, cancellation)));
        }
        catch (StaleEdit)
        {
            Say(Reminders.Interrupted);
        }
        return Redirect(DashboardAddress.Of(scope, new()).ToString());
    }

    private async Task<int> RemindAsync(DashboardScope scope, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var sums = await new DashboardSums(db, scope).AtEachAsync(cancellation);
        var standings = await StandingQuery.OfAsync(db, scope, sums.Single(sum => sum.Month == scope.Checkpoint.Month), cancellation);
        var ids = await standings.ToUrgeAsync(BeijingTime.StartOf(clock.Today()), Reminders.AtOnce, cancellation);
        foreach (var project in await db.Projects.VisibleTo(Actor).Where(project => ids.Contains(project.Id)).WithForm().ToListAsync(cancellation))
            project.Urge(scope.Checkpoint.Month, Actor, now);
        await db.SaveChangesAsync(cancellation);
        return ids.Count;
    }
}
