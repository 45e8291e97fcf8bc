using System.Net;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Web.Tests.Features.Disbursements;

public sealed class LedgerTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_ledger_shows_budget_checkpoints_and_lines_with_what_they_put_right()
    {
        var page = await (await site.SignedIn()).Get($"/projects/{await site.Demo("老干部活动经费")}/ledger");

        Assert.Equal(["10.50", "0.00", "10.50", "4.10", "6.40", "39.05%"], page.Document.QuerySelectorAll(".ledger-sums dd").Select(sum => sum.TextContent.Trim()));
        string[] Checkpoint(int row) => [.. page.Document.QuerySelectorAll("[aria-label=各时点进度] tbody tr")[row].Children.Select(cell => string.Join(' ', cell.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)))];
        Assert.Equal(["6月底", "20.00", "2.10", "1.05", "10.00", "-10.00", "50.00", "◆严重滞后", "制度保障 2020-07-08 催办"], Checkpoint(1));
        Assert.Equal(["10月底", "45.00", "4.725", "4.10", "39.05", "-5.95", "83.33", "●正常", ""], Checkpoint(2));
        Assert.Equal(["12月底", "100.00", "10.50", "—", "—", "—", "100.00", "未到时点", ""], Checkpoint(3));
        var refund = page.Document.QuerySelector("tr.refund")!;
        var payment = page.Document.QuerySelector(refund.QuerySelector("a.attached")!.GetAttribute("href")!)!;
        Assert.Contains("现为 7,000.00 元", payment.TextContent, StringComparison.Ordinal);
        Assert.Equal("-600.00", refund.QuerySelector("[data-label='金额（元）']")!.TextContent);
        Assert.Equal("41,000.00", page.Document.QuerySelectorAll("[data-label='累计（元）']")[^1].TextContent);
        Assert.Contains("发票为9600元", page.Document.QuerySelector("tr.correction")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adjustments_and_overspending_are_told_with_their_documents_and_reasons()
    {
        var leader = await site.SignedIn("lingdao");
        var from = await leader.Get($"/projects/{await site.Demo("春秋两季健步走活动")}/ledger");
        Assert.Contains("调出到 287-0401-HDZ-D2X6 书画摄影作品展", from.Document.QuerySelector("[aria-label=预算调整]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("-12,000.00", from.Document.QuerySelector("[aria-label=预算调整]")!.TextContent, StringComparison.Ordinal);

        var over = await leader.Get($"/projects/{await site.Demo("重阳节文艺汇演")}/ledger");
        Assert.Equal("超预算", over.Document.QuerySelector("tr.current .progress-status")!.LastChild!.TextContent);
        Assert.Contains("-0.27", over.Document.QuerySelector(".ledger-sums .over")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("演出由一场改为上下午两场", over.Document.QuerySelector("#lines")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Empty(over.Document.QuerySelectorAll("main form[method=post]"));
    }

    [Fact]
    public async Task A_form_that_is_not_approved_has_no_ledger_yet()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", "还没审核"));
        Assert.Contains(DisbursementRules.OnlyApproved.Text, (await visitor.Get($"/projects/{id}/ledger")).Text, StringComparison.Ordinal);
        Assert.Null((await visitor.Get($"/projects/{id}")).Document.QuerySelector($"a[href='/projects/{id}/ledger']"));
        var refused = await visitor.Post($"/projects/{id}/payments", OpenLedger.Payment);
        Assert.Equal((HttpStatusCode.Conflict, Domain.Money.Zero), (refused.Status, await site.Paid(id)));
        Assert.Contains(DisbursementRules.OnlyApproved.Text, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_or_books_what_is_not_theirs()
    {
        var preparer = await site.SignedIn();
        var other = await site.Demo("老年大学教学经费");
        foreach (var path in new[] { $"/projects/{other}/ledger", $"/projects/{other}/ledger.xlsx", $"/projects/{other}/payments/1", $"/projects/{await site.Demo("老干部活动经费")}/payments/999999" })
            Assert.Equal(HttpStatusCode.NotFound, (await preparer.Get(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await preparer.Post($"/projects/{other}/payments", OpenLedger.Payment)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn("shenhe")).Post($"/projects/{await site.Demo("老干部活动经费")}/payments", OpenLedger.Payment)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await preparer.Post($"/projects/{await site.Demo("老干部活动经费")}/adjustments")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn("xitong")).Get("/ledger")).Status);
    }

    [Fact]
    public async Task The_project_page_and_its_history_lead_to_the_ledger_and_the_trail_tells_what_was_booked()
    {
        var id = await site.New("287-TRAIL");
        var visitor = await site.SignedIn();
        await site.Paid(visitor, id);

        var page = await visitor.Get($"/projects/{id}");
        Assert.NotNull(page.Document.QuerySelector($".page-acts a[href='/projects/{id}/ledger']"));
        var told = page.Document.QuerySelector(".timeline .paid")!;
        Assert.Contains("登记支出：2020-03-12 财政资金 1234.50 元，凭证 记-0312", told.TextContent, StringComparison.Ordinal);
        Assert.NotNull(told.QuerySelector($"a[href='/projects/{id}/ledger']"));
        var trail = await (await site.SignedIn("shenji")).Get($"/admin/audit?id={id}&action=Paid");
        Assert.Contains("1234.50 元", trail.Document.QuerySelector(".audit .changes ins")!.TextContent, StringComparison.Ordinal);
    }
}
