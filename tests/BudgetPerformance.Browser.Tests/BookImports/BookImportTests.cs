using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Browser.Tests.Entry;
using BudgetPerformance.Data;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.BookImports;

/// <summary>The filed document of 2020, which exists only as a Word file, taken over through a browser.</summary>
public sealed class BookImportTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    private const int Year = 2031;

    [Fact]
    public async Task Last_years_word_book_goes_in_and_its_forms_print_as_they_were_filed()
    {
        var document = Touchstone.Document;
        await using (var scope = Site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
            db.FiscalYears.Add(new FiscalYear(Year, FormTemplate.Hebei2020));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await using var preparer = await SignedIn("tianbao");
        var page = preparer.Page;
        await page.GotoAsync("/book-imports/new");
        await page.Locator("#Year").SelectOptionAsync($"{Year}");
        await page.Locator("#File").SetInputFilesAsync(new[] { new Microsoft.Playwright.FilePayload { Name = "2020年部门预算绩效信息.docx", MimeType = "application/octet-stream", Buffer = document } });
        await page.GetByText("上传并对照核对").ClickAsync();

        await Expect(page.Locator(".book-head")).ToContainTextAsync("3 个");
        await Expect(page.Locator(".book-project .certainty:not([data-certainty=Certain])")).ToHaveCountAsync(0);
        await preparer.AssertAccessible();
        await preparer.Picture("book-import-review");
        await page.GetByText("按所选导入").ClickAsync();

        await Expect(page.Locator(".notice")).ToContainTextAsync("已导入：新建了 4 项。");
        for (var i = 0; i < Touchstone.Projects.Count; i++)
        {
            await page.GotoAsync($"/projects?year={Year}");
            await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = Touchstone.Projects[i].Name, Exact = true }).ClickAsync();
            await Expect(page.Locator(".official-form").First).ToBeVisibleAsync();
            // All but the unit's name, which the demo bureau has of its own.
            Assert.Equal(Touchstone.Cells[i].Skip(1).Select(cell => cell.Trim()), (await Printed.OnPage(page)).Skip(1).Select(cell => cell.Trim()));
        }
    }
}
