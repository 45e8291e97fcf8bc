using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Data.Tests.Seeding;

public sealed class DemoSeedingTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task The_demo_bureau_has_something_in_every_state_and_a_true_history(string provider)
    {
        await using var database = await Databases.New(provider);

        await database.Services.PrepareDatabaseAsync(demo: true);
        await database.Services.PrepareDatabaseAsync(demo: true);

        var projects = await database.Open().Projects.WithForm().WithHistory().AsNoTracking().ToListAsync();
        Assert.Equal(34, projects.Count);
        Assert.All(Enum.GetValues<ReviewState>(), state => Assert.True(projects.Count(p => p.State == state) >= 2, $"Few are {state}."));
        Assert.Equal([2019, 2020, 2021], projects.Select(p => p.Year).Distinct().Order());
        Assert.All(projects, project => Assert.Equal(Enumerable.Range(1, project.Version), project.Events.Select(e => e.Version)));
        Assert.All(projects.Where(p => p.State is ReviewState.Submitted or ReviewState.Approved), p => Assert.DoesNotContain(p.Objections(), objection => objection.Blocks));
        Assert.All(projects.Where(p => p.State == ReviewState.Approved), p => Assert.NotEqual(p.Events.Single(e => e.Kind == ProjectEventKind.Approved).ActorId, p.SubmittedById));
        Assert.Contains(projects, p => p.Objections().Any(objection => objection.Blocks));
        Assert.Contains(projects, p => p.Funding.OtherFunds > Money.Zero);
        Assert.Contains(projects, p => p.Funding.Budget is { } budget && budget.Print(MoneyUnit.TenThousandYuan).Split('.')[1].Length == 4);
        Assert.Equal(projects.Sum(p => p.Version), await database.Open().AuditRows.CountAsync(row => row.ProjectId != null));
    }

    [Fact]
    public async Task The_demo_years_ledgers_leave_something_in_every_status_and_change_between_checkpoints()
    {
        await using var database = await Databases.New();
        await database.Services.PrepareDatabaseAsync(demo: true);
        var db = database.Open();
        var standings = await db.Standings.Where(standing => standing.Year == 2020).ToListAsync();
        Assert.Equal(Enum.GetValues<ProgressStatus>(), standings.Where(s => s.Month == 10).Select(s => s.Status).Distinct().Order());
        Assert.True(standings.Count(s => s is { Month: 10, Status: ProgressStatus.FarBehind }) >= 3 && standings.Count(s => s is { Month: 10, Status: ProgressStatus.OnTrack }) >= 3);
        Assert.Contains(standings, s => s.Month == 10 && s.Status < s.StatusBefore);
        Assert.Contains(standings, s => s.Month == 10 && s.Status > s.StatusBefore);
        Assert.Contains(standings, s => s is { Month: 10, UrgedAt: not null, IsExplained: false });
        Assert.Contains(standings, s => s is { Month: 10, Status: ProgressStatus.Behind, IsExplained: true });
        Assert.Equal(new DateOnly(2020, 10, 28), await db.Disbursements.Where(line => line.PaidOn.Year == 2020).MaxAsync(line => line.PaidOn));
        Assert.All(Enum.GetValues<DisbursementKind>(), kind => Assert.True(db.Disbursements.Any(line => line.Kind == kind)));
        Assert.All(Enum.GetValues<AdjustmentKind>(), kind => Assert.True(db.Adjustments.Any(row => row.Kind == kind)));
        Assert.All(await db.Standings.Where(s => s.Year == 2019 && s.Month == 12).ToListAsync(), s => Assert.Equal(ProgressStatus.OnTrack, s.Status));
        Assert.True((await db.FiscalYears.SingleAsync(year => year.Year == 2019)).IsClosed);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Demo_accounts_sign_in_with_the_password_on_the_sign_in_page(string provider)
    {
        await using var database = await Databases.New(provider);
        await database.Services.PrepareDatabaseAsync(demo: true);
        await using var scope = database.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var (name, role) in new[]
        {
            ("tianbao", Role.Preparer), ("shenhe", Role.Reviewer), ("lingdao", Role.LeaderInCharge), ("xitong", Role.SystemAdministrator), ("anquan", Role.SecurityAdministrator), ("shenji", Role.AuditAdministrator),
        })
        {
            var account = await users.FindByNameAsync(name);
            Assert.True(await users.CheckPasswordAsync(account!, "Demo@2020-form"));
            Assert.Equal([role.ToString()], await users.GetRolesAsync(account!));
            Assert.False(account!.MustChangePassword);
        }
    }

    [Fact]
    public async Task The_demo_statements_are_shaped_as_filed_and_leave_a_duty_without_project_and_a_project_without_duty()
    {
        await using var database = await Databases.New();
        await database.Services.PrepareDatabaseAsync(demo: true);
        var db = database.Open();
        var filed = await db.Statements.WithDuties().WithHistory().SingleAsync(statement => statement.Unit.Code == "287002" && statement.Year == 2020);
        Assert.Equal((4, 3, 5), (filed.Goals.Items.Count, filed.Duties.Count, filed.Safeguards.Items.Count));
        Assert.All(filed.Duties, duty => Assert.Equal(3, duty.Refinements.Items.Count));
        Assert.Equal(filed.Details, Assert.Single(filed.Events).Details);
        Assert.Equal(3, (await db.Projects.ServingAsync(filed.Id)).Count);

        var other = await db.Statements.WithDuties().SingleAsync(statement => statement.Unit.Code == "287001");
        Assert.Equal(other.Duties.Count - 1, (await db.Projects.ServingAsync(other.Id)).Count);
        Assert.True(await db.Projects.AnyAsync(project => project.UnitId == other.UnitId && project.Year == other.Year && project.DutyId == null));
        Assert.Empty((await db.Statements.WithDuties().SingleAsync(statement => statement.Year == 2021)).Safeguards.Items);
    }

    [Fact]
    public async Task The_filed_tables_are_in_it_with_their_codes_figures_and_indicators()
    {
        await using var database = await Databases.New();
        await database.Services.PrepareDatabaseAsync(demo: true);
        foreach (var filed in Touchstone.Projects)
        {
            var demo = await database.Open().Projects.SingleAsync(p => p.Code == filed.Code && p.Unit.Code == "287002" && p.Year == 2020);
            Assert.Equal((filed.Name, filed.Funding, filed.Plan), (demo.Name, demo.Funding, demo.Plan));
            Assert.Equal(filed.Indicators.Select(i => i with { Description = i.Description.Trim() }), demo.Indicators);
            Assert.NotEqual(filed.Purpose, demo.Purpose);
        }
    }
}
