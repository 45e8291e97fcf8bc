using System.Net;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Disbursements;

public sealed class AdjustmentsTests(Site site) : IClassFixture<Site>
{
    private static readonly (string, string?)[] Filled = [("Adjustment.DecidedOn", "2020-07-01"), ("Adjustment.Amount", "1.5"), ("Adjustment.Unit", "TenThousandYuan"), ("Adjustment.Document", "北财预〔2020〕9号"), ("Adjustment.Reason", "新增任务")];

    [Fact]
    public async Task A_reviewer_adds_to_a_budget_and_moves_it_between_projects()
    {
        var (from, to) = (await site.New("287-FROM"), await site.New("287-TO"));
        var reviewer = await site.SignedIn("shenhe");
        await reviewer.Submit(await reviewer.Get($"/projects/{from}/ledger"), OpenLedger.Adjust, Filled);

        var moved = await reviewer.Submit(await reviewer.Get($"/projects/{from}/ledger"), OpenLedger.Adjust, [.. Filled, ("Adjustment.Kind", "Virement"), ("Adjustment.To", "２８７-to")]);

        Assert.Equal($"/projects/{from}/ledger", moved.Redirect);
        Assert.Equal(["5.00", "0.00", "5.00"], Sums(await reviewer.Get($"/projects/{from}/ledger")));
        Assert.Equal(["5.00", "+1.50", "6.50"], Sums(await reviewer.Get($"/projects/{to}/ledger")));
        Assert.Equal(2, await site.Look(db => db.ProjectEvents.CountAsync(e => e.ProjectId == from && e.Kind == Domain.History.ProjectEventKind.Adjusted)));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_a_stale_page_by_a_sentence()
    {
        var id = await site.New("287-WRONG");
        var reviewer = await site.SignedIn("shenhe");
        var page = await reviewer.Get($"/projects/{id}/ledger");

        var nowhere = await reviewer.Submit(page, OpenLedger.Adjust, [.. Filled, ("Adjustment.Kind", "Virement"), ("Adjustment.To", "no-such")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nowhere.Status);
        Assert.Contains("没有找到", nowhere.ErrorAt("Adjustment_To"), StringComparison.Ordinal);
        Assert.Equal("no-such", nowhere.Document.GetElementById("Adjustment_To")!.GetAttribute("value"));
        var blank = await reviewer.Submit(page, OpenLedger.Adjust);
        Assert.All(new[] { "DecidedOn", "Amount", "Document", "Reason" }, field => Assert.NotNull(blank.ErrorAt($"Adjustment_{field}")));
        var tooMuch = await reviewer.Submit(page, OpenLedger.Adjust, [.. Filled.Where(field => field.Item1 != "Adjustment.Amount"), ("Adjustment.Amount", "5.0001"), ("Adjustment.Kind", "Reduction")]);
        Assert.Equal(DisbursementRules.BudgetNotNegative.Text, tooMuch.ErrorAt("Adjustment_Amount"));

        await reviewer.Submit(await reviewer.Get($"/projects/{id}/ledger"), OpenLedger.Adjust, Filled);
        var stale = await reviewer.Submit(page, OpenLedger.Adjust, [.. Filled, ("Adjustment.SubmitKey", Guid.NewGuid().ToString())]);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains(DisbursementRules.LatestSeen.Text, stale.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sums(Page page) => page.Document.QuerySelectorAll(".ledger-sums dd").Take(3).Select(sum => sum.TextContent.Trim());
}
