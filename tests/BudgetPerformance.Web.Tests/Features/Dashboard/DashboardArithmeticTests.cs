using AngleSharp.Dom;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Dashboard;

/// <summary>Every number on the dashboard against a sum of the ledger rows behind it, worked out by plain loops.</summary>
public sealed class DashboardArithmeticTests(Site site) : IClassFixture<Site>, IAsyncLifetime
{
    private const int Quarterly = 2031;
    private const int Uneven = 2032;

    private Visitor leader = null!;

    public async ValueTask InitializeAsync()
    {
        leader = await site.SignedIn("lingdao");
        await site.Look(async db =>
        {
            if (await db.FiscalYears.AnyAsync(year => year.Year == Quarterly)) return 0;
            await GeneratedYear.Fill(db, Quarterly, FormTemplate.Hebei2020 with { Checkpoints = Checkpoint.At(3, 6, 9, 12) }, seed: 31);
            await GeneratedYear.Fill(db, Uneven, FormTemplate.Hebei2020, seed: 32);
            return 0;
        });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(2020, "287", 3)]
    [InlineData(2020, "287", 10)]
    [InlineData(2020, "287001", 6)]
    [InlineData(2020, "287003", 12)]
    [InlineData(Quarterly, "287", 6)]
    [InlineData(Quarterly, "287", 9)]
    [InlineData(Uneven, "287", 12)]
    [InlineData(Uneven, "287002", 10)]
    public Task Every_number_is_the_sum_of_the_rows_behind_it(int year, string unit, int month) => Compare(year, unit, month);

    [Fact]
    public async Task Another_set_of_rules_changes_statuses_by_data_alone()
    {
        await JudgeBy(2020, StatusRules.Points);
        var (lamps, _) = await Compare(2020, "287", 10);
        await JudgeBy(2020, StatusRules.Ratio);
        var (before, _) = await Compare(2020, "287", 10);
        Assert.NotEqual(before, lamps);
    }

    private async Task<(string Lamps, Page Page)> Compare(int year, string unit, int month)
    {
        var (projects, units, fiscalYear) = await site.Look(async db => (
            await RawProject.All(db, year), await db.Units.AsNoTracking().OrderBy(u => u.Path).ToListAsync(), await db.FiscalYears.AsNoTracking().SingleAsync(y => y.Year == year)));
        int[] months = [.. fiscalYear.Template.Checkpoints.Select(checkpoint => checkpoint.Month)];
        var scope = units.Single(u => u.Code == unit);
        var expected = new Recomputed(projects, scope.Path, months, month, fiscalYear.StatusRules);
        var page = await leader.Get($"/dashboard?year={year}&unit={unit}&month={month}");
        Assert.Equal(200, (int)page.Status);

        Assert.Equal(expected.Cards, Told(page, ".cards"));
        Assert.Equal(expected.NotCounted, Told(page, ".not-counted"));
        Assert.Equal(expected.CurveTable, Rows(page, "#curve-heading ~ * tbody tr"));
        Assert.StartsWith(expected.CurveTold, Told(page, "#curve-heading ~ * desc"), StringComparison.Ordinal);
        var past = await site.Look(async db =>
            (await db.FiscalYears.AsNoTracking().SingleOrDefaultAsync(y => y.Year == year - 1))?.Template.Checkpoints.Any(checkpoint => checkpoint.Month == month) == true ? await RawProject.All(db, year - 1) : []);
        Assert.Equal(expected.Forecast(past), Told(page, "#curve-heading ~ .panel-body > p"));
        Assert.Equal(expected.Worst, Rows(page, "#worst-heading ~ * tbody tr"));
        Assert.Equal(expected.Changes, Told(page, "#changes-heading ~ p, #changes-heading ~ .panel-body p"));
        Assert.Equal(expected.Changed, Rows(page, "#changes-heading ~ * tbody tr"));
        Assert.Equal(expected.Map, await Map(page));
        Assert.Equal(Ranking(scope, units, projects, months, month, fiscalYear.StatusRules), Rows(page, "#ranking tbody tr"));
        return (Told(page, ".lamps"), page);
    }

    private static IEnumerable<string> Ranking(BudgetUnit scope, List<BudgetUnit> units, List<RawProject> projects, int[] months, int month, StatusRules rules)
    {
        var children = units.Where(unit => unit.ParentId == scope.Id).ToList();
        if (children.Count == 0) return [];
        var ranked = children.Select(unit => (unit.Code, new Recomputed(projects, unit.Path, months, month, rules).Ranked(unit.Name)))
            .Append((scope.Code, new Recomputed(projects.Where(project => project.Path == scope.Path), scope.Path, months, month, rules).Ranked(scope.Name + "（本级）")));
        return ranked.Where(unit => unit.Item2 is not null).OrderBy(unit => unit.Item2!.Value.Deviation).ThenBy(unit => unit.Code, StringComparer.Ordinal).Select(unit => unit.Item2!.Value.Line);
    }

    // All pages of it, by the links a person would follow.
    private async Task<List<string>> Map(Page page)
    {
        var rows = Rows(page, ".map tbody tr").ToList();
        while (page.Document.QuerySelector("#projects .pager a[rel=next]")?.GetAttribute("href") is { } next)
        {
            page = await leader.Get(next);
            rows.AddRange(Rows(page, ".map tbody tr"));
        }
        return rows;
    }

    private Task<int> JudgeBy(int year, StatusRules rules) => site.Look(async db =>
    {
        (await db.FiscalYears.SingleAsync(y => y.Year == year)).JudgeBy(rules);
        foreach (var project in await db.Projects.Include(project => project.FiscalYear).Where(project => project.Year == year).ToListAsync()) project.Judge();
        return await db.SaveChangesAsync();
    });

    private static string Told(Page page, string selector) => string.Concat(page.Document.QuerySelectorAll(selector).Select(Words));

    private static IEnumerable<string> Rows(Page page, string selector) => page.Document.QuerySelectorAll(selector).Select(Words);

    private static string Words(IElement element) => string.Concat(element.TextContent.Where(c => !char.IsWhiteSpace(c)));
}
