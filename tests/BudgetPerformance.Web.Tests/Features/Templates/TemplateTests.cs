using System.Net;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Templates;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Templates;

/// <summary>A template from its download to the undoing of its import, as a preparer of unit 287002 sees it.</summary>
public sealed class TemplateTests(Site site) : IClassFixture<Site>
{
    private const string Review = "form.template-review", Undo = "form[action$='/reversal']";

    [Fact]
    public async Task A_units_template_is_filled_in_checked_imported_and_undone_exactly()
    {
        var visitor = await site.SignedIn("tianbao");
        var (right, wrong) = (await Saved(visitor, "T-101", "模板甲"), await Saved(visitor, "T-102", "模板乙"));
        var (unit, before) = (await UnitId(), await Everything());
        var list = await visitor.Get("/templates");
        Assert.Equal($"{unit}", list.Document.QuerySelector("#unit option[selected]")!.GetAttribute("value"));
        var download = await visitor.Get($"/templates/unit.xlsx?Year=2020&UnitId={unit}");
        Assert.Matches(@"^287002中国共产党秦皇岛市北戴河区委员会老干部局_2020年填报模板_\d{8}\.xlsx$", download.Response.Content.Headers.ContentDisposition!.FileNameStar);

        var page = await Uploaded(visitor, download.Body, workbook =>
        {
            workbook.Worksheet("模板甲").Cell("C5").SetValue("走访慰问与座谈。");
            workbook.Worksheet("模板甲").Cell("E11").SetValue("清空");
            workbook.Worksheet("模板乙").Cell("D4").SetValue("五万");
            workbook.Worksheet("新项目").Cell("C3").SetValue("T-103");
            workbook.Worksheet("新项目").Cell("I3").SetValue("模板丙");
        });

        Assert.Equal(["新增1 张表", "有修改1 张表", "有问题1 张表"], Tiles(page).Where(tile => !tile.StartsWith("无变化", StringComparison.Ordinal)));
        Assert.Equal([["C5", "资金用途", "节日走访慰问离退休干部。", "走访慰问与座谈。"], ["", "第2条指标", "效果指标 ｜ 社会效益指标 ｜ 困难问题解决率 ｜ ｜ ≥90% ｜", "（没有这一条）"]], Cells(page, "T-101 模板甲"));
        Assert.Equal("D4预算数“五万”：请用 0 到 9 填写，不要用中文数字，例如把“二十”写成 20。", string.Concat(Sheet(page, "T-102 模板乙").QuerySelector(".import-problems li")!.TextContent.Split('\n').Select(line => line.Trim())));
        Assert.Null(Sheet(page, "T-102 模板乙").QuerySelector("input[name=Take]"));
        Assert.Contains(["I3", "项目名称", "模板丙"], Cells(page, "T-103 模板丙"));
        Assert.Equal(before, await Everything());

        var imported = await visitor.Get((await visitor.Submit(page, Review)).Redirect!);

        Assert.Contains("已导入：新增 1 个项目，修改 1 个项目。", imported.Text, StringComparison.Ordinal);
        var changed = await site.Look(db => db.Projects.Include(project => project.Events).SingleAsync(project => project.Id == right));
        Assert.Equal(("走访慰问与座谈。", 2, "田保华修改了2处内容。"), (changed.Purpose, changed.Indicators.Count, changed.Events.MaxBy(e => e.Id)!.Sentence));
        Assert.Equal(1, await site.Look(db => db.Projects.CountAsync(project => project.Name == "模板丙")));
        Assert.Equal(1, await site.Look(db => db.Projects.Where(project => project.Id == wrong).Select(project => project.Version).SingleAsync()));
        Assert.Contains("没有导入的工作表：模板乙", imported.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Submit(page, Review)).Status);

        var undone = await visitor.Get((await visitor.Submit(imported, Undo)).Redirect!);

