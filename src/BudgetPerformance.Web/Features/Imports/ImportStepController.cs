using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>Takes one step on a payment list as the person saw it, and answers with the list's page where it is refused.</summary>
public abstract class ImportStepController(BudgetDbContext db, ImportPages pages) : ActorController
{
    private static readonly HashSet<Rule> ToMend =
        [PaymentListRules.ProjectColumnGiven, PaymentListRules.DateColumnGiven, PaymentListRules.AmountColumnGiven, PaymentListRules.ColumnUsedOnce, PaymentListRules.NothingWrong];

    protected BudgetDbContext Db => db;

    protected async Task<IActionResult> Take(int id, int version, Func<PaymentList, Task> step, Func<PaymentList, string>? said = null, MappingForm? form = null)
    {
        if (await pages.Find(id) is not { } list) return NotFound();
        if (!ModelState.IsValid) return form is null ? BadRequest() : await Shown(list, form, null, StatusCodes.Status422UnprocessableEntity);
        db.Expect(list, version);
        try
        {
            await step(list);
            await db.SaveChangesAsync();
        }
        catch (RuleBroken broken)
        {
            return await Refuse(id, broken, form);
        }
        catch (StaleEdit)
        {
            return await Refuse(id, new RuleBroken(PaymentListRules.LedgerUnchanged), form);
        }
        if (said is not null) Say(said(list));
        return Redirect($"/imports/{id}");
    }

    // What was checked against a ledger that has changed since is checked again.
    private async Task<IActionResult> Refuse(int id, RuleBroken broken, MappingForm? form)
    {
        db.ChangeTracker.Clear();
        if (await pages.Find(id) is not { } list) return NotFound();
        if (broken.Rule == PaymentListRules.LedgerUnchanged && list.State != ImportState.Pending) broken = new RuleBroken(PaymentListRules.OnlyPending);
        if (broken.Rule == PaymentListRules.LedgerUnchanged)
        {
            list.CheckAgain(Actor);
            await db.SaveChangesAsync();
        }
        foreach (var objection in broken.Objections.Where(_ => form is not null)) ModelState.AddModelError(objection.Field, objection.Message);
        return await Shown(list, form, broken, broken.Rule == DisbursementRules.PreparerBooks ? StatusCodes.Status403Forbidden
            : ToMend.Contains(broken.Rule) ? StatusCodes.Status422UnprocessableEntity
            : StatusCodes.Status409Conflict);
    }

    private async Task<IActionResult> Shown(PaymentList list, MappingForm? form, RuleBroken? broken, int status)
    {
        Response.StatusCode = status;
        return View("Show", await pages.Show(list, new ImportFilter(null, null), form, broken));
    }
}
