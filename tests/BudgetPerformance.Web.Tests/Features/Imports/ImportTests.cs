using System.Net;
using System.Text;
using System.Text.Json;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace BudgetPerformance.Web.Tests.Features.Imports;

/// <summary>A payment list from its upload to its undoing, as a preparer of unit 287002 sees it.</summary>
public sealed class ImportTests(Site site) : IClassFixture<Site>
{
    private const string Heading = "项目编码,项目名称,支付日期,金额（元）,凭证号,摘要,资金来源\n";
    private const string Code = "287-0402-JBN-SBCF";

    [Fact]
    public async Task A_list_is_uploaded_understood_checked_imported_known_again_and_undone_exactly()
    {
        var (visitor, before) = (await site.SignedIn("tianbao"), await Sums());
        var list = Heading + $"{Code},老干部活动经费,2020年2月5日,12.50,导-1,买茶叶,财政资金\n{Code},,2020/2/6,\"1,000.00\",导-2,\"租车\n两辆\",一般公共预算\n{Code},,2020-2-5,12.5,导-1,又一次,\n{Code},,二月,五十,导-3,写错了,\n{Code},,2020-02-07,999999,导-4,太多了,\n";
        var uploaded = await visitor.Upload("/imports", "File", "二月 支付清单.csv", Gb18030(list), ("Year", "2020"));
        var page = await visitor.Get(uploaded.Redirect!);
        Assert.Equal(["项目编码", "支付日期", "金额（元）", "凭证号"], new[] { "ProjectCode", "PaidOn", "Amount", "Voucher" }.Select(field => Value(page, Column(field))));
        Assert.Contains("买茶叶", page.Text, StringComparison.Ordinal);

        var mapped = await visitor.Submit(page, "form.import-mapping");
        page = await visitor.Get(mapped.Redirect!);
        Assert.Equal(("0", "5"), (Bar(page).GetAttribute("aria-valuenow"), Bar(page).GetAttribute("aria-valuemax")));
        page = await visitor.Get((await visitor.Submit(page, "form[data-checks]")).Redirect!);

        Assert.Equal("可导入2 行，共 1012.50 元 重复1 行，与台账或前面的行相同，不再登记 有问题2 行，见下表", string.Join(' ', page.Document.QuerySelectorAll(".import-tiles > div").Select(tile => tile.TextContent)));
        Assert.Equal(["第 5 行", "第 6 行"], Places(page));
        Assert.Equal(["C5 请按 2020-03-05 的样子填写日期。", "D5 请用 0 到 9 填写，不要用中文数字，例如把“二十”写成 20。"], page.Document.QuerySelectorAll("tbody tr:first-child .import-problems li").Select(problem => string.Join(' ', problem.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))));
        var refused = await visitor.Submit(page, "form.import-accept");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, before), (refused.Status, await Sums()));
        Assert.Contains(PaymentListRules.NothingWrong.Text, refused.Text, StringComparison.Ordinal);

        var imported = await visitor.Get((await visitor.Submit(page, "form.import-accept", ("SkipWrong", "true"))).Redirect!);
        Assert.Contains("已导入 2 笔支出，共 1012.50 元。", imported.Text, StringComparison.Ordinal);
        Assert.Equal(before with { Lines = before.Lines + 2, Fen = before.Fen + 101_250 }, await Sums());

        var again = await Checked(visitor, list);
        Assert.Contains("没有可以导入的行。", again.Text, StringComparison.Ordinal);
        Assert.Null(again.Document.QuerySelector("form.import-accept"));
        Assert.Contains("台账里田保华于", (await visitor.Get(again.Document.QuerySelectorAll(".import-kinds a")[2].GetAttribute("href")!)).Text, StringComparison.Ordinal);

        var undone = await visitor.Get((await visitor.Submit(imported, "form[action$='/reversal']")).Redirect!);
        Assert.Contains("已撤销导入：2 笔支出都已冲回", undone.Text, StringComparison.Ordinal);
        Assert.Equal(before with { Lines = before.Lines + 4 }, await Sums());
        Assert.Contains("共 1012.50 元", (await Checked(visitor, list)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Submit(imported, "form[action$='/reversal']")).Status);
    }

    [Fact]
    public async Task Headings_once_explained_are_remembered_for_the_unit()
    {
        var visitor = await site.SignedIn("wangfang");
        const string list = "甲,乙,丙,丁\n287-0403-LND-A1S9,2020-02-05,1,学费\n";
        var page = await visitor.Get((await Uploaded(visitor, list)).Redirect!);
        var refused = await visitor.Submit(page, "form.import-mapping", (Column("ProjectCode"), "甲"), (Column("PaidOn"), "乙"), (Column("Amount"), "甲"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("“甲”已经用作项目编码，请另选一列。", refused.ErrorAt("Columns_Amount_")?.TrimEnd());
        Assert.Equal("乙", Value(refused, Column("PaidOn")));
        Assert.Equal(HttpStatusCode.Found, (await visitor.Submit(refused, "form.import-mapping", (Column("Amount"), "丙"), ("Unit", "TenThousandYuan"))).Status);

        var next = await visitor.Get((await Uploaded(visitor, list)).Redirect!);

        Assert.Equal(("甲", "乙", "丙", "TenThousandYuan"), (Value(next, Column("ProjectCode")), Value(next, Column("PaidOn")), Value(next, Column("Amount")), Value(next, "Unit")));
    }

    [Fact]
    public async Task A_long_list_is_checked_some_hundred_rows_at_a_time_and_the_script_hears_how_far()
    {
        var visitor = await site.SignedIn("tianbao");
        var list = Heading + string.Concat(Enumerable.Range(1, 1200).Select(i => $"{Code},,2020-03-{i % 28 + 1:00},0.01,长-{i},,\n"));
        var uploaded = await Uploaded(visitor, list);
        await visitor.Submit(await visitor.Get(uploaded.Redirect!), "form.import-mapping");
        var steps = new List<(int, bool)>();
        for (var done = false; !done;)
        {
            var answer = JsonDocument.Parse((await Step(visitor, uploaded.Redirect!)).Body).RootElement;
            done = answer.GetProperty("done").GetBoolean();
            steps.Add((answer.GetProperty("checked").GetInt32(), done));
        }
        Assert.Equal([(500, false), (1000, false), (1200, true)], steps);
        Assert.Contains("12.00 元", (await visitor.Get(uploaded.Redirect!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_changed_after_the_check_is_checked_again_before_anything_is_booked()
    {
        var (visitor, other) = (await site.SignedIn("tianbao"), await site.SignedIn("tianbao"));
        var mine = await Checked(visitor, Heading + "287-0404-JBN-BGBI,,2020-03-03,1,变-1,,\n");
        var theirs = await Checked(other, Heading + "287-0404-JBN-BGBI,,2020-03-03,1,变-1,,\n287-0404-JBN-BGBI,,2020-03-04,1,变-2,,\n");
        Assert.Equal(HttpStatusCode.Found, (await other.Submit(theirs, "form.import-accept")).Status);
        var before = await Sums();

        var refused = await visitor.Submit(mine, "form.import-accept");

        Assert.Equal((HttpStatusCode.Conflict, before), (refused.Status, await Sums()));
        Assert.Contains(PaymentListRules.LedgerUnchanged.Text, refused.Text, StringComparison.Ordinal);
        Assert.Contains("没有可以导入的行。", (await visitor.Get((await visitor.Submit(refused, "form[data-checks]")).Redirect!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_is_overspent_only_with_a_reason_that_every_such_line_carries()
    {
        var visitor = await site.SignedIn("wangfang");
        var page = await Checked(visitor, Heading + "287-0403-LND-G2Z1,,2020-03-03,26999.99,超-1,,\n287-0403-LND-G2Z1,,2020-03-04,99999,超-2,,\n");
        Assert.Contains("超过全年预算数 27000.00 元；确需超支的，请写明超支原因后重新核对。", page.Text, StringComparison.Ordinal);

        page = await Checked(visitor, await visitor.Submit(page, "form.import-mapping", ("Reason", "经局长办公会同意")));
        await visitor.Submit(page, "form.import-accept");

        var reasons = await site.Look(db => db.Disbursements.Where(line => line.Voucher.StartsWith("超-")).OrderBy(line => line.Voucher).Select(line => line.Reason).ToListAsync());
        Assert.Equal("经局长办公会同意", reasons[^1]);
    }

    [Fact]
    public async Task The_rows_come_back_in_their_own_columns_with_their_problems()
    {
        var visitor = await site.SignedIn("tianbao");
        var page = await Checked(visitor, Heading + $"{Code},,2020-02-05,12.50,下-1,茶叶,\n{Code},,二月,五十,=cmd,写错了,\n", "三月.csv");

        var file = await visitor.Get(page.Document.QuerySelector("a[download]")!.GetAttribute("href")!);

        Assert.Matches(@"^三月_核对结果_\d{8}\.xlsx$", file.Response.Content.Headers.ContentDisposition!.FileNameStar);
        var rows = new MemoryStream(file.Body).Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(["项目编码", "项目名称", "支付日期", "金额（元）", "凭证号", "摘要", "资金来源", "问题"], rows[0].Keys);
        Assert.Equal(("五十", "=cmd", "C3：请按 2020-03-05 的样子填写日期。\nD3：请用 0 到 9 填写，不要用中文数字，例如把“二十”写成 20。"), (Assert.Single(rows)["金额（元）"], rows[0]["凭证号"], rows[0]["问题"]));
        Assert.Equal(2, new MemoryStream((await visitor.Get(file.Response.RequestMessage!.RequestUri!.AbsolutePath + "?kind=all")).Body).Query(useHeaderRow: true).Count());
    }

    [Fact]
    public async Task A_list_can_be_given_up_and_leaves_no_rows_but_its_name()
    {
        var (visitor, before) = (await site.SignedIn("tianbao"), await Sums());
        var page = await Checked(visitor, Heading + $"{Code},,2020-02-05,1,弃-1,,\n", "不要了.csv");

        var answer = await visitor.Submit(page, "form.import-abandon");

        Assert.Equal(("/imports", before), (answer.Redirect, await Sums()));
        Assert.Contains("不要了.csv", (await visitor.Get("/imports")).Text, StringComparison.Ordinal);
        var id = int.Parse(page.Document.QuerySelector("form.import-abandon")!.GetAttribute("action")!.Split('/')[2]);
        Assert.Equal(0, await site.Look(db => db.PaymentListRows.CountAsync(row => row.ListId == id)));
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Submit(page, "form.import-accept")).Status);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_beside_its_field()
    {
        var visitor = await site.SignedIn("tianbao");
        foreach (var (file, rule) in new (byte[], Rule)[] { ([], UploadRules.NotEmpty), ([0xD0, 0xCF, 0x11, 0xE0], UploadRules.NotOldFormat), (new byte[11 << 20], UploadRules.NotTooLarge), ("<html>"u8.ToArray(), UploadRules.NotWebPage) })
        {
            var refused = await visitor.Upload("/imports", "File", "清单.xlsx", file, ("Year", "2020"));
            Assert.Equal((HttpStatusCode.UnprocessableEntity, rule.Text), (refused.Status, refused.ErrorAt("File")));
        }
        Assert.Equal("请选择清单的预算年度。", (await visitor.Upload("/imports", "File", "清单.csv", "a"u8.ToArray(), ("Year", "1999"))).ErrorAt("Year"));
        Assert.Equal("请选择支付清单文件。", (await visitor.Post("/imports", ("Year", "2020"))).ErrorAt("File"));
    }

    [Fact]
    public async Task Only_this_address_takes_more_than_a_form_and_only_from_who_may_upload()
    {
        var visitor = await site.SignedIn("tianbao");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await visitor.Upload("/imports", "File", "清单.csv", new byte[13 << 20], ("Year", "2020"))).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await visitor.Upload("/imports/1/checks", "File", "清单.csv", new byte[3 << 20])).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn("shenhe")).Upload("/imports", "File", "清单.csv", new byte[3 << 20])).Status);
    }

    [Theory]
    [InlineData("清 单\u202Excel.csv", "清 单xcel.csv")]
    [InlineData("..\\..\\a.csv", "a.csv")]
    [InlineData("/etc/passwd", "passwd")]
    public async Task A_files_name_is_kept_without_what_the_eye_cannot_see(string sent, string kept)
    {
        var visitor = await site.SignedIn("tianbao");
        var page = await visitor.Get((await Uploaded(visitor, Heading + $"{Code},,2020-02-05,1,,,\n", sent)).Redirect!);
        Assert.StartsWith(kept, page.Document.QuerySelector("main h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_belong_to_the_preparers_of_their_unit()
    {
        var page = await Checked(await site.SignedIn("tianbao"), Heading + $"{Code},,2020-02-05,1,权-1,,\n");
        var (address, stranger, before) = (page.Document.QuerySelector("form.import-accept")!.GetAttribute("action")![..^"/acceptance".Length], await site.SignedIn("zhangmin"), await Sums());

        foreach (var route in new[] { "", "/rows.xlsx" }) Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(address + route)).Status);
        foreach (var verb in new[] { "mapping", "checks", "acceptance", "reversal", "abandonment" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Post($"{address}/{verb}", ("version", "1"))).Status);
            foreach (var person in new[] { "shenhe", "lingdao", "xitong" }) Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(person)).Post($"{address}/{verb}", ("version", "1"))).Status);
        }
        foreach (var person in new[] { "shenhe", "lingdao", "xitong" })
            foreach (var route in new[] { "/imports", "/imports/new", address }) Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(person)).Get(route)).Status);
        Assert.DoesNotContain(address, (await stranger.Get("/imports")).Html, StringComparison.Ordinal);
        Assert.Equal(before, await Sums());
    }

    private Task<(int Lines, long Fen, long Units)> Sums() => site.Look(async db => (
        await db.Disbursements.CountAsync(), await db.Disbursements.SumAsync(line => (long)line.Amount), await db.UnitStandings.Where(sum => sum.Month == 12).SumAsync(sum => sum.Actual) - await db.Disbursements.SumAsync(line => (long)line.Amount)));

    private static Task<Page> Uploaded(Visitor visitor, string list, string name = "清单.csv") => visitor.Upload("/imports", "File", name, Encoding.UTF8.GetBytes(list), ("Year", "2020"));

    private static async Task<Page> Checked(Visitor visitor, string list, string name = "清单.csv") =>
        await Checked(visitor, await visitor.Submit(await visitor.Get((await Uploaded(visitor, list, name)).Redirect!), "form.import-mapping"));

    private static async Task<Page> Checked(Visitor visitor, Page mapped) => await visitor.Get((await visitor.Submit(await visitor.Get(mapped.Redirect!), "form[data-checks]")).Redirect!);

    private static async Task<Page> Step(Visitor visitor, string address) => await visitor.Send(new HttpRequestMessage(HttpMethod.Post, address + "/checks")
    {
        Content = new FormUrlEncodedContent([new("__RequestVerificationToken", await visitor.Token())]),
        Headers = { { "X-Requested-With", "XMLHttpRequest" } },
    });

    private static AngleSharp.Dom.IElement Bar(Page page) => page.Document.QuerySelector("[role=progressbar]")!;

    private static IEnumerable<string> Places(Page page) => page.Document.QuerySelectorAll(".import-rows tbody th").Select(place => place.TextContent.Trim());

    private static string Column(string key) => $"Columns[{key}]";

    private static string? Value(Page page, string field) => page.Fields("form.import-mapping").Single(pair => pair.Key == field).Value;

    private static byte[] Gb18030(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);
}
