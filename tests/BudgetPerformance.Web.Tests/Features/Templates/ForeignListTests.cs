using System.Net;
using System.Text;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Templates;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace BudgetPerformance.Web.Tests.Features.Templates;

/// <summary>A list of another system from its upload to the undoing of its import, as preparers of unit 287002 see it.</summary>
public sealed class ForeignListTests(Site site) : IClassFixture<Site>
{
    private const string Mapping = "form.import-mapping", Review = "form.template-review", Undo = "form[action$='/reversal']";

    [Fact]
    public async Task A_list_is_uploaded_understood_checked_imported_and_undone_exactly()
    {
        var visitor = await site.SignedIn("tianbao");
        var known = await visitor.NewProject(Sheet.Complete("L-101", "清单甲"));
        var before = await Everything();
        var page = await Uploaded(visitor, "项目编码,项目名称,申报数,其中：财政拨款,项目用途,6月支出进度,三级指标,指标值,立项依据\nL-101,清单甲,60000,60000,,,走访慰问人次,≥80人次,文件一\nL-102,清单乙,\"12,345.60\",12345.6,到各县调研。,45.5,调研次数,≥4次,\nL-103,清单丙,五万,,,145,,,\n合计,,72345.6,,,,,,\n");
        Assert.Equal(["L-101", "清单甲", "60000"], page.Document.QuerySelectorAll(".import-sample tbody tr:first-child td").Take(3).Select(cell => cell.TextContent));
        Assert.Equal(["项目编码", "申报数", "其中：财政拨款", "项目用途", "6月支出进度", "三级指标", ""], new[] { "Code", "Budget", "FiscalFunds", "Purpose", "Plan.6", "Indicator.Name", "Indicator.Basis" }.Select(key => Chosen(page, key)));

        var asked = await visitor.Submit(page, Mapping);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, ForeignListRules.UnitGiven.Text), (asked.Status, asked.ErrorAt("Unit")));
        var review = await visitor.Get((await visitor.Submit(asked, Mapping, ("Unit", "Yuan"))).Redirect!);

        Assert.Equal(["新增1 个项目", "有修改1 个项目", "无变化0 个项目", "有问题1 个项目"], review.Document.QuerySelectorAll(".import-tiles > div").Select(tile => tile.TextContent.Trim()));
        Assert.Contains("没有选用、不会导入的列：“立项依据”。", review.Text, StringComparison.Ordinal);
        Assert.Contains("第 5 行是合计，没有读取。", review.Text, StringComparison.Ordinal);
        Assert.Equal([["C2", "预算数（万元）", "5.00", "6.00"], ["D2", "财政资金（万元）", "5.00", "6.00"], ["H2", "第1条指标的指标值", "≥60人次", "≥80人次"]], Cells(review, "L-101 清单甲"));
        Assert.Contains(["C3", "预算数（万元）", "1.23456"], Cells(review, "L-102 清单乙"));
        Assert.Equal(["C4预算数“五万”：请用 0 到 9 填写，不要用中文数字，例如把“二十”写成 20。", "F4资金支出计划（6月底）“145”：不能大于 100。"],
            Of(review, "L-103 清单丙").QuerySelectorAll(".import-problems li:not(.warns)").Select(problem => string.Concat(problem.TextContent.Split('\n').Select(line => line.Trim()))));
        Assert.Equal(before, await Everything());
        var rows = new MemoryStream((await visitor.Get(review.Document.QuerySelector("a[download]")!.GetAttribute("href")!)).Body).Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal((3, "五万"), (rows.Count, rows[2]["申报数"]));
        Assert.StartsWith("C4：请用 0 到 9 填写", (string)rows[2]["问题"]!, StringComparison.Ordinal);

        var imported = await visitor.Get((await visitor.Submit(review, Review)).Redirect!);

        Assert.Contains("已导入：新增 1 个项目，修改 1 个项目。", imported.Text, StringComparison.Ordinal);
        var changed = await site.Look(db => db.Projects.SingleAsync(project => project.Id == known));
        Assert.Equal((new Money(6_000_000), "节日走访慰问离退休干部。", "≥80人次"), (changed.Funding.Budget, changed.Purpose, changed.Indicators[0].Target.Raw));
        Assert.Equal(new Money(1_234_560), await site.Look(db => db.Projects.Where(project => project.Name == "清单乙").Select(project => project.Funding.Budget).SingleAsync()));

        var undone = await visitor.Get((await visitor.Submit(imported, Undo)).Redirect!);
        Assert.Contains("已撤销导入", undone.Text, StringComparison.Ordinal);
        Assert.Equal(before, await Everything());
    }

    [Fact]
    public async Task Columns_once_explained_are_remembered_for_the_unit_also_where_the_upload_was_given_up()
    {
        var visitor = await site.SignedIn("tianbao");
        const string list = "甲,乙,丙\nL-201,记住甲,5\n";
        var page = await Uploaded(visitor, list);
        var refused = await visitor.Submit(page, Mapping, (Column("Code"), "甲"), (Column("Name"), "甲"));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "“甲”已经用作项目编码，请另选一列。"), (refused.Status, refused.ErrorAt("Columns_Name_")));
        var review = await visitor.Get((await visitor.Submit(refused, Mapping, (Column("Name"), "乙"), (Column("Budget"), "丙"), ("Unit", "TenThousandYuan"))).Redirect!);
        Assert.Contains(["C2", "预算数（万元）", "5.00"], Cells(review, "L-201 记住甲"));
        review = await visitor.Get((await visitor.Submit(review, Mapping, ("Unit", "Yuan"))).Redirect!);
        Assert.Contains(["C2", "预算数（万元）", "0.0005"], Cells(review, "L-201 记住甲"));
        Assert.Equal("/templates", (await visitor.Submit(review, "form.import-abandon")).Redirect);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Submit(review, Mapping)).Status);

        var next = await Uploaded(visitor, list);

        Assert.Equal(("甲", "乙", "丙", "Yuan"), (Chosen(next, "Code"), Chosen(next, "Name"), Chosen(next, "Budget"), Sent(next, "Unit")));
        Assert.Equal(0, await site.Look(db => db.UploadedSheets.CountAsync(sheet => sheet.Upload.State == ImportState.Abandoned)));
    }

    [Fact]
    public async Task A_file_that_is_no_list_is_refused_beside_its_field_with_everything_chosen_kept()
    {
        var (visitor, unit) = (await site.SignedIn("tianbao"), await UnitId());
        foreach (var (file, rule) in new (byte[], Rule)[] { ([], UploadRules.NotEmpty), ([0xD0, 0xCF, 0x11, 0xE0], UploadRules.NotOldFormat), ("1,2,3\n"u8.ToArray(), UploadRules.HeadingFound), ("项目编码,项目名称,预算数\n"u8.ToArray(), UploadRules.RowsFound) })
        {
            var refused = await visitor.Upload("/templates/lists", "File", "清单.xlsx", file, ("Year", "2020"), ("UnitId", $"{unit}"));
            Assert.Equal((HttpStatusCode.UnprocessableEntity, rule.Text), (refused.Status, refused.ErrorAt("File")));
            Assert.Equal($"{unit}", refused.Document.QuerySelector("#UnitId option[selected]")!.GetAttribute("value"));
        }
        Assert.Equal("不能为这个单位在这个年度填报，请重新选择。", (await visitor.Upload("/templates/lists", "File", "清单.csv", "a"u8.ToArray(), ("Year", "1999"), ("UnitId", $"{unit}"))).ErrorAt("UnitId"));
        Assert.Equal("请选择项目清单文件。", (await visitor.Post("/templates/lists", ("Year", "2020"), ("UnitId", $"{unit}"))).ErrorAt("File"));
        Assert.Equal($"{unit}", (await visitor.Get("/templates/lists/new")).Document.QuerySelector("#UnitId option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Lists_belong_to_the_preparers_of_their_unit()
    {
        var (visitor, stranger) = (await site.SignedIn("tianbao"), await site.SignedIn("zhangmin"));
        var page = await Uploaded(visitor, "项目编码,项目名称,资金用途\nL-301,权限甲,走访\n");
        var address = page.Document.QuerySelector(Mapping)!.GetAttribute("action")!;
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Post(address, ("Version", "1"))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn("shenhe")).Post(address, ("Version", "1"))).Status);
        Assert.Equal("不能为这个单位在这个年度填报，请重新选择。", (await stranger.Upload("/templates/lists", "File", "清单.csv", "a"u8.ToArray(), ("Year", "2020"), ("UnitId", $"{await UnitId()}"))).ErrorAt("UnitId"));
        foreach (var person in new[] { "shenhe", "lingdao" }) Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(person)).Get("/templates/lists/new")).Status);
        var template = page.Document.QuerySelector("form.import-abandon")!.GetAttribute("action")!;
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Post(template, ("version", "1"))).Status);
    }

    private async Task<Page> Uploaded(Visitor visitor, string list)
    {
        var uploaded = await visitor.Upload("/templates/lists", "File", "一体化导出.csv", Encoding.UTF8.GetBytes(list), ("Year", "2020"), ("UnitId", $"{await UnitId()}"));
        Assert.True(uploaded.Redirect is not null, uploaded.Text);
        return await visitor.Get(uploaded.Redirect!);
    }

    private Task<int> UnitId() => site.Look(db => db.Units.Where(unit => unit.Code == "287002").Select(unit => unit.Id).SingleAsync());

    private Task<string> Everything() => site.Look(async db => string.Join('\n', (await db.Projects.Where(project => project.Year == 2020).OrderBy(project => project.Id).ToListAsync())
        .SelectMany(project => Revision.Flatten(project.Details).Select(cell => $"{project.Id} {cell.Key}={cell.Value}"))));

    private static string Column(string key) => $"Columns[{key}]";

    private static string? Chosen(Page page, string key) => Sent(page, Column(key));

    private static string? Sent(Page page, string field) => page.Fields(Mapping).Single(pair => pair.Key == field).Value;

    private static AngleSharp.Dom.IElement Of(Page page, string title) => page.Document.QuerySelectorAll(".template-sheet").Single(sheet => sheet.QuerySelector("h2")!.TextContent.Trim() == title);

    private static IEnumerable<string[]> Cells(Page page, string title) =>
        Of(page, title).QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => string.Join(' ', cell.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))).ToArray());
}
