using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>Sealed packs: what is in one, whether it is intact, and opening its books again.</summary>
[Route("packs")]
public sealed class PacksController(BudgetDbContext db, Sealing sealing, PackCheck check) : ActorController
{
    [HttpGet("{id:int}"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Show([FromRoute] int id, CancellationToken cancellation) =>
        await Page(id, cancellation) is { } page ? View("Pack", page) : NotFound();

    [HttpPost("{id:int}/check"), Authorize(Policies.ReadsProjects), EnableRateLimiting(Limits.Export)]
    public async Task<IActionResult> Check([FromRoute] int id, CancellationToken cancellation) =>
        await Page(id, cancellation) is { } page ? View("Pack", page with { Findings = await check.FindingsAsync(page.Pack, cancellation) }) : NotFound();

    /// <summary>A code typed from paper: whoever holds the paper may ask, and learns no more than whether the paper is right.</summary>
    [HttpGet("check"), Authorize(Policies.SignedIn), EnableRateLimiting(Limits.Export)]
    public async Task<IActionResult> Find([FromQuery] string? code, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(code)) return View("Find", new PackFindPage("", null, []));
        var pack = CheckCode.Read(code) is { } read
            ? await db.SealedPacks.AsNoTracking().Include(found => found.Unit).Include(found => found.Reopening).FirstOrDefaultAsync(found => found.PrintedCode == read, cancellation)
            : null;
        return View("Find", new PackFindPage(code, pack, pack is null ? [] : await check.FindingsAsync(pack, cancellation)) { MayOpen = pack is not null && Actor.WorksOnProjects && Actor.Sees(pack.UnitPath) });
    }

    [HttpPost("{id:int}/reopening"), Authorize(Policies.Leads)]
    public async Task<IActionResult> Reopen([FromRoute] int id, [FromForm] ReopeningForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await Refused(id, form, ModelState[nameof(form.Reason)]!.Errors[0].ErrorMessage, StatusCodes.Status422UnprocessableEntity, cancellation);
        try
        {
            if (await sealing.ReopenAsync(id, PlainText.Normalize(form.Reason, manyLines: true).Trim()) is not { } pack) return NotFound();
            Say(PackPage.Reopened(pack));
            return Redirect($"/packs/{id}");
        }
        catch (RuleBroken broken)
        {
            var status = broken.Rule == CheckpointRules.ReopeningReasoned ? StatusCodes.Status422UnprocessableEntity : broken.Rule == CheckpointRules.LeaderSeals ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict;
            return await Refused(id, form, broken.Rule.Text, status, cancellation);
        }
    }

    private async Task<IActionResult> Refused(int id, ReopeningForm form, string problem, int status, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (await Page(id, cancellation) is not { } page) return NotFound();
        Response.StatusCode = status;
        return View("Pack", page with { Reason = form.Reason ?? "", Problem = problem });
    }

    private async Task<PackPage?> Page(int id, CancellationToken cancellation)
    {
        if (await db.SealedPacks.VisibleTo(Actor).AsNoTracking().Include(found => found.Unit).Include(found => found.Reopening).SingleOrDefaultAsync(found => found.Id == id, cancellation) is not { } pack) return null;
        var files = await db.PackFiles.Where(file => file.PackId == id).OrderBy(file => file.Position)
            .Select(file => new PackFileRow(file.Position, file.Name, file.IsData, file.Length, file.Sha256)).ToListAsync(cancellation);
        return new(pack, files, Actor, await db.SealedPacks.InForce().Touching(pack.UnitPath).AnyAsync(other => other.Year == pack.Year && other.Month > pack.Month, cancellation));
    }
}
