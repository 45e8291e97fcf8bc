using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Browser.Tests.Entry;
using BudgetPerformance.Data;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.BookImports;

/// <summary>The filed document of 2020, which exists only as a Word file, taken over through a browser.</summary>
public sealed class BookImportTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task Last_years_word_book_goes_in_and_its_forms_print_as_they_were_filed()
    {
        const int year = 2031;
        await using var preparer = await SignedIn("tianbao");
        await Upload(preparer, year);
        var page = preparer.Page;

        await Expect(page.Locator(".book-head")).ToContainTextAsync("3 个");
        await Expect(page.Locator(".book-project .certainty:not([data-certainty=Certain])")).ToHaveCountAsync(0);
        await preparer.AssertAccessible();
        await preparer.Picture("book-import-review");
        await page.GetByText("按所选导入").ClickAsync();

        await Expect(page.Locator(".notice")).ToContainTextAsync("已导入：新建了 4 项。");
        for (var i = 0; i < Touchstone.Projects.Count; i++)
        {
            await page.GotoAsync($"/projects?year={year}");
            await page.GetByRole(AriaRole.Link, new() { Name = Touchstone.Projects[i].Name, Exact = true }).ClickAsync();
            await Expect(page.Locator(".official-form").First).ToBeVisibleAsync();
            // All but the unit's name, which the demo bureau has of its own.
            Assert.Equal(Touchstone.Cells[i].Skip(1).Select(cell => cell.Trim()), (await Printed.OnPage(page)).Skip(1).Select(cell => cell.Trim()));
        }
    }

    [Fact]
    public async Task What_was_read_is_put_right_beside_its_source_and_taken_over_as_it_was_put_right()
    {
        const int year = 2032;
        await using var preparer = await SignedIn("tianbao");
        await Upload(preparer, year);
        var page = preparer.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = $"更正：{Touchstone.Projects[0].Name}", Exact = true }).ClickAsync();
        await Expect(page.Locator("tr[data-field=Purpose] td[data-label=原文]")).ToContainTextAsync(Touchstone.Projects[0].Purpose.Trim());
        await preparer.AssertAccessible();
        await preparer.Picture("book-import-project");
        await page.Locator("#Purpose").FillAsync("更正过的资金用途。");
        await page.Locator(".save-bar").GetByText("保存更正", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("tr[data-field=Purpose] td[data-label=读出]").First).ToContainTextAsync("更正过的资金用途。");
        await preparer.AssertAccessible();

        await page.GetByRole(AriaRole.Button, new() { Name = "更正：第一部分", Exact = true }).ClickAsync();
        var goal = page.Locator("[name='Goals[0]']");
        await Expect(goal).Not.ToHaveValueAsync("");
        Assert.Contains(await goal.InputValueAsync(), string.Concat(Touchstone.Part1), StringComparison.Ordinal);
        await preparer.AssertAccessible();
        await preparer.Picture("book-import-statement");
        await goal.FillAsync("更正过的总体目标。");
        await page.Locator(".save-bar").GetByText("保存更正", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator(".sides").First).ToContainTextAsync("更正过的总体目标。");

        await page.Locator("input[name='take:1'][value=Skip]").CheckAsync();
        await page.GetByText("保存选择，以后再导入").ClickAsync();
        await Expect(page.Locator(".notice")).ToContainTextAsync("已保存您的选择");
        await Expect(page.Locator("input[name='take:1'][value=Skip]")).ToBeCheckedAsync();
        await preparer.AssertAccessible();
        await preparer.Picture("book-import-choices");

        await page.GetByText("按所选导入").ClickAsync();
        await Expect(page.Locator(".notice")).ToContainTextAsync("已导入：新建了 3 项。");
        await page.GotoAsync($"/projects?year={year}");
        await Expect(page.Locator("table.list tbody tr")).ToHaveCountAsync(2);
        await page.GetByRole(AriaRole.Link, new() { Name = Touchstone.Projects[0].Name, Exact = true }).ClickAsync();
        await Expect(page.Locator(".official-form").First).ToContainTextAsync("更正过的资金用途。");
    }

    // The filed document, in a year that has nothing in it yet.
    private async Task Upload(Visitor preparer, int year)
    {
        var document = Touchstone.Document;
        await using (var scope = Site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
            db.FiscalYears.Add(new FiscalYear(year, FormTemplate.Hebei2020));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await preparer.Page.GotoAsync("/book-imports/new");
        await preparer.Page.Locator("#Year").SelectOptionAsync($"{year}");
        await preparer.Page.Locator("#File").SetInputFilesAsync(new FilePayload { Name = "2020年部门预算绩效信息.docx", MimeType = "application/octet-stream", Buffer = document });
        await preparer.Page.GetByText("上传并对照核对").ClickAsync();
    }
}
