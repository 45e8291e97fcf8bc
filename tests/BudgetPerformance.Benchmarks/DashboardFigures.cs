using System.Diagnostics;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Testing;
using BudgetPerformance.Testing.SqlServer;
using BudgetPerformance.Web.Features.Dashboard;
using BudgetPerformance.Web.Tests;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Benchmarks;

/// <summary>
/// The dashboard of a whole province beside that of one bureau in it, through the whole site, signed in; and how both databases find its rows.
/// A smaller province can be asked for by <c>BUDGET_PROVINCE</c>, the number of its projects.
/// </summary>
internal static class DashboardFigures
{
    private const int Indicators = 10;
    private const int Lines = 20;
    private const int PastYears = 2;
    private const int SomeBureau = 3;
    private const int Rounds = 100;

    private static int Projects => int.TryParse(Environment.GetEnvironmentVariable("BUDGET_PROVINCE"), out var projects) ? projects : 200_000;

    public static async Task Measure(Report report)
    {
        await using var site = Site.InProduction();
        var connection = await Fill(site, report);
        await Employ(site, "governor", BulkProvince.Governor);
        await Employ(site, "head", BulkProvince.Head(SomeBureau));
        var (province, bureau) = (await site.SignedIn("governor"), await site.SignedIn("head"));
        await Compare(bureau, province, $"/dashboard?year={BulkProvince.Year}&month=10", "dashboard of one year and checkpoint", report);
        await Compare(bureau, province, "/dashboard", "dashboard as it opens", report);
        await Explain(connection, report);
    }

    private static async Task<string> Fill(Site site, Report report)
    {
        var started = Stopwatch.GetTimestamp();
        var connection = await site.Look(async db =>
        {
            await BulkProvince.FillAsync(db, Projects, Indicators, Lines, PastYears);
            return db.Database.GetConnectionString()!;
        });
        var took = Stopwatch.GetElapsedTime(started);
        var (projects, indicators, lines, bytes) = await site.Look(async db => (
            await db.Standings.CountAsync(standing => standing.Year == BulkProvince.Year && standing.Month == 12), (long)Projects * Indicators, await db.Disbursements.LongCountAsync(),
            await db.Database.SqlQuery<long>($"SELECT page_count * page_size AS Value FROM pragma_page_count(), pragma_page_size()").SingleAsync()));
        report.Note($"a province of {projects:N0} projects with {indicators:N0} indicators and {lines:N0} lines of ledgers: filled in {took.TotalSeconds:0} s, {bytes / 1e6:N0} MB");
        return connection;
    }

    // In turns, so that whatever else the machine does happens to both.
    private static async Task Compare(Visitor bureau, Visitor province, string path, string what, Report report)
    {
        var (ofBureau, ofProvince) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < Rounds; i++)
        {
            ofBureau = Shorter(ofBureau, await Once(bureau, path));
            ofProvince = Shorter(ofProvince, await Once(province, path));
        }
        report.Note($"{what}: a bureau of {BulkProvince.ProjectsInBureau} projects {ofBureau.TotalMilliseconds:0.0} ms, the province {ofProvince.TotalMilliseconds:0.0} ms");
        report.AtMost(3, ofProvince / ofBureau, $"{what}: province of {Projects:N0} projects ÷ bureau of {BulkProvince.ProjectsInBureau} in it");
    }

    private static async Task<TimeSpan> Once(Visitor visitor, string path)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await visitor.Get(path);
        var took = Stopwatch.GetElapsedTime(started);
        return answer.Html.Contains("class=\"cell\" data-status", StringComparison.Ordinal) ? took : throw new InvalidOperationException($"The dashboard is empty: {answer.Status} {answer.Text}");
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;

    // What is asked of the database for the province and for the bureau: SQLite says how it finds it, SQL Server's own model that it would take it.
    private static async Task Explain(string connection, Report report)
    {
        var recorded = new RecordedQueries();
        await using var db = recorded.Open(connection);
        foreach (var actor in new[] { BulkProvince.Governor, BulkProvince.Head(SomeBureau) })
        {
            var form = new DashboardForm(null, null, null, null, null, null);
            var scope = (await DashboardScope.FindAsync(db, actor, null, null, null, new DateOnly(BulkProvince.Year, 11, 20)))!;
            await DashboardPage.For(db, actor, scope, form, CancellationToken.None);
        }
        foreach (var (text, steps) in await recorded.PlansAsync(db)) report.Note($"SQLite: {string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))}\n           {string.Join("\n           ", steps)}");
        await using var server = Offline.SqlServer();
        var statements = ServerModel.Schema(server).Concat(ServerTwin.Instance.Procedures).ToList();
        foreach (var procedure in ServerTwin.Instance.Procedures) report.Note($"SQL Server: {string.Join(' ', procedure.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))}");
        report.AtMost(0, ServerModel.Versions.Sum(version => ServerModel.Problems(version, statements).Count), "objections of SQL Server 2019 and 2022 to these queries");
    }

    private static async Task Employ(Site site, string name, Actor actor)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var unit = await site.Look(db => db.Units.SingleAsync(unit => unit.Path == actor.UnitPath));
        await users.CreateAsync(new Account { UserName = name, DisplayName = actor.Name, UnitId = unit.Id }, Site.Password);
        await users.AddToRoleAsync((await users.FindByNameAsync(name))!, nameof(Role.LeaderInCharge));
    }
}
