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
    public static async Task<Project> Save(this TestDatabase database, Project project, Actor? actor = null)
    {
        await using var db = database.Open(actor);
        var yearIsKnown = await db.FiscalYears.AnyAsync(year => year.Year == project.Year);
        db.ChangeTracker.TrackGraph(project, node => node.Entry.State = node.Entry.Entity switch
        {
            BudgetUnit { Id: > 0 } => EntityState.Unchanged,
            FiscalYear when yearIsKnown => EntityState.Unchanged,
            _ => EntityState.Added,
        });
        await db.SaveChangesAsync();
        return project;
    }
}
