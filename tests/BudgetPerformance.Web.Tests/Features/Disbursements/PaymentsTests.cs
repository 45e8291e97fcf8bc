using System.Net;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Disbursements;

public sealed class PaymentsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_payment_is_booked_told_and_sent_twice_kept_once()
    {
        var (id, visitor) = (await site.New("287-PAY"), await site.SignedIn());
        var page = await visitor.Get($"/projects/{id}/ledger");

        var saved = await visitor.Submit(page, OpenLedger.Pay, OpenLedger.Payment);
        var again = await visitor.Submit(page, OpenLedger.Pay, OpenLedger.Payment);

        Assert.Equal(($"/projects/{id}/ledger", $"/projects/{id}/ledger"), (saved.Redirect, again.Redirect));
        Assert.Equal(123_450, (await site.Paid(id)).Fen);
        var ledger = await visitor.Get(saved.Redirect!);
        Assert.Equal("田保华登记支出：2020-03-12 财政资金 1234.50 元，凭证 记-0312。", ledger.Document.QuerySelector(".notice")!.TextContent.Trim());
        Assert.Equal("1,234.50", ledger.Document.QuerySelector("[data-label='金额（元）']")!.TextContent);
    }

    [Fact]
    public async Task An_amount_may_be_stated_in_ten_thousands()
    {
        var (id, visitor) = (await site.New("287-WAN"), await site.SignedIn());
        await site.Paid(visitor, id, ("Payment.Amount", "0.1234"), ("Payment.Unit", "TenThousandYuan"), ("Payment.PaidOn", "2020年3月5日"));
        Assert.Equal((123_400, new DateOnly(2020, 3, 5)), await site.Look(db => db.Disbursements.Where(line => line.ProjectId == id).Select(line => new ValueTuple<long, DateOnly>((long)line.Amount, line.PaidOn)).SingleAsync()));
    }

    [Theory]
    [InlineData("Amount", "", "请填写金额。")]
    [InlineData("Amount", " 　 ", "请填写金额。")]
    [InlineData("Amount", "一百", "不要用中文数字")]
    [InlineData("Amount", "100元", "不要写单位")]
    [InlineData("Amount", "-5", "不能填负数")]
    [InlineData("Amount", "0", "金额应大于 0")]
    [InlineData("Amount", "0.005", "最多填 2 位小数")]
    [InlineData("Amount", "1e3", "科学记数法")]
    [InlineData("Amount", "999999999999999", "不能大于")]
    [InlineData("Amount", "１２．５元", "不要写单位")]
    [InlineData("PaidOn", "", "请填写支出日期。")]
    [InlineData("PaidOn", "2020-02-30", "没有这一天")]
    [InlineData("PaidOn", "昨天", "请按 2020-03-05 的样子")]
    [InlineData("PaidOn", "03/12/2020", "请按 2020-03-05 的样子")]
    [InlineData("PaidOn", "2019-12-31", "预算年度之内")]
    [InlineData("PaidOn", "2021-01-01", "预算年度之内")]
    [InlineData("Voucher", "记\n0312", "只能填一行")]
    [InlineData("Voucher", "记\u202E0312", "看不见的字符")]
    [InlineData("Summary", "", "请填写摘要。")]
    [InlineData("Summary", "购置\u0001用品", "控制字符")]
    [InlineData("Source", "Nobody", "无法识别")]
    [InlineData("Unit", "9", "无法识别")]
    public async Task What_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost(string field, string typed, string sentence)
    {
        var (id, visitor) = (await site.Demo("老干部活动经费"), await site.SignedIn());
        var before = await site.Paid(id);
        var name = $"Payment.{field}";

        var refused = await visitor.Submit(await visitor.Get($"/projects/{id}/ledger"), OpenLedger.Pay, [.. OpenLedger.Payment.Where(other => other.Item1 != name), (name, typed)]);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, before), (refused.Status, await site.Paid(id)));
        Assert.Contains(sentence, refused.ErrorAt($"Payment_{field}"), StringComparison.Ordinal);
        Assert.True(refused.Document.QuerySelector(OpenLedger.Pay)!.ParentElement!.HasAttribute("open"));
        foreach (var (other, value) in OpenLedger.Payment.Where(other => other.Item1 != name)) Assert.Equal(value, refused.Fields(OpenLedger.Pay).Single(kept => kept.Key == other).Value);
        if (field is "Amount" or "PaidOn") Assert.Equal(typed, refused.Document.GetElementById($"Payment_{field}")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Everything_wrong_is_said_at_once_and_each_line_leads_to_its_field()
    {
        var (id, visitor) = (await site.Demo("老干部活动经费"), await site.SignedIn());
        var refused = await visitor.Submit(await visitor.Get($"/projects/{id}/ledger"), OpenLedger.Pay,
            ("Payment.PaidOn", "明天"), ("Payment.Amount", "很多"), ("Payment.Voucher", new string('号', 51)), ("Payment.Summary", null));

        Assert.Equal(4, refused.Document.QuerySelectorAll(".error-summary li").Length);
        Assert.All(refused.Document.QuerySelectorAll(".error-summary a"), link => Assert.NotNull(refused.Document.QuerySelector(link.GetAttribute("href")!)));
        Assert.All(new[] { "PaidOn", "Amount", "Voucher", "Summary" }, field => Assert.NotNull(refused.ErrorAt($"Payment_{field}")));
    }

    [Fact]
    public async Task More_than_the_budget_is_refused_until_a_reason_is_given()
    {
        var (id, visitor) = (await site.New("287-OVER"), await site.SignedIn());
        var page = await visitor.Get($"/projects/{id}/ledger");
        Assert.Null(page.Document.GetElementById("Payment_Reason"));

        var refused = await visitor.Submit(page, OpenLedger.Pay, [.. OpenLedger.Payment.Where(field => field.Item1 != "Payment.Amount"), ("Payment.Amount", "50000.01")]);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, DisbursementRules.WithinBudget.Text), (refused.Status, refused.ErrorAt("Payment_Reason")));

        var saved = await visitor.Submit(refused, OpenLedger.Pay, ("Payment.Reason", "会议决定先行垫付。"));
        Assert.Equal($"/projects/{id}/ledger", saved.Redirect);
        Assert.Contains("原因：会议决定先行垫付。", (await visitor.Get(saved.Redirect!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_pay_at_once_are_all_booked_as_long_as_the_budget_holds_and_never_beyond()
    {
        var id = await site.New("287-RACE");
        var visitor = await site.SignedIn();
        var pages = new List<Page>();
        for (var i = 0; i < 8; i++) pages.Add(await visitor.Get($"/projects/{id}/ledger"));

        var answers = await Task.WhenAll(pages.Select(page => visitor.Submit(page, OpenLedger.Pay, [.. OpenLedger.Payment.Where(field => field.Item1 != "Payment.Amount"), ("Payment.Amount", "8000")])));

        var booked = answers.Count(answer => answer.Redirect is not null);
        Assert.True(booked <= 6, $"{booked} were booked.");
        Assert.Equal(800_000 * booked, (await site.Paid(id)).Fen);
        Assert.All(answers.Where(answer => answer.Redirect is null), answer =>
            Assert.True(answer.Text.Contains(DisbursementRules.WithinBudget.Text, StringComparison.Ordinal) || answer.Text.Contains(DisbursementRules.LatestSeen.Text, StringComparison.Ordinal), answer.Text));
        Assert.Equal(800_000 * booked, await site.Look(db => db.Standings.Where(standing => standing.ProjectId == id && standing.Month == 12).Select(standing => (long)standing.Actual).SingleAsync()));
    }

    [Fact]
    public async Task A_refund_and_a_correction_are_attached_to_the_payment_they_put_right()
    {
        var (id, visitor) = (await site.New("287-RIGHT"), await site.SignedIn());
        var line = await site.Paid(visitor, id);
        var page = await visitor.Get($"/projects/{id}/payments/{line}");

        var tooMuch = await visitor.Submit(page, "form[action$='/refund']", ("Refund.PaidOn", "2020-03-01"), ("Refund.Amount", "2000"), ("Refund.Summary", "退货"));
        Assert.Equal((DisbursementRules.RefundWithinPayment.Text, DisbursementRules.RefundWithinPayment.Text), (tooMuch.ErrorAt("Refund_Amount"), tooMuch.ErrorAt("Refund_PaidOn")));
        Assert.Equal("退货", tooMuch.Document.GetElementById("Refund_Summary")!.GetAttribute("value"));
        Assert.Equal($"/projects/{id}/ledger", (await visitor.Submit(tooMuch, "form[action$='/refund']", ("Refund.PaidOn", "2020-03-20"), ("Refund.Amount", "234.50"))).Redirect);

        var stale = await visitor.Submit(page, "form[action$='/correction']", ("Correction.Amount", "900"), ("Correction.Reason", "发票金额"));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains(DisbursementRules.LatestSeen.Text, stale.Text, StringComparison.Ordinal);
        Assert.Equal("900", stale.Document.GetElementById("Correction_Amount")!.GetAttribute("value"));

        Assert.Equal($"/projects/{id}/ledger", (await visitor.Submit(stale, "form[action$='/correction']", ("Correction.Reason", "发票金额"))).Redirect);
        Assert.Equal(90_000, (await site.Paid(id)).Fen);
        Assert.Equal(["支出", "更正", "退款"], (await visitor.Get($"/projects/{id}/ledger")).Document.QuerySelectorAll(".ledger-lines [data-label=类型]").Select(kind => kind.TextContent));
        var unchanged = await visitor.Submit(await visitor.Get($"/projects/{id}/payments/{line}"), "form[action$='/correction']", ("Correction.Amount", "900.00"), ("Correction.Reason", "再核对"));
        Assert.Equal(DisbursementRules.CorrectionChanges.Text, unchanged.ErrorAt("Correction_Amount"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Post($"/projects/{id}/payments/{line + 1}/refund")).Status);
    }
}
