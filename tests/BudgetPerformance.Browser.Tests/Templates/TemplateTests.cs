using BudgetPerformance.Browser.Tests.Browsing;
using ClosedXML.Excel;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Templates;

/// <summary>A template on its way out of the browser and back.</summary>
public sealed class TemplateTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task A_project_goes_out_is_changed_on_both_sides_and_comes_back_with_one_question()
    {
        await using var preparer = await SignedIn("tianbao");
        var page = preparer.Page;
        await page.GotoAsync("/projects/25");
        var file = await (await page.RunAndWaitForDownloadAsync(() => page.GetByText("Excel 填报模板").ClickAsync())).PathAsync();
        await page.GotoAsync("/projects/25/edit");
        await page.Locator("[name=Purpose]").FillAsync("系统里改成的用途。");
        await page.Locator("[name=do][value=save-and-leave]:visible").First.ClickAsync();
        await page.WaitForURLAsync("**/projects/25");

        await page.GotoAsync("/templates");
        await preparer.AssertAccessible();
        await page.Locator("[name=File]").SetInputFilesAsync(Filled(file));
        await page.GetByText("上传并核对").ClickAsync();
        await page.WaitForURLAsync("**/templates/*");
        await Expect(page.Locator(".template-sheet header")).ToContainTextAsync("其中 1 处两边都改过，请选择");
        await preparer.AssertAccessible();
        await preparer.Picture("template-review");
        await page.GetByLabel("模板里改成的用途。").CheckAsync();
        await page.GetByText("导入勾选的表").ClickAsync();

        await Expect(page.Locator(".notice")).ToContainTextAsync("已导入：新增 0 个项目，修改 1 个项目。");
        await preparer.AssertAccessible();
        await page.Locator(".import-undo summary").ClickAsync();
        await page.GetByText("确认撤销").ClickAsync();
        await Expect(page.Locator(".notice")).ToContainTextAsync("恢复到导入之前");
        await page.GotoAsync("/projects/25");
        await Expect(page.Locator(".official-form-frame")).ToContainTextAsync("系统里改成的用途。");
    }

    private static string Filled(string template)
    {
        var filled = Path.Combine(Directory.CreateTempSubdirectory("template-").FullName, "填好.xlsx");
        using var file = File.OpenRead(template);
        using var workbook = new XLWorkbook(file);
        var sheet = workbook.Worksheets.First(each => each.Cell("A3").GetString() == "项目编码");
        sheet.Cell("C5").SetValue("模板里改成的用途。");
        sheet.Cell("K10").SetValue("模板里改的依据");
        workbook.SaveAs(filled);
        return filled;
    }
}
