using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Testing;

/// <summary>Puts made-up things into a test's database.</summary>
public static class Saving
{
    /// <summary>Saves a unit below its department. Standings name their unit by its number, so whoever approves a form needs one that is saved.</summary>
    public static async Task<BudgetUnit> SavedUnit(this TestDatabase database)
    {
        await using var db = database.Open();
        var unit = Given.Unit();
        db.Units.Add(unit);
        await db.SaveChangesAsync();
        return unit;
    }

    /// <summary>Saves a project, and its unit and year where they are new.</summary>
    public static Task<Project> Save(this TestDatabase database, Project project, Actor? actor = null) => SaveAsync(database, project, project.Year, actor);

    /// <summary>Saves a statement, and its unit and year where they are new.</summary>
    public static Task<DepartmentStatement> Save(this TestDatabase database, DepartmentStatement statement, Actor? actor = null) => SaveAsync(database, statement, statement.Year, actor);

    private static async Task<T> SaveAsync<T>(TestDatabase database, T made, int year, Actor? actor) where T : class
    {
        await using var db = database.Open(actor);
        var yearIsKnown = await db.FiscalYears.AnyAsync(known => known.Year == year);
        db.ChangeTracker.TrackGraph(made, node => node.Entry.State = node.Entry.Entity switch
        {
            BudgetUnit { Id: > 0 } => EntityState.Unchanged,
            FiscalYear when yearIsKnown => EntityState.Unchanged,
            _ => EntityState.Added,
        });
        await db.SaveChangesAsync();
        return made;
    }
}