        Assert.Contains("已撤销导入：新增的 1 个项目已收回，修改过的 1 个项目恢复到导入之前。", undone.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Everything());
        Assert.DoesNotContain("模板丙", (await visitor.Get("/projects?text=T-103")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Submit(imported, Undo)).Status);
    }

    [Fact]
    public async Task Only_what_both_sides_changed_is_asked_and_what_was_chosen_stays_chosen()
    {
        var visitor = await site.SignedIn("tianbao");
        var id = await Saved(visitor, "T-201", "合并甲");
        var file = (await visitor.Get($"/projects/{id}/template.xlsx")).Body;
        var entry = await visitor.Get($"/projects/{id}/edit");
        Assert.NotNull((await visitor.Submit(entry, Web.Tests.Sheet.Form, ("Purpose", "系统里改的用途"), ("Objectives", "1、系统里改的目标。"))).Redirect);
        var page = await Uploaded(visitor, file, workbook =>
        {
            workbook.Worksheet("合并甲").Cell("C5").SetValue("模板里改的用途");
            workbook.Worksheet("合并甲").Cell("I10").SetValue("≥80人次");
        });
        Assert.Contains("改动 2 处，其中 1 处两边都改过，请选择；下载之后别人改的 1 处保留", page.Text, StringComparison.Ordinal);
        Assert.Contains("下载时是：节日走访慰问离退休干部。", page.Text, StringComparison.Ordinal);

        var refused = await visitor.Submit(page, Review);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(TemplateRules.ConflictsDecided.Text, refused.Text, StringComparison.Ordinal);

        Assert.NotNull((await visitor.Submit(refused, Review, ("choice:0:Purpose", "Mine"))).Redirect);

        var merged = await site.Look(db => db.Projects.SingleAsync(project => project.Id == id));
        Assert.Equal(("模板里改的用途", "1、系统里改的目标。", "≥80人次"), (merged.Purpose, merged.Objectives[0].Mark + merged.Objectives[0].Text, merged.Indicators[0].Target.Raw));
    }

    [Fact]
    public async Task A_project_that_changes_while_somebody_looks_is_shown_again_before_anything_is_saved()
    {
        var visitor = await site.SignedIn("tianbao");
        var id = await Saved(visitor, "T-301", "变动甲");
        var page = await Uploaded(visitor, (await visitor.Get($"/projects/{id}/template.xlsx")).Body, workbook => workbook.Worksheet("变动甲").Cell("C5").SetValue("模板里改的"));
        await visitor.Submit(await visitor.Get($"/projects/{id}/edit"), Web.Tests.Sheet.Form, ("Name", "变动甲改"));

        var refused = await visitor.Submit(page, Review);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(TemplateRules.LatestSeen.Text, refused.Text, StringComparison.Ordinal);
        var imported = await visitor.Get((await visitor.Submit(refused, Review)).Redirect!);
        await visitor.Submit(await visitor.Get($"/projects/{id}/edit"), Web.Tests.Sheet.Form, ("Name", "变动甲又改"));
        var kept = await visitor.Submit(imported, Undo);
        Assert.Equal(HttpStatusCode.Conflict, kept.Status);
        Assert.Contains("“变动甲又改”在导入之后又有变动，不能撤销", kept.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_marked_workbook_is_mended_and_handed_in_again()
    {
        var visitor = await site.SignedIn("tianbao");
        var id = await Saved(visitor, "T-401", "标记甲");
        var page = await Uploaded(visitor, (await visitor.Get($"/projects/{id}/template.xlsx")).Body, workbook => workbook.Worksheet("标记甲").Cell("D4").SetValue("五万"), "老的.xlsx");
        Assert.Contains("没有可以导入的表。请下载标出问题的模板，改正后重新上传。", page.Text, StringComparison.Ordinal);

        var marked = await visitor.Get(page.Document.QuerySelector("a[download]")!.GetAttribute("href")!);

        Assert.Matches(@"^老的_核对结果_\d{8}\.xlsx$", marked.Response.Content.Headers.ContentDisposition!.FileNameStar);
        var mended = await Uploaded(visitor, marked.Body, workbook =>
        {
            Assert.StartsWith("D4：请用 0 到 9 填写", workbook.Worksheet("标记甲").Cell("M4").GetString(), StringComparison.Ordinal);
            workbook.Worksheet("标记甲").Cell("D4").SetValue(6.5);
        });
        Assert.Equal([["D4", "预算数（万元）", "5.00", "6.50"]], Cells(mended, "T-401 标记甲"));
        var given = await visitor.Submit(mended, "form.import-abandon");
        Assert.Equal("/templates", given.Redirect);
        Assert.Contains("已放弃", (await visitor.Get("/templates")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_taken_that_was_not_ticked()
    {
        var visitor = await site.SignedIn("tianbao");
        var id = await Saved(visitor, "T-501", "勾选甲");
        var page = await Uploaded(visitor, (await visitor.Get($"/projects/{id}/template.xlsx")).Body, workbook => workbook.Worksheet("勾选甲").Cell("C5").SetValue("改"));
        var refused = await visitor.Submit(page, Review, ("Take", null));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(TemplateRules.SomethingChosen.Text, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_filled_in_template_is_refused_beside_its_field()
    {
        var (visitor, unit) = (await site.SignedIn("tianbao"), await UnitId());
        var blank = (await visitor.Get($"/templates/blank.xlsx?Year=2020&UnitId={unit}")).Body;
        var printed = (await visitor.Get($"/projects/{await Saved(visitor, "T-601", "打印甲")}/form.xlsx")).Body;
        foreach (var (file, rule) in new (byte[], Rule)[] { (blank, TemplateRules.SomethingFilledIn), (printed, TemplateRules.IsTemplate), ([], UploadRules.NotEmpty), ([0xD0, 0xCF, 0x11, 0xE0], UploadRules.NotOldFormat), ("项目编码"u8.ToArray(), UploadRules.KnownType) })
        {
            var refused = await visitor.Upload("/templates", "File", "模板.xlsx", file);
            Assert.Equal((HttpStatusCode.UnprocessableEntity, rule.Text), (refused.Status, refused.ErrorAt("File")));
        }
        Assert.Equal("请选择填好的模板文件。", (await visitor.Post("/templates")).ErrorAt("File"));
        foreach (var asked in new[] { "", "?Year=2020", "?Year=2019&UnitId=" + unit, "?Year=2020&UnitId=999" })
            foreach (var file in new[] { "blank", "unit" }) Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/templates/{file}.xlsx{asked}")).Status);
    }

    [Fact]
    public async Task Templates_belong_to_the_preparers_of_their_unit()
    {
        var (visitor, stranger) = (await site.SignedIn("tianbao"), await site.SignedIn("zhangmin"));
        var id = await Saved(visitor, "T-701", "权限甲");
        var file = (await visitor.Get($"/projects/{id}/template.xlsx")).Body;
        var page = await Uploaded(visitor, file, workbook => workbook.Worksheet("权限甲").Cell("C5").SetValue("改"));
        var address = page.Document.QuerySelector(Review)!.GetAttribute("action")![..^"/acceptance".Length];

        var theirs = await Uploaded(stranger, file, workbook => workbook.Worksheet("权限甲").Cell("C5").SetValue("改"));
        Assert.Contains(TemplateRules.ProjectKnown.Text, theirs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("T-701", theirs.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/projects/{id}/template.xlsx")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/templates/unit.xlsx?Year=2020&UnitId={await UnitId()}")).Status);
        foreach (var route in new[] { "", "/marked.xlsx" }) Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(address + route)).Status);
        foreach (var verb in new[] { "acceptance", "reversal", "abandonment" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Post($"{address}/{verb}", ("version", "1"))).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn("shenhe")).Post($"{address}/{verb}", ("version", "1"))).Status);
        }
        foreach (var route in new[] { "/templates", address, $"/projects/{id}/template.xlsx" }) Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn("lingdao")).Get(route)).Status);
    }

    private static Task<int> Saved(Visitor visitor, string code, string name) => visitor.NewProject(Web.Tests.Sheet.Complete(code, name));

    private static async Task<Page> Uploaded(Visitor visitor, byte[] template, Action<XLWorkbook> fill, string name = "模板.xlsx")
    {
        using var file = new MemoryStream();
        using (var workbook = new XLWorkbook(new MemoryStream(template)))
        {
            fill(workbook);
            workbook.SaveAs(file);
        }
        var uploaded = await visitor.Upload("/templates", "File", name, file.ToArray());
        Assert.True(uploaded.Redirect is not null, uploaded.Text);
        return await visitor.Get(uploaded.Redirect!);
    }

    private Task<int> UnitId() => site.Look(db => db.Units.Where(unit => unit.Code == "287002").Select(unit => unit.Id).SingleAsync());

    private Task<string> Everything() => site.Look(async db => string.Join('\n', (await db.Projects.Where(project => project.Year == 2020).OrderBy(project => project.Id).ToListAsync())
        .SelectMany(project => Revision.Flatten(project.Details).Select(cell => $"{project.Id} {cell.Key}={cell.Value}"))));

    private static IEnumerable<string> Tiles(Page page) => page.Document.QuerySelectorAll(".import-tiles > div").Select(tile => tile.TextContent.Trim());

    private static AngleSharp.Dom.IElement Sheet(Page page, string title) => page.Document.QuerySelectorAll(".template-sheet").Single(sheet => sheet.QuerySelector("h2")!.TextContent.Trim() == title);

    private static IEnumerable<string[]> Cells(Page page, string title) =>
        Sheet(page, title).QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => string.Join(' ', cell.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))).ToArray());
}
