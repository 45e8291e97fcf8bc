using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Data.Seeding;

/// <summary>Fills a new database with a bureau to try things on. Every project goes through the same verbs as by hand, so its history is real.</summary>
internal sealed class DemoSeeding(BudgetDbContext db, UserManager<Account> users, ActorContext context)
{
    private const string Password = "Demo@2020-form";
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    private readonly Dictionary<string, BudgetUnit> units = [];
    private readonly Dictionary<int, FiscalYear> years = [];
    private readonly Dictionary<string, Actor> actors = [];
    private readonly Dictionary<(int Year, string Code), Project> projects = [];

    public static async Task SeedAsync(IServiceProvider scope)
    {
        var db = scope.GetRequiredService<BudgetDbContext>();
        if (await db.Units.AnyAsync()) return;
        var seeding = new DemoSeeding(db, scope.GetRequiredService<UserManager<Account>>(), scope.GetRequiredService<ActorContext>());
        var bureau = DemoBureau.Read<DemoBureau>("demo-bureau");
        await seeding.SeedBureauAsync(bureau);
        foreach (var project in DemoBureau.Read<List<DemoProject>>("demo-projects")) await seeding.SeedProjectAsync(project);
        foreach (var statement in DemoBureau.Read<List<DemoStatement>>("demo-statements")) await seeding.SeedStatementAsync(statement);
        foreach (var ledger in DemoBureau.Read<List<DemoLedger>>("demo-ledgers")) await seeding.SeedLedgerAsync(ledger);
        await seeding.CloseAsync(bureau.Years.Where(year => year.Closed));
    }

    private async Task SeedBureauAsync(DemoBureau bureau)
    {
        foreach (var unit in bureau.Units) db.Units.Add(units[unit.Code] = new BudgetUnit(unit.Code, unit.Name, unit.Parent is { } parent ? units[parent] : null));
        foreach (var year in bureau.Years) db.FiscalYears.Add(years[year.Year] = new FiscalYear(year.Year, FormTemplate.Shipped.Single(form => form.Name == year.Template)));
        await db.SaveChangesAsync();

        // One hash for all: making a dozen would cost a second at each first start.
        var hash = users.PasswordHasher.HashPassword(new Account(), Password);
        foreach (var person in bureau.Accounts)
        {
            var account = new Account { UserName = person.Name, DisplayName = person.DisplayName, Unit = units[person.Unit], PasswordHash = hash };
            FirstAdministrator.Demand(await users.CreateAsync(account));
            FirstAdministrator.Demand(await users.AddToRolesAsync(account, person.Roles.Select(role => role.ToString())));
            actors[person.Name] = new Actor(account.Id, account.DisplayName, account.UnitId, account.Unit.Path, person.Roles.ToHashSet());
        }
    }

    private async Task CloseAsync(IEnumerable<DemoYear> over)
    {
        context.Actor = null;
        foreach (var year in over) years[year.Year].Close();
        await db.SaveChangesAsync();
    }

    private async Task SeedProjectAsync(DemoProject demo)
    {
        Project? project = null;
        foreach (var step in demo.History)
        {
            var actor = context.Actor = actors[step.By];
            var at = new DateTimeOffset(step.At, China);
            switch (step.Kind)
            {
                case ProjectEventKind.Drafted:
                    var details = step.Incomplete ? demo.Details with { Plan = DisbursementPlan.Blank, Indicators = [] } : demo.Details;
                    db.Projects.Add(project = Project.Draft(years[demo.Year], units[demo.Unit], details, actor, at, Guid.NewGuid()));
                    break;
                case ProjectEventKind.Revised: project!.Revise(demo.Details, actor, at, Guid.NewGuid()); break;
                case ProjectEventKind.Submitted: project!.Submit(actor, at); break;
                case ProjectEventKind.Withdrawn: project!.Withdraw(actor, at); break;
                case ProjectEventKind.Returned: project!.Return(step.Opinion, actor, at); break;
                case ProjectEventKind.Approved: project!.Approve(step.Opinion, actor, at); break;
            }
            await db.SaveChangesAsync();
        }
        projects[(demo.Year, demo.Code)] = project!;
    }

    private async Task SeedStatementAsync(DemoStatement demo)
    {
        var actor = context.Actor = actors[demo.By];
        var at = new DateTimeOffset(demo.At, China);
        var statement = DepartmentStatement.Draft(years[demo.Year], units[demo.Unit], demo.Details, actor, at, Guid.NewGuid());
        db.Statements.Add(statement);
        await db.SaveChangesAsync();
        foreach (var (duty, served) in statement.Duties.Zip(demo.Duties))
            foreach (var code in served.Projects) projects[(demo.Year, code)].Serve(duty, actor, at.AddMinutes(5));
        await db.SaveChangesAsync();
    }

    // Saved whenever somebody else goes on, or a line is needed that was not saved yet.
    private async Task SeedLedgerAsync(DemoLedger demo)
    {
        var project = projects[(demo.Year, demo.Code)];
        foreach (var step in demo.Steps)
        {
            if (context.Actor != actors[step.By] || step.Of.Length > 0) await db.SaveChangesAsync();
            context.Actor = actors[step.By];
            step.Take(project, code => projects[(demo.Year, code)], context.Actor, new DateTimeOffset(step.At, China));
        }
        await db.SaveChangesAsync();
    }
}
