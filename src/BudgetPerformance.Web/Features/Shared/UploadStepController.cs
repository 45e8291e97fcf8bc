using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Shared;

/// <summary>Takes one step on an upload as the person saw it, and answers with the upload's page where it is refused.</summary>
/// <param name="db">Where it is kept.</param>
/// <param name="room">The address of the uploads of this kind.</param>
/// <param name="overtaken">What is said where somebody else was faster.</param>
/// <param name="onlyPending">What is said where they have decided on it.</param>
/// <param name="toMend">What the person mends on the page itself.</param>
public abstract class UploadStepController<T>(BudgetDbContext db, string room, Rule overtaken, Rule onlyPending, IReadOnlySet<Rule> toMend) : ActorController where T : Upload
{
    protected BudgetDbContext Db => db;

    /// <summary>The upload; null where the person sees none.</summary>
    protected abstract Task<T?> Find(int id);

    /// <summary>The upload's page.</summary>
    protected abstract Task<ViewResult> Shown(T upload, MappingForm? form, RuleBroken? broken);

    /// <summary>Brings the upload up to what somebody else has changed meanwhile.</summary>
    protected virtual Task Renew(T upload) => Task.CompletedTask;

    protected async Task<IActionResult> Take(int id, int version, Func<T, Task> step, Func<T, string>? said = null, MappingForm? form = null)
    {
        if (await Find(id) is not { } upload) return NotFound();
        if (!ModelState.IsValid) return form is null ? BadRequest() : await Answer(upload, form, null, StatusCodes.Status422UnprocessableEntity);
        db.Expect(upload, version);
        try
        {
            await step(upload);
            await db.SaveChangesAsync();
        }
        catch (Exception refusal) when (refusal is RuleBroken or StaleEdit or SentTwice)
        {
            return await Refuse(id, refusal as RuleBroken ?? new RuleBroken(overtaken), form);
        }
        if (said is not null) Say(said(upload));
        return Redirect($"{room}/{id}");
    }

    /// <summary>Gives the upload up; that it came and went stays.</summary>
    /// <param name="empty">Takes away what was read of it.</param>
    protected async Task<IActionResult> GiveUp(int id, int version, DateTimeOffset at, Func<Task> empty, Func<T, string> said)
    {
        var answer = await Take(id, version, upload =>
        {
            upload.Abandon(Actor, at);
            return Task.CompletedTask;
        }, said);
        if (answer is not RedirectResult) return answer;
        // The upload has said so already: at worst a crash in between leaves rows that nobody asks for.
        await empty();
        return Redirect(room);
    }

    private async Task<IActionResult> Refuse(int id, RuleBroken broken, MappingForm? form)
    {
        db.ChangeTracker.Clear();
        if (await Find(id) is not { } upload) return NotFound();
        if (broken.Rule == overtaken && upload.State != ImportState.Pending) broken = new RuleBroken(onlyPending);
        if (broken.Rule == overtaken)
        {
            await Renew(upload);
            await db.SaveChangesAsync();
        }
        foreach (var objection in broken.Objections.Where(_ => form is not null)) ModelState.AddModelError(MappingForm.FieldOf(objection.Field), objection.Message);
        return await Answer(upload, form, broken, broken.Rule == DisbursementRules.PreparerBooks || broken.Rule == ReviewRules.PreparerOnly ? StatusCodes.Status403Forbidden
            : toMend.Contains(broken.Rule) ? StatusCodes.Status422UnprocessableEntity
            : StatusCodes.Status409Conflict);
    }

    private async Task<IActionResult> Answer(T upload, MappingForm? form, RuleBroken? broken, int status)
    {
        Response.StatusCode = status;
        return await Shown(upload, form, broken);
    }
}
