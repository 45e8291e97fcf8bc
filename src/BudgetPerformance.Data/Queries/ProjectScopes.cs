using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of projects.</summary>
public static class ProjectScopes
{
    /// <summary>What the person may see: their own unit's and those of the units below it. Who runs the system sees none.</summary>
    public static IQueryable<Project> VisibleTo(this IQueryable<Project> projects, Actor actor) =>
        actor.Is(Role.Preparer) || actor.Is(Role.Reviewer) || actor.Is(Role.LeaderInCharge)
            ? projects.Under(actor.UnitPath)
            : projects.Where(_ => false);

    /// <summary>Those of a unit and of the units below it.</summary>
    public static IQueryable<Project> Under(this IQueryable<Project> projects, string unitPath) =>
        projects.Where(project => project.Unit.Path.StartsWith(unitPath));

    public static IQueryable<Project> OfYear(this IQueryable<Project> projects, int year) => projects.Where(project => project.Year == year);

    public static IQueryable<Project> In(this IQueryable<Project> projects, ReviewState state) => projects.Where(project => project.State == state);

    /// <summary>With what the form and its rules need: the unit and the year. Objectives and indicators always come along.</summary>
    public static IQueryable<Project> WithForm(this IQueryable<Project> projects) => projects.Include(project => project.Unit).Include(project => project.FiscalYear);

    /// <summary>With everything that has happened to it.</summary>
    public static IQueryable<Project> WithHistory(this IQueryable<Project> projects) => projects.Include(project => project.Events.OrderBy(e => e.Id));
}
