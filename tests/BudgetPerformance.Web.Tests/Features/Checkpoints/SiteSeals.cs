using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;
using BudgetPerformance.Web.Features.Checkpoints;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Checkpoints;

/// <summary>What the tests of sealing do again and again.</summary>
internal static class SiteSeals
{
    public static Task<BudgetUnit> Unit(this Site site, string code) => site.Look(db => db.Units.SingleAsync(unit => unit.Code == code));

    public static Task<SealedPack> Pack(this Site site, string number) => site.Look(db => db.SealedPacks.Include(pack => pack.Files).SingleAsync(pack => pack.Number == number));

    /// <summary>Seals as a leader does: opens the page and presses its button; where there is none, sends what the button would.</summary>
    public static async Task<Page> Seal(this Visitor leader, BudgetUnit unit, int year, int month)
    {
        var page = await leader.Get($"/checkpoints/{year}/{month}/{unit.Id}");
        return page.Document.QuerySelector(".seal-form") is null
            ? await leader.Post($"/checkpoints/{year}/{month}/{unit.Id}/pack", ("seen", "0-0"))
            : await leader.Submit(page, ".seal-form");
    }

    /// <summary>Books a payment in one of the unit's projects, as any door does.</summary>
    public static Task<bool> Book(this Site site, BudgetUnit unit, int year, string on) => site.Look(async db =>
    {
        var project = await db.Projects.ToSeal(unit.Path, year).WithForm().OrderBy(project => project.Id).FirstAsync();
        project.Pay(Given.Payment(1, on, reason: "补记"), await db.SealedThroughAsync(project), Preparer(unit), site.Clock.GetUtcNow());
        return await db.SaveChangesAsync() > 0;
    });

    public static Actor Preparer(BudgetUnit unit) => Given.Preparer(unit: unit);

    /// <summary>Runs the verify command and gives what it wrote.</summary>
    public static async Task<string> Verified(this Site site, int exitCode)
    {
        var output = new StringWriter();
        var code = await VerifyCommand.RunAsync(site.Services, output);
        Assert.True(code == exitCode, output.ToString());
        return output.ToString();
    }
}
