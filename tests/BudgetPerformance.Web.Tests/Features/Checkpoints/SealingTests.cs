using System.IO.Compression;
using System.Net;
using System.Text.Json;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Testing;
using BudgetPerformance.Web.Tests.Features.Disbursements;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Web.Tests.Features.Checkpoints;

public sealed class SealingTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_leader_closes_a_checkpoint_and_gets_a_pack_that_holds_everything_as_it_stood()
    {
        var leader = await site.SignedIn("lingdao");
        var unit = await site.Unit("287002");

        var sealed_ = await leader.Seal(unit, 2020, 3);
        Assert.Matches("^/packs/[0-9]+$", sealed_.Redirect);

        var page = await leader.Get(sealed_.Redirect!);
        var pack = await site.Pack("2020-03-287002-1");
        Assert.Contains(CheckCode.Print(pack.PrintedCode), page.Text, StringComparison.Ordinal);
        using var zip = new ZipArchive(new MemoryStream((await leader.Get(sealed_.Redirect + "/files.zip")).Body));
        Assert.Equal(7 + 1 + 1 + pack.Projects + 2, zip.Entries.Count);
        Assert.NotNull(zip.GetEntry("领导简报_2020-03-287002-1.pdf"));
        var standings = await site.Look(db => db.Projects.ToSeal(unit.Path, 2020).InPackOrder().Join(db.Standings.Where(row => row.Month == 3), project => project.Id, row => row.ProjectId, (_, row) => row).ToListAsync());
        Assert.Equal(3, standings.Count);
        using var figures = await JsonDocument.ParseAsync(zip.GetEntry("figures.json")!.Open(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(standings.Select(row => row.Actual.In(MoneyUnit.Yuan)), figures.RootElement.EnumerateArray().Select(row => row.GetProperty("actual").GetDecimal()));
        Assert.Equal(standings.Select(row => row.Budget.In(MoneyUnit.Yuan)), figures.RootElement.EnumerateArray().Select(row => row.GetProperty("budget").GetDecimal()));
        using var ledger = await JsonDocument.ParseAsync(zip.GetEntry("ledger.json")!.Open(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(standings.Sum(row => row.Actual.In(MoneyUnit.Yuan)), ledger.RootElement.EnumerateArray().Sum(line => line.GetProperty("amount").GetDecimal()));
        Assert.All(zip.Entries.Where(entry => entry.Name.EndsWith(".pdf", StringComparison.Ordinal)), entry => Assert.True(entry.Length > 1000));

        Assert.Contains("2020-03-287002-1", (await leader.Get("/checkpoints?year=2020")).Text, StringComparison.Ordinal);
        Assert.Contains("没有发现问题", await site.Verified(0), StringComparison.Ordinal);

        // While it is sealed, nothing dated up to the month-end is booked at the ledger.
        var (id, preparer) = (standings[0].ProjectId, await site.SignedIn());
        async Task<Page> Pay(string on) => await preparer.Submit(await preparer.Get($"/projects/{id}/ledger"), OpenLedger.Pay,
            [.. OpenLedger.Payment.Where(field => field.Item1 != "Payment.PaidOn"), ("Payment.PaidOn", on), ("Payment.Reason", "补记")]);
        var paid = await site.Paid(id);
        Assert.Equal(DisbursementRules.NotSealed.Text, (await Pay("2020-03-31")).ErrorAt("Payment_PaidOn"));
        Assert.Equal(paid, await site.Paid(id));
        Assert.Equal($"/projects/{id}/ledger", (await Pay("2020-04-01")).Redirect);
        Assert.Contains("没有发现问题", await site.Verified(0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_page_showed_is_what_is_sealed_or_nothing_is()
    {
        var leader = await site.SignedIn("lingdao");
        var unit = await site.Unit("287003");
        var page = await leader.Get($"/checkpoints/2019/3/{unit.Id}");
        await site.Book(unit, 2019, "2019-03-20");

        var answer = await leader.Submit(page, ".seal-form");
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(CheckpointRules.LatestSeen.Text, answer.Text, StringComparison.Ordinal);
        Assert.Empty(await site.Look(db => db.SealedPacks.Where(pack => pack.Year == 2019 && pack.UnitId == unit.Id).ToListAsync()));
    }

    [Fact]
    public async Task A_booking_that_was_begun_before_the_seal_is_not_saved_after_it()
    {
        var leader = await site.SignedIn("lingdao");
        var unit = await site.Unit("287001");
        await using var scope = site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
        var project = await db.Projects.ToSeal(unit.Path, 2019).WithForm().FirstAsync();
        Assert.Null(await db.SealedThroughAsync(project));

        Assert.NotNull((await leader.Seal(unit, 2019, 3)).Redirect);

        project.Pay(Given.Payment(on: "2019-03-20", reason: "补记"), null, SiteSeals.Preparer(unit), site.Clock.GetUtcNow());
        await Assert.ThrowsAsync<StaleEdit>(() => db.SaveChangesAsync());
        db.ChangeTracker.Clear();
        Assert.Equal(new DateOnly(2019, 3, 31), await db.SealedThroughAsync(project));
        var refused = await Assert.ThrowsAsync<RuleBroken>(() => site.Book(unit, 2019, "2019-03-20"));
        Assert.Equal(DisbursementRules.NotSealed, refused.Rule);
        await site.Book(unit, 2019, "2019-04-01");
    }

    [Fact]
    public async Task Who_does_not_lead_sees_the_pack_of_his_unit_and_seals_nothing()
    {
        var unit = await site.Unit("287002");
        var reviewer = await site.SignedIn("shenhe");
        Assert.Contains(CheckpointRules.LeaderSeals.Text, (await reviewer.Get($"/checkpoints/2020/12/{unit.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.Post($"/checkpoints/2020/12/{unit.Id}/pack", ("seen", "0-0"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.Get($"/checkpoints/2020/3/{(await site.Unit("287")).Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.Get($"/checkpoints/2020/4/{unit.Id}")).Status);
        Assert.DoesNotContain("/checkpoints", (await (await site.SignedIn("tianbao")).Get("/")).Document.QuerySelector("nav")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pack_of_the_bureau_closes_every_unit_below_and_is_reopened_from_the_last_backwards()
    {
        var leader = await site.SignedIn("lingdao");
        var (bureau, unit) = (await site.Unit("287"), await site.Unit("287003"));
        Assert.Equal(HttpStatusCode.Conflict, (await leader.Seal(bureau, 2021, 6)).Status);
        var first = (await leader.Seal(bureau, 2021, 3)).Redirect!;
        Assert.Equal(HttpStatusCode.Conflict, (await leader.Seal(unit, 2021, 3)).Status);
        var second = (await leader.Seal(unit, 2021, 6)).Redirect!;
        Assert.Equal(new DateOnly(2021, 6, 30), await site.Look(db => db.SealedThroughAsync(unit.Path, 2021)));
        Assert.Equal(new DateOnly(2021, 3, 31), await site.Look(db => db.SealedThroughAsync("/287/287001/", 2021)));

        Assert.Equal(HttpStatusCode.Conflict, (await leader.Post(first + "/reopening", ("Reason", "记错"))).Status);
        var blank = await leader.Post(second + "/reopening", ("Reason", " "));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, CheckpointRules.ReopeningReasoned.Text), (blank.Status, blank.ErrorAt("Reason")));
        Assert.Equal(second, (await leader.Post(second + "/reopening", ("Reason", "凭证记错月份"))).Redirect);
        Assert.Equal(HttpStatusCode.Conflict, (await leader.Post(second + "/reopening", ("Reason", "再来一次"))).Status);
        await leader.Post(first + "/reopening", ("Reason", "凭证记错月份"));
        Assert.Null(await site.Look(db => db.SealedThroughAsync(unit.Path, 2021)));
        await site.Book(unit, 2021, "2021-03-20");

        var before = (await leader.Get(first + "/files/2")).Body;
        var again = (await leader.Seal(bureau, 2021, 3)).Redirect!;
        Assert.NotEqual(first, again);
        Assert.Contains("2021-03-287-2", (await leader.Get(again)).Text, StringComparison.Ordinal);
        Assert.Equal(before, (await leader.Get(first + "/files/2")).Body);
        Assert.NotEqual(before, (await leader.Get(again + "/files/2")).Body);
        Assert.Contains("2021-03-287-1 已解除", (await leader.Get("/checkpoints?year=2021")).Text, StringComparison.Ordinal);
        Assert.Equal(["Sealed", "Reopened", "Sealed"], await site.Look(db => db.AuditRows.Where(row => row.SubjectId.StartsWith("2021-03-287-") && row.Action != "Exported").OrderBy(row => row.Id).Select(row => row.Action).ToListAsync()));
    }
}
