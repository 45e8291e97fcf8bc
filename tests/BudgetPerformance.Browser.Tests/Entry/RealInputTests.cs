using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Data;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using BudgetPerformance.Web.Features.Projects;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Entry;

/// <summary>The filed document of 2020, typed as a person would, kept, and printed: identical on the page, in Excel and in PDF.</summary>
public sealed class RealInputTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    /// <summary>A year in which the unit of the document has filed nothing yet; the form does not print the year.</summary>
    private const int EmptyYear = 2018;

    [Fact]
    public async Task Three_real_tables_are_typed_saved_and_come_out_character_by_character()
    {
        var projects = Touchstone.Projects;
        await OpenYear();
        var pages = new List<string>();
        await using (var writer = await SignedIn("tianbao"))
        {
            var sheet = new EntrySheet(writer.Page);
            foreach (var project in projects)
            {
                await sheet.New(EmptyYear);
                if (project == projects[1]) await TypeAndPaste(sheet, project);
                else await sheet.Type(project);
                await sheet.Save();
                pages.Add(new Uri(writer.Page.Url).AbsolutePath[..^"/edit".Length]);
            }
            await writer.SignOut();
        }

        await using var reader = await SignedIn("tianbao");
        for (var i = 0; i < projects.Count; i++)
        {
            var sheet = new EntrySheet(reader.Page);
            await sheet.Open(pages[i] + "/edit");
            await AssertFields(sheet, projects[i]);
            await reader.Page.GotoAsync(pages[i]);
            Assert.Equal(Touchstone.Cells[i], await Printed.OnPage(reader.Page));
            Assert.Equal(Touchstone.Cells[i], Printed.InExcel(await Download(reader.Page, "a[href$='/form.xlsx']")));
            var pdf = await Download(reader.Page, "a[href$='/form.pdf']");
            Printed.AssertInOrder(Touchstone.Cells[i], Printed.ByPdfPig(pdf));
            Printed.AssertInOrder(Touchstone.Cells[i], PdfToText.Read(pdf));
        }
    }

    private static async Task TypeAndPaste(EntrySheet sheet, ProjectDetails project)
    {
        await sheet.TypeAboveTheTable(project);
        await sheet.Paste(Touchstone.ClipboardBlock(project), 0, "Category");
        await Expect(sheet.Rows).ToHaveCountAsync(project.Indicators.Count);
    }

    private static async Task AssertFields(EntrySheet sheet, ProjectDetails project)
    {
        var form = ProjectForm.From(project, FormTemplate.Hebei2020, 1);
        foreach (var path in form.Paths) await Expect(sheet.Field(path)).ToHaveValueAsync(form[path]);
        Assert.Equal(EntrySheet.Table(project), await sheet.Table());
    }

    private static async Task<string> Download(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(link).First.ClickAsync());
        return await download.PathAsync();
    }

    private async Task OpenYear()
    {
        _ = Site.Address;
        await using var scope = Site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
        db.FiscalYears.Add(new FiscalYear(EmptyYear, FormTemplate.Hebei2020));
        await db.SaveChangesAsync();
    }
}
