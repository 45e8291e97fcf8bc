using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>Takes one step on a payment list. What was checked against a ledger that has changed since is checked again.</summary>
public abstract class ImportStepController(BudgetDbContext db, ImportPages pages) : UploadStepController<PaymentList>(db, "/imports", PaymentListRules.LedgerUnchanged, PaymentListRules.OnlyPending, ToMend)
{
    private static readonly HashSet<Rule> ToMend =
        [PaymentListRules.ProjectColumnGiven, PaymentListRules.DateColumnGiven, PaymentListRules.AmountColumnGiven, UploadRules.ColumnUsedOnce, PaymentListRules.NothingWrong];

    protected override Task<PaymentList?> Find(int id) => pages.Find(id);

    protected override async Task<ViewResult> Shown(PaymentList list, MappingForm? form, RuleBroken? broken) => View("Show", await pages.Show(list, new ImportFilter(null, null), (ImportMappingForm?)form, broken));

    protected override Task Renew(PaymentList list)
    {
        list.CheckAgain(Actor);
        return Task.CompletedTask;
    }
}
