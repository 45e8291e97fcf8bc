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
    private const string Page = "/projects?year=2020";

    public static async Task Measure(Report report)
    {
        await using var small = Site.InProduction();
        await using var large = Site.InProduction();
        var (alone, among) = (await Visitor(small, 2_000), await Visitor(large, 200_000));
        // In turns, so that whatever else the machine does meanwhile is the same for both.
        var (ours, theirs) = await Benchmarks.Measure.BestInTurns(60, () => alone.Get(Page), () => among.Get(Page));
        report.Note($"list page at 2,000 projects: {ours.TotalMilliseconds:0.0} ms; at 200,000: {theirs.TotalMilliseconds:0.0} ms");
        report.AtMost(2, theirs / ours, "list page at 200,000 projects and 2,000,000 indicators ÷ at 2,000 projects");
    }

    private static async Task<Visitor> Visitor(Site site, int projects)
    {
        await site.Look(async db =>
        {
            await Bulk.FillAsync(db, projects);
            return 0;
        });
        await AddHead(site);
        var visitor = await site.SignedIn(Name);
        var answer = await visitor.Get(Page);
        if (answer.Document.QuerySelectorAll("tbody tr").Length == 0) throw new InvalidOperationException($"The list is empty: {answer.Status} {answer.Text}");
        return visitor;
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
