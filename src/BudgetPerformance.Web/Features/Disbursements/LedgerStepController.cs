using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>
/// Takes one step in a ledger and answers with the ledger, or with the page as it was typed. Lines are only added, so when somebody else was
/// faster the step is taken again on what they left, and refused only if the rules no longer allow it.
/// </summary>
public abstract class LedgerStepController(BudgetDbContext db, LedgerPages pages) : ActorController
{
    private const int Attempts = 5;

    /// <param name="id">The project.</param>
    /// <param name="key">The page's own key.</param>
    /// <param name="form">The form's name, which its fields begin with.</param>
    /// <param name="step">The verb, with the last sealed day.</param>
    /// <param name="refused">The page on which the refused form stands.</param>
    protected async Task<IActionResult> Take(int id, Guid key, string form, Func<Project, DateOnly?, Task> step, Func<LedgerPage, ViewResult> refused)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await pages.Find(id) is not { } project) return NotFound();
            if (await db.ProjectEvents.FirstOrDefaultAsync(e => e.ActorId == Actor.Id && e.SubmitKey == key) is { } before) return Done(id, before.Sentence);
            if (!ModelState.IsValid) return await Refuse(id, StatusCodes.Status422UnprocessableEntity, refused);
            try
            {
                await step(project, await db.SealedThroughAsync(project));
                await db.SaveChangesAsync();
                return Done(id, project.Events[^1].Sentence);
            }
            catch (Exception faster) when (faster is StaleEdit or SentTwice && attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
            catch (StaleEdit)
            {
                return await Refuse(id, form, new RuleBroken(DisbursementRules.LatestSeen), refused);
            }
            catch (RuleBroken broken)
            {
                return await Refuse(id, form, broken, refused);
            }
        }
    }

    private RedirectResult Done(int id, string sentence)
    {
        Say(sentence);
        return Redirect($"/projects/{id}/ledger");
    }

    private Task<IActionResult> Refuse(int id, string form, RuleBroken broken, Func<LedgerPage, ViewResult> refused)
    {
        foreach (var objection in broken.Objections) ModelState.AddModelError($"{form}.{objection.Field}", objection.Message);
        if (broken.Objections.Count == 0) ModelState.AddModelError("", broken.Message);
        return Refuse(id, broken.Objections.Count > 0 ? StatusCodes.Status422UnprocessableEntity
            : broken.Rule == DisbursementRules.PreparerBooks || broken.Rule == DisbursementRules.ReviewerAdjusts ? StatusCodes.Status403Forbidden
            : StatusCodes.Status409Conflict, refused);
    }

    // The page shows what is saved, not what the refused step began.
    private async Task<IActionResult> Refuse(int id, int status, Func<LedgerPage, ViewResult> refused)
    {
        db.ChangeTracker.Clear();
        Response.StatusCode = status;
        return refused(await pages.Of((await pages.Find(id))!));
    }

    /// <summary>Refuses what was decided on an amount that is another one meanwhile.</summary>
    protected static void Demand(long seen, Money now)
    {
        if (seen != now.Fen) throw new RuleBroken(DisbursementRules.LatestSeen);
    }
}
