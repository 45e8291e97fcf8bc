using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Writers.Pdf.Fonts;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Chinese;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>The checkpoints of a year, and sealing one.</summary>
[Route("checkpoints")]
public sealed class CheckpointsController(BudgetDbContext db, Sealing sealing, TimeProvider clock) : ActorController
{
    [HttpGet(""), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> List([FromQuery] CheckpointListForm form, CancellationToken cancellation)
    {
        var years = await db.FiscalYears.AsNoTracking().OrderByDescending(year => year.Year).ToListAsync(cancellation);
        var units = await db.Units.VisibleTo(Actor).AsNoTracking().InOrder().ToListAsync(cancellation);
        var today = clock.Today();
        var year = years.Find(year => year.Year == form.Year) ?? years.Find(year => year.Year <= today.Year) ?? years.FirstOrDefault();
        var unit = units.Find(unit => unit.Code == form.Unit) ?? units[0];
        var packs = year is null ? [] : await db.SealedPacks.AsNoTracking().Include(pack => pack.Unit).Include(pack => pack.Reopening)
            .Touching(unit.Path).Where(pack => pack.Year == year.Year).OrderByDescending(pack => pack.Id).ToListAsync(cancellation);
        return View(new CheckpointListPage(years, year, unit, [.. units.Where(below => below.Id == unit.Id || below.ParentId == unit.Id)], units.Find(above => above.Id == unit.ParentId), packs, today, Actor));
    }

    [HttpGet("{year:int}/{month:int}/{unitId:int}"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Show([FromRoute] int year, [FromRoute] int month, [FromRoute] int unitId, CancellationToken cancellation) =>
        await sealing.Find(year, month, unitId, cancellation) is { } scope ? View("Seal", await Page(scope, cancellation)) : NotFound();

    [HttpPost("{year:int}/{month:int}/{unitId:int}/pack"), Authorize(Policies.Leads), EnableRateLimiting(Limits.Export)]
    public async Task<IActionResult> Create([FromRoute] int year, [FromRoute] int month, [FromRoute] int unitId, [FromForm] string? seen, CancellationToken cancellation)
    {
        if (await sealing.Find(year, month, unitId, cancellation) is not { } scope) return NotFound();
        try
        {
            var pack = await sealing.SealAsync(scope, seen, cancellation);
            Say(PackPage.Sealed(pack));
            return Redirect($"/packs/{pack.Id}");
        }
        catch (NoFontFound missing)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return View("~/Features/Exports/NoFont.cshtml", missing);
        }
        catch (RuleBroken broken)
        {
            return await Refused(scope, broken.Rule, cancellation);
        }
        catch (StaleEdit)
        {
            return await Refused(scope, CheckpointRules.LatestSeen, cancellation);
        }
    }

    private async Task<IActionResult> Refused(SealingScope scope, Rule rule, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        Response.StatusCode = rule == CheckpointRules.LeaderSeals ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict;
        return View("Seal", await Page(scope, cancellation) with { Broken = rule });
    }

    private async Task<SealingPage> Page(SealingScope scope, CancellationToken cancellation) => new(
        scope,
        await sealing.MarkAsync(scope, cancellation),
        await db.Projects.AsNoTracking().ToSeal(scope.Unit.Path, scope.Year.Year).InPackOrder()
            .Join(db.Standings.Where(standing => standing.Month == scope.Checkpoint.Month), project => project.Id, standing => standing.ProjectId,
                (project, standing) => new SealingRow(standing, project.Unit.Name, project.Code, project.Name))
            .ToListAsync(cancellation),
        await sealing.Forbids(scope, cancellation));
}
