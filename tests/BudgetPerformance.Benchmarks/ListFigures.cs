using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using BudgetPerformance.Testing;
using BudgetPerformance.Web.Tests;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Benchmarks;

/// <summary>The list page of one bureau, alone in its database and among two hundred others: through the whole site, signed in.</summary>
internal static class ListFigures
{
    private const string Name = "head";

    public static async Task Measure(Report report)
    {
        var alone = await Page(2_000, report);
        var among = await Page(200_000, report);
        report.AtMost(2, among / alone, "list page at 200,000 projects and 2,000,000 indicators ÷ at 2,000 projects");
    }

    private static async Task<TimeSpan> Page(int projects, Report report)
    {
        await using var site = Site.InProduction();
        await site.Look(async db =>
        {
            await Bulk.FillAsync(db, projects);
            return 0;
        });
        await AddHead(site);
        var visitor = await site.SignedIn(Name);
        var answer = await visitor.Get("/projects?year=2020");
        if (answer.Document.QuerySelectorAll("tbody tr").Length == 0) throw new InvalidOperationException($"The list is empty: {answer.Status} {answer.Text}");
        var best = await Benchmarks.Measure.Best(30, () => visitor.Get("/projects?year=2020"));
        report.Note($"list page at {projects:N0} projects: {best.TotalMilliseconds:0.0} ms");
        return best;
    }

    private static async Task AddHead(Site site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var unit = await site.Look(db => db.Units.FirstAsync(unit => unit.Path == Bulk.Head().UnitPath));
        var account = new Account { UserName = Name, DisplayName = "局领导", UnitId = unit.Id };
        await users.CreateAsync(account, Site.Password);
        await users.AddToRoleAsync(account, nameof(Role.LeaderInCharge));
    }
}
