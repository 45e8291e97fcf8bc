using AngleSharp.Dom;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Tests.Features.BookImports;
using BudgetPerformance.Web.Tests.Features.Departments;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Desk;

public sealed class DeskTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_menu_counts_what_waits_and_the_desk_lists_it()
    {
        var preparer = await site.SignedIn("tianbao");
        await preparer.NewProject(("Name", "待办里的草稿"));
        var desk = await Desk(preparer);

        var drafts = desk.Document.QuerySelector("[aria-label=没有填完的草稿]")!;
        Assert.Contains("待办里的草稿", drafts.TextContent);
        Assert.All(drafts.QuerySelectorAll("li a"), link => Assert.EndsWith("/edit", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_leader_sees_how_far_each_unit_is_and_the_figures_lead_to_the_list()
    {
        var leader = await site.SignedIn("lingdao");
        var desk = await leader.Get("/");

        var row = desk.Document.QuerySelectorAll("[aria-labelledby=overview-2020] tbody tr").Single(row => row.TextContent.Contains("287001", StringComparison.Ordinal));
        var link = row.QuerySelector($"td[data-label={ReviewState.Approved.Chinese()}] a")!;
        var list = await leader.Get(link.GetAttribute("href")!);
        Assert.Equal($"{link.TextContent} 项", list.Document.QuerySelector(".list-totals dd")?.TextContent ?? "0 项");
    }

    [Fact]
    public async Task A_preparer_is_told_of_the_statement_that_their_unit_has_not_begun_or_not_finished_until_it_is_written()
    {
        var (visitor, year) = (await site.SignedIn("wangfang"), 2037);
        await new BookUploads(site).Open(year);
        var owed = Assert.Single(await Owed(visitor, year));
        Assert.Contains("本单位还没有填报。", owed.TextContent, StringComparison.Ordinal);
        Assert.Empty(await Owed(await site.SignedIn("zhaolei"), year));
        Assert.Empty(await Owed(await site.SignedIn("lingdao"), year));

        var saved = await visitor.Submit(await visitor.Get(owed.QuerySelector("a")!.GetAttribute("href")!), Sheet.Form, ("Goals[0]", "办好老年大学。"), ("do", "save-and-leave"));
        owed = Assert.Single(await Owed(visitor, year));
        Assert.Contains(StatementRules.DutiesGiven.Text + StatementRules.SafeguardsGiven.Text, owed.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{saved.Redirect}/edit", owed.QuerySelector("a")!.GetAttribute("href"));

        await visitor.Submit(await visitor.Get($"{saved.Redirect}/edit"), Sheet.Form, ("Duties[0].Title", "教学"), ("Safeguards[0]", "加强领导。"), ("do", "save-and-leave"));
        Assert.Empty(await Owed(visitor, year));
    }

    [Fact]
    public async Task A_statement_is_owed_only_while_its_year_and_its_unit_are_open()
    {
        var (visitor, uploads) = (await site.SignedIn("zhangmin"), new BookUploads(site));
        await uploads.Open(2038);
        Assert.Single(await Owed(visitor, 2038));

        await uploads.Change(2038, year => year.Close());
        Assert.Empty(await Owed(visitor, 2038));
        await uploads.Change(2038, year => year.Reopen());
        await Change("287001", unit => unit.Close());
        Assert.Empty(await Owed(visitor, 2038));
        await Change("287001", unit => unit.Reopen());
        Assert.Single(await Owed(visitor, 2038));
    }

    [Fact]
    public async Task A_leader_sees_how_many_units_have_written_their_statement_and_how_many_owe_it()
    {
        var leader = await site.SignedIn("lingdao");

        var row = (await leader.Get("/")).Document.QuerySelectorAll("[aria-labelledby=statement-counts] tbody tr").Single(row => row.TextContent.Contains("2020 年", StringComparison.Ordinal));

        var list = await leader.Get(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal(list.Document.QuerySelectorAll(".list-totals dd").Select(count => count.TextContent), row.QuerySelectorAll("td").Select(count => $"{count.TextContent} 个单位"));
    }

    [Fact]
    public async Task Uploads_of_every_kind_wait_for_who_uploaded_them_until_they_decide()
    {
        var visitor = await site.SignedIn();
        await new BookUploads(site).Uploaded(visitor, TestBook.Of(("287-0911-DSK-0001", "待核对的文本", "1.00", "一。")), 2036);
        var template = await visitor.Get($"/templates/unit.xlsx?Year=2020&UnitId={await site.UnitId("287002")}");
        Assert.NotNull((await visitor.Upload("/templates", "File", "模板.xlsx", Filled(template.Body))).Redirect);
        Assert.NotNull((await visitor.Upload("/templates/lists", "File", "清单.csv", "项目编码,项目名称\n287-0911-DSK-0002,清单里的项目\n"u8.ToArray(), ("Year", "2020"), ("UnitId", $"{await site.UnitId("287002")}"))).Redirect);
        Assert.NotNull((await visitor.Upload("/imports", "File", "支付.csv", "项目编码,支付日期,金额（元）\n287-0402-JBN-SBCF,2020-02-05,1\n"u8.ToArray(), ("Year", "2020"))).Redirect);

        var waiting = await Waiting(visitor);
        Assert.Equal(["去年的文本.docx 往年文本", "支付.csv 支付清单", "模板.xlsx 填报模板", "清单.csv 项目清单"], waiting.Select(item => item.Said).Order(StringComparer.Ordinal));
        foreach (var other in new[] { "zhangmin", "shenhe", "lingdao" }) Assert.Empty(await Waiting(await site.SignedIn(other)));

        foreach (var (_, address) in waiting) Assert.NotNull((await visitor.Submit(await visitor.Get(address), "form.import-abandon")).Redirect);
        Assert.Empty(await Waiting(visitor));
    }

    [Theory]
    [InlineData("xitong")]
    [InlineData("anquan")]
    [InlineData("shenji")]
    public async Task Who_runs_the_system_finds_their_own_pages_and_no_projects(string person)
    {
        var desk = await (await site.SignedIn(person)).Get("/");

        Assert.NotEmpty(desk.Document.QuerySelectorAll("main a[href^='/admin/']"));
        Assert.Empty(desk.Document.QuerySelectorAll("a[href^='/projects']"));
    }

    private static async Task<IReadOnlyList<IElement>> Owed(Visitor visitor, int year) =>
        [.. (await Desk(visitor)).Document.QuerySelectorAll("[aria-label=部门整体绩效目标待填报] li").Where(item => item.TextContent.Contains($"{year} 年", StringComparison.Ordinal))];

    private static async Task<IReadOnlyList<(string Said, string Address)>> Waiting(Visitor visitor) =>
        [.. (await Desk(visitor)).Document.QuerySelectorAll("[aria-label=上传后还没有核对] li").Select(item => ($"{item.QuerySelector("a")!.TextContent} {item.QuerySelector(".where")!.TextContent.Split(' ')[0]}", item.QuerySelector("a")!.GetAttribute("href")!))];

    // Whatever it lists, each pile stands for itself and the menu counts the same.
    private static async Task<Page> Desk(Visitor visitor)
    {
        var desk = await visitor.Get("/");
        Assert.Empty(desk.Document.QuerySelectorAll(".pile .pile"));
        Assert.Equal(desk.Document.QuerySelectorAll(".pile .count").Sum(count => int.Parse(count.TextContent)), int.Parse(desk.Document.QuerySelector(".waiting-count")?.FirstChild!.TextContent ?? "0"));
        return desk;
    }

    private Task<int> Change(string unit, Action<BudgetUnit> change) => site.Look(async db =>
    {
        change(await db.Units.SingleAsync(known => known.Code == unit));
        return await db.SaveChangesAsync();
    });

    private static byte[] Filled(byte[] template)
    {
        using var file = new MemoryStream();
        using var workbook = new XLWorkbook(new MemoryStream(template));
        (workbook.Worksheet("新项目").Cell("C3").Value, workbook.Worksheet("新项目").Cell("I3").Value) = ("287-0911-DSK-0003", "模板里的项目");
        workbook.SaveAs(file);
        return file.ToArray();
    }
}
