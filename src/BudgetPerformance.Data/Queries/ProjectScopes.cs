using System.Linq.Expressions;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of projects.</summary>
public static class ProjectScopes
{
    /// <summary>What the person may see: their own unit's and those of the units below it. Who runs the system sees none.</summary>
    public static IQueryable<Project> VisibleTo(this IQueryable<Project> projects, Actor actor)
    {
        if (!actor.WorksOnProjects) return projects.Where(_ => false);
        var (from, to) = Subtree.Of(actor.UnitPath);
        return projects.Where(project => project.Unit.Path.CompareTo(from) >= 0 && project.Unit.Path.CompareTo(to) < 0);
    }

    public static IQueryable<Project> OfYear(this IQueryable<Project> projects, int year) => projects.Where(project => project.Year == year);

    /// <summary>Those of a unit and of everything below it: a path names every unit above.</summary>
    public static IQueryable<Project> OfUnit(this IQueryable<Project> projects, string unitCode)
    {
        var step = LikePattern.Containing($"/{unitCode}/");
        return projects.Where(project => EF.Functions.Like(project.Unit.Path, step, LikePattern.Escape));
    }

    public static IQueryable<Project> In(this IQueryable<Project> projects, ReviewState state) => projects.Where(project => project.State == state);

    /// <summary>Those with the text in code, name or purpose.</summary>
    public static IQueryable<Project> Mentioning(this IQueryable<Project> projects, string text)
    {
        var inText = LikePattern.Containing(text);
        var inCode = LikePattern.Containing(new ProjectCode(text).Key ?? text);
        return projects.Where(project =>
            EF.Functions.Like(project.CodeKey, inCode, LikePattern.Escape)
            || EF.Functions.Like(project.Name, inText, LikePattern.Escape)
            || EF.Functions.Like(project.Purpose, inText, LikePattern.Escape));
    }

    public static IQueryable<Project> Matching(this IQueryable<Project> projects, ProjectFilter filter)
    {
        if (filter.Year is { } year) projects = projects.OfYear(year);
        if (filter.UnitCode is { Length: > 0 } unitCode) projects = projects.OfUnit(unitCode);
        if (filter.State is { } state) projects = projects.In(state);
        if (!string.IsNullOrWhiteSpace(filter.Text)) projects = projects.Mentioning(filter.Text.Trim());
        return projects;
    }

    public static IQueryable<Project> SortedBy(this IQueryable<Project> projects, ProjectSort sort, bool descending)
    {
        var sorted = sort switch
        {
            ProjectSort.Code => projects.OrderBy(p => p.Code, descending),
            ProjectSort.Name => projects.OrderBy(p => p.Name, descending),
            ProjectSort.Budget => projects.OrderBy(p => p.Funding.Budget, descending),
            ProjectSort.ChangedAt => projects.OrderBy(p => p.ChangedAt, descending),
            _ => projects.OrderBy(p => p.Unit.Code, descending),
        };
        return sorted.ThenBy(p => p.Unit.Code).ThenBy(p => p.Code).ThenBy(p => p.Id);
    }

    /// <summary>With what the form and its rules need: the unit and the year. Objectives and indicators always come along.</summary>
    public static IQueryable<Project> WithForm(this IQueryable<Project> projects) => projects.Include(project => project.Unit).Include(project => project.FiscalYear);

    /// <summary>With the duty it serves.</summary>
    public static IQueryable<Project> WithDuty(this IQueryable<Project> projects) => projects.Include(project => project.Duty);

    /// <summary>With everything that has happened to it.</summary>
    public static IQueryable<Project> WithHistory(this IQueryable<Project> projects) => projects.Include(project => project.Events.OrderBy(e => e.Id));

    /// <summary>The one that this page of the person's made or changed already, for a page that is sent twice.</summary>
    public static IQueryable<Project> SentWith(this IQueryable<Project> projects, Actor actor, Guid submitKey) =>
        projects.Where(project => project.Events.Any(e => e.ActorId == actor.Id && e.SubmitKey == submitKey));

    private static IOrderedQueryable<Project> OrderBy<T>(this IQueryable<Project> projects, Expression<Func<Project, T>> key, bool descending) =>
        descending ? projects.OrderByDescending(key) : projects.OrderBy(key);
}
