using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Departments;

public sealed class TwoAdministratorsTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task The_second_of_two_changes_to_a_unit_or_a_year_is_refused(string provider)
    {
        await using var database = await Databases.New(provider);
        await database.Save(Given.Project());
        await using var mine = database.Open();
        var (unit, year) = (await mine.Units.FirstAsync(), await mine.FiscalYears.SingleAsync());
        await using (var theirs = database.Open())
        {
            (await theirs.Units.FirstAsync()).Rename("先改的名称");
            (await theirs.FiscalYears.SingleAsync()).Close();
            await theirs.SaveChangesAsync();
        }

        unit.Close();
        Assert.Equal(DepartmentRules.LatestSeen, (await Assert.ThrowsAsync<RuleBroken>(() => mine.SaveChangesAsync())).Rule);
        mine.Entry(unit).State = EntityState.Unchanged;
        year.JudgeBy(year.StatusRules);
        Assert.Equal(DepartmentRules.LatestSeen, (await Assert.ThrowsAsync<RuleBroken>(() => mine.SaveChangesAsync())).Rule);
    }

    /// <summary>Whichever comes first, no project is filed on a form that its year no longer has: the two saves touch the same row of the year.</summary>
    [Theory, MemberData(nameof(Both))]
    public async Task A_years_first_project_is_refused_when_the_form_was_changed_since_it_was_read(string provider)
    {
        await using var database = await Databases.New(provider);
        await using (var db = database.Open())
        {
            db.AddRange(Given.Year(), Given.Unit());
            await db.SaveChangesAsync();
        }
        await using var entry = database.Open();
        var (unit, read) = (await entry.Units.SingleAsync(unit => unit.Code == "287002"), await entry.FiscalYears.SingleAsync());
        await using (var db = database.Open())
        {
            (await db.FiscalYears.SingleAsync()).Use(FormTemplate.National2021, hasProjects: false);
            await db.SaveChangesAsync();
        }

        entry.Add(Project.Draft(read, unit, Given.Details(), Given.Preparer(unit: unit), Given.Morning, Guid.NewGuid()));
        entry.Expect(read);
        Assert.Equal(DepartmentRules.LatestSeen, (await Assert.ThrowsAsync<RuleBroken>(() => entry.SaveChangesAsync())).Rule);
        Assert.Equal((0, 0), (await database.Open().Projects.CountAsync(), await database.Open().AuditRows.CountAsync(row => row.Subject == nameof(Project))));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_project_that_keeps_its_year_as_it_was_leaves_no_trace_of_the_year(string provider)
    {
        await using var database = await Databases.New(provider);
        await database.Save(Given.Project());
        await using var entry = database.Open();
        var (unit, read) = (await entry.Units.SingleAsync(unit => unit.Code == "287002"), await entry.FiscalYears.SingleAsync());
        var before = await entry.AuditRows.CountAsync();
        entry.Add(Project.Draft(read, unit, Given.Details("287-0101-TST-0002"), Given.Preparer(unit: unit), Given.Morning, Guid.NewGuid()));
        entry.Expect(read);
        await entry.SaveChangesAsync();
        Assert.Equal((before + 1, read.Version), (await database.Open().AuditRows.CountAsync(), (await database.Open().FiscalYears.SingleAsync()).Version));
    }
}
