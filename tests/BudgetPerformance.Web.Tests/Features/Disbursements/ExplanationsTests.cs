using System.Net;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Web.Tests.Features.Disbursements;

public sealed class ExplanationsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Who_was_urged_finds_it_on_the_desk_says_why_and_is_done()
    {
        var visitor = await site.SignedIn();
        var desk = await visitor.Get("/");
        var urged = desk.Document.QuerySelector("[aria-label=被催办]")!;
        Assert.Contains("凌道远 于 2020-11-04 09:15 催办", string.Join(' ', urged.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        var waiting = int.Parse(desk.Document.QuerySelector(".waiting-count")!.FirstChild!.TextContent);
        var ledger = await visitor.Get(urged.QuerySelector("a.btn")!.GetAttribute("href")!);

        var blank = await visitor.Submit(ledger, OpenLedger.Explain);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, blank.Status);
        Assert.Equal(("请填写原因说明。", "请填写改进措施。"), (blank.ErrorAt("Explanation_Reason"), blank.ErrorAt("Explanation_Measures")));
        var causeless = await visitor.Submit(blank, OpenLedger.Explain, ("Explanation.Reason", "学校秋季才复课"), ("Explanation.Measures", "十一月集中开展"));
        Assert.Equal(DisbursementRules.CauseNamed.Text, causeless.ErrorAt("Explanation_Causes"));
        Assert.Equal("学校秋季才复课", causeless.Document.GetElementById("Explanation_Reason")!.TextContent.Trim());

        var done = await visitor.PostWithoutToken(causeless.Document.QuerySelector(OpenLedger.Explain)!.GetAttribute("action")!,
            [.. causeless.Fields(OpenLedger.Explain), new("Explanation.Causes", "Institution"), new("Explanation.Causes", "Other")]);

        Assert.NotNull(done.Redirect);
        var after = await visitor.Get(done.Redirect!);
        Assert.Contains("10月底 · 制度保障、其他", after.Document.QuerySelector(".reasons h3")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("制度保障、其他", after.Document.QuerySelector("tr.current [data-label=说明] a")!.TextContent);
        var later = await visitor.Get("/");
        Assert.Equal("0", later.Document.QuerySelector("[aria-label=被催办] .count")!.TextContent);
        Assert.Equal(waiting - 1, int.Parse(later.Document.QuerySelector(".waiting-count")!.FirstChild!.TextContent));
    }

    [Fact]
    public async Task What_is_on_track_needs_no_reason()
    {
        var (id, visitor) = (await site.Demo("老干部活动经费"), await site.SignedIn());
        var refused = await visitor.Post($"/projects/{id}/explanations", ("Explanation.Month", "10"), ("Explanation.Causes", "Other"), ("Explanation.Reason", "没有"), ("Explanation.Measures", "没有"));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(DisbursementRules.NothingToExplain.Text, refused.Text, StringComparison.Ordinal);
    }
}
