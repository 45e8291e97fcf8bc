using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Dashboard;

/// <summary>A year in which anything may have happened to a department's ledgers; the seed says what.</summary>
internal static class GeneratedYear
{
    public const int Projects = 45;

    public static async Task Fill(BudgetDbContext db, int year, FormTemplate template, int seed)
    {
        var random = new Random(seed);
        var at = new DateTimeOffset(year, 12, 31, 9, 0, 0, TimeSpan.Zero);
        var fiscalYear = new FiscalYear(year, template);
        db.FiscalYears.Add(fiscalYear);
        await db.SaveChangesAsync();
        var units = await db.Units.OrderBy(unit => unit.Code).ToListAsync();
        for (var i = 0; i < Projects; i++)
        {
            var unit = units[random.Next(units.Count)];
            var (fiscal, other) = (new Money(random.NextInt64(1, 100_000_000)), new Money(random.NextInt64(0, 30_000_000)));
            var details = Given.Details($"{year}-{i:000}", $"第{i}号项目") with { Funding = new(fiscal + other, fiscal, other), Plan = Plan(random, template.Checkpoints.Count) };
            var project = i % 9 == 0 ? Given.Project(details, unit, fiscalYear) : Given.Approved(details, unit, fiscalYear);
            db.Projects.Add(project);
            await db.SaveChangesAsync();
            for (var times = i % 9 == 0 ? 0 : random.Next(40); times > 0; times--) Happen(project, random, at);
            if (random.Next(3) == 0 && project.Standings.FirstOrDefault(standing => standing.Status.NeedsReason()) is { } behind)
                project.Explain(behind.Month, DeviationCauses.Funding | DeviationCauses.Other, $"第{i}号项目的原因", "加快", Given.Preparer(unit: unit), at);
            await db.SaveChangesAsync();
        }
    }

    private static DisbursementPlan Plan(Random random, int checkpoints)
    {
        var steps = Enumerable.Range(1, checkpoints - 1).Select(_ => random.Next(0, 10_001)).Order().Select(step => random.Next(6) == 0 ? (Percentage?)null : new Percentage(step));
        return new([.. random.Next(4) == 0 ? steps.Select(_ => (Percentage?)null) : steps, Percentage.OneHundred]);
    }

    private static void Happen(Project project, Random random, DateTimeOffset at)
    {
        var (preparer, day) = (Given.Preparer(unit: project.Unit), new DateOnly(project.Year, 1, 1).AddDays(random.Next(365)));
        var amount = new Money(random.NextInt64(1, Math.Max(2, project.FullYearBudget.Fen / 12)));
        var source = random.Next(4) == 0 ? FundSource.Other : FundSource.Fiscal;
        var payments = project.Disbursements.Where(line => line.Kind == DisbursementKind.Payment).ToList();
        try
        {
            switch (payments.Count == 0 ? 0 : random.Next(10))
            {
                case 0: project.Adjust(new(random.Next(3) == 0 ? AdjustmentKind.Reduction : AdjustmentKind.Supplement, day, amount, source, "文〔1〕号", "调整"), null, Given.Reviewer(unit: project.Unit), at); break;
                case 1: project.Refund(payments[random.Next(payments.Count)], new(day, amount, source, "", "退款"), null, preparer, at); break;
                case 2: project.Correct(payments[random.Next(payments.Count)], amount, day, "更正", null, preparer, at); break;
                default: project.Pay(new(day, amount, source, $"记-{random.Next(9_999)}", "支出", "超出部分经批准"), null, preparer, at); break;
            }
            if (payments.Count == 0) project.Pay(new(day, amount, source, "记-1", "支出", "超出部分经批准"), null, preparer, at);
        }
        catch (RuleBroken)
        {
            // What the rules refuse did not happen.
        }
    }
}
