using System.Diagnostics;
using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Review;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Imports;

/// <summary>The treasury's list of a whole year over the demo projects.</summary>
public sealed class ImportTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    private const int Payments = 5000;

    // Notes every step of the progress bar, also those that are over before anybody could look.
    private const string NoteProgress = """
        new MutationObserver(changes => changes.forEach(change => sessionStorage.setItem("progress", `${sessionStorage.getItem("progress") ?? ""} ${change.target.getAttribute("aria-valuenow")}`)))
          .observe(document, { subtree: true, attributes: true, attributeFilter: ["aria-valuenow"] });
        """;

    private readonly Stopwatch clock = new();

    [Fact]
    public async Task Five_thousand_payments_are_imported_with_progress_known_again_and_undone_exactly()
    {
        await using var preparer = await PreparerOfTheDepartment();
        await preparer.Page.AddInitScriptAsync(NoteProgress);
        var (list, before) = (await ListOfTheYear(), await Books());

        await Upload(preparer, list);
        await preparer.AssertAccessible();
        await Check(preparer);
        Assert.Equal(string.Concat(Enumerable.Range(1, 10).Select(step => $" {step * 500}")), await preparer.Page.EvaluateAsync<string>("sessionStorage.getItem('progress')"));
        await Expect(preparer.Page.Locator(".import-tiles")).ToContainTextAsync("5,000 行，共 25025.00 元");
        await preparer.AssertAccessible();
        await preparer.Picture("import-checked");

        await Accept(preparer);
        await Expect(preparer.Page.Locator(".notice")).ToContainTextAsync("已导入 5000 笔支出，共 25025.00 元。");
        Assert.Equal(Payments, (await Books()).Lines - before.Lines);
        var imported = preparer.Page.Url;

        await Upload(preparer, list);
        await Check(preparer);
        await Expect(preparer.Page.Locator("[data-verdict=Duplicate] dd").First).ToContainTextAsync("5,000 行");
        await Expect(preparer.Page.Locator("form.import-accept")).ToHaveCountAsync(0);

        await preparer.Page.GotoAsync(imported);
        await preparer.Page.Locator(".import-undo summary").ClickAsync();
        await Measured("undo", async () =>
        {
            await preparer.Page.Locator(".import-undo button").ClickAsync();
            await Expect(preparer.Page.Locator(".notice")).ToContainTextAsync("已撤销导入");
        });
        var after = await Books();
        Assert.Equal(before with { Lines = before.Lines + 2 * Payments }, after with { Figures = before.Figures });
        Assert.Equal(before.Figures, after.Figures);
    }

    private async Task Upload(Visitor preparer, string list)
    {
        await preparer.Page.GotoAsync("/imports/new");
        await preparer.Page.Locator("[name=Year]").SelectOptionAsync("2020");
        await preparer.Page.Locator("[name=File]").SetInputFilesAsync(list);
        await Measured("upload", async () =>
        {
            await preparer.Page.Locator("main form button").ClickAsync();
            await Expect(preparer.Page.Locator("form.import-mapping")).ToBeVisibleAsync();
        });
    }

    private Task Check(Visitor preparer) => Measured("check", async () =>
    {
        await preparer.Page.Locator("form.import-mapping button").ClickAsync();
        await Expect(preparer.Page.Locator(".import-outcome")).ToBeVisibleAsync();
    });

    // The whole import is one transaction; meanwhile somebody else comes in, which has to be written down too.
    private async Task Accept(Visitor preparer)
    {
        var accepting = Measured("import", async () =>
        {
            await preparer.Page.Locator("form.import-accept button").ClickAsync();
            await Expect(preparer.Page.Locator(".notice")).ToBeVisibleAsync();
        });
        var waited = Stopwatch.StartNew();
        await using var other = await SignedIn("wangfang");
        Say($"meanwhile somebody signed in within {waited.ElapsedMilliseconds} ms");
        await accepting;
    }

    private async Task Measured(string step, Func<Task> what)
    {
        clock.Restart();
        await what();
        Say($"{step}: {clock.ElapsedMilliseconds} ms");
    }

    private static void Say(string figure) => TestContext.Current.TestOutputHelper?.WriteLine(figure);

    private async Task<Visitor> PreparerOfTheDepartment()
    {
        _ = Site.Address;
        await using var scope = Site.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await users.AddToRoleAsync((await users.FindByNameAsync("lingdao"))!, nameof(Role.Preparer));
        return await SignedIn("lingdao");
    }

    // Only over projects with room for so much; 0.01 to 10.00 yuan each.
    private async Task<string> ListOfTheYear()
    {
        var projects = await Look(db => db.Projects.Where(project => project.Year == 2020 && project.State == ReviewState.Approved).Include(project => project.Unit).ToListAsync());
        var open = projects.Where(project => project.FullYear(Domain.Disbursements.FundSource.Fiscal) - project.FiscalPaid > new Money(3_000_000) && project.FullYearBudget > project.Paid).ToList();
        Assert.True(open.Count > 3);
        var path = Path.Combine(Directory.CreateTempSubdirectory("budget-list-").FullName, "2020年国库支付清单.xlsx");
        await MiniExcel.SaveAsAsync(path, Enumerable.Range(1, Payments).Select(i => (open[i % open.Count], i)).Select(row => new Dictionary<string, object>
        {
            ["项目编码"] = row.Item1.Code.Text,
            ["项目名称"] = row.Item1.Name,
            ["支付日期"] = new DateTime(2020, 1, 1).AddDays(row.i % 305).ToString("yyyy-MM-dd"),
            ["金额（元）"] = (row.i % 1000 + 1) / 100m,
            ["凭证号"] = $"国支-{row.i:00000}",
            ["摘要"] = $"第 {row.i} 笔支付",
        }), sheetName: "国库支付");
        return path;
    }

    // Everything that a payment moves, down to the last 分.
    private async Task<(int Lines, string Figures)> Books() => (
        await Look(db => db.Disbursements.CountAsync()),
        string.Join('\n', (await Look(db => db.Projects.OrderBy(project => project.Id).Select(project => $"{project.Id} {(long)project.FiscalPaid} {(long)project.OtherPaid}").ToListAsync()))
            .Concat((await Look(db => db.Standings.OrderBy(standing => standing.ProjectId).ThenBy(standing => standing.Month).ToListAsync())).Select(standing => $"{standing.ProjectId} {standing.Progress} {standing.Missing} {standing.Status} {standing.StatusBefore}"))
            .Concat((await Look(db => db.UnitStandings.OrderBy(sum => sum.UnitId).ThenBy(sum => sum.Year).ThenBy(sum => sum.Month).ToListAsync())).Select(sum => sum.ToString()))));

    private async Task<T> Look<T>(Func<BudgetDbContext, Task<T>> question)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<BudgetDbContext>());
    }
}
