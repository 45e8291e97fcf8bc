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

    [Fact]
    public async Task A_list_of_another_system_is_understood_column_by_column_and_imported()
    {
        await using var preparer = await SignedIn("tianbao");
        var (page, list) = (preparer.Page, Path.Combine(Directory.CreateTempSubdirectory("list-").FullName, "一体化导出.csv"));
        await File.WriteAllTextAsync(list, "项目编码,项目名称,申报数（元）,主要内容,三级指标,指标值,联系电话\n287-9-B,浏览器里的清单,12345.60,走访慰问。,走访人次,≥60人次,无\n,,,,走访户数,≥30户,\n287-9-C,有问题的项目,五万,,,,\n");
        await page.GotoAsync("/templates/lists/new");
        await preparer.AssertAccessible();
        await page.Locator("[name=File]").SetInputFilesAsync(list);
        await page.GetByText("上传并核对").ClickAsync();
        await Expect(page.GetByLabel("预算数")).ToHaveValueAsync("申报数（元）");
        await preparer.AssertAccessible();
        await preparer.Picture("list-mapping");
        await page.GetByText("开始核对").ClickAsync();
        await Expect(page.Locator(".import-notes")).ToContainTextAsync("没有选用、不会导入的列：“联系电话”。");
        await preparer.AssertAccessible();
        await page.GetByText("导入勾选的项目").ClickAsync();
        await Expect(page.Locator(".notice")).ToContainTextAsync("已导入：新增 1 个项目，修改 0 个项目。");
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
