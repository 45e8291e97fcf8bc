using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Disbursements;

/// <summary>Ledgers to write into, beside those of the demo.</summary>
internal static class OpenLedger
{
    public const string Pay = "#pay";
    public const string Explain = "#explain";
    public const string Adjust = "#adjust";

    /// <summary>Everything a payment needs, in field names.</summary>
    public static readonly (string, string?)[] Payment = [("Payment.PaidOn", "2020-03-12"), ("Payment.Amount", "1,234.50"), ("Payment.Voucher", "记-0312"), ("Payment.Summary", "购置学习用品")];

    /// <summary>A new approved project of 2020 and unit 287002: 5 万元, plan 10/40/70/100.</summary>
    public static Task<int> New(this Site site, string code) => site.Look(async db =>
    {
        var unit = await db.Units.SingleAsync(unit => unit.Code == "287002");
        var (preparer, reviewer) = (Given.Preparer(unit: unit), Given.Reviewer(unit: unit));
        var project = Project.Draft(await db.FiscalYears.SingleAsync(year => year.Year == 2020), unit, Given.Details(code), preparer, Given.Morning, Guid.NewGuid());
        project.Submit(preparer, Given.Morning);
        project.Approve("", reviewer, Given.Morning);
        db.Projects.Add(project);
        await db.SaveChangesAsync();
        return project.Id;
    });

    /// <summary>Books a payment and answers its number.</summary>
    public static async Task<long> Paid(this Site site, Visitor visitor, int id, params (string, string?)[] changes)
    {
        var answer = await visitor.Submit(await visitor.Get($"/projects/{id}/ledger"), Pay, [.. Payment.Where(field => changes.All(change => change.Item1 != field.Item1)), .. changes]);
        Assert.True(answer.Redirect == $"/projects/{id}/ledger", $"{answer.Status}: {answer.Text}");
        return await site.Look(db => db.Disbursements.Where(line => line.ProjectId == id).MaxAsync(line => line.Id));
    }

    public static Task<Money> Paid(this Site site, int id) => site.Look(async db => (await db.Projects.AsNoTracking().SingleAsync(project => project.Id == id)).Paid);

    public static Task<int> Demo(this Site site, string name) => site.Look(db => db.Projects.Where(project => project.Year == 2020 && project.Name == name).Select(project => project.Id).SingleAsync());
}
