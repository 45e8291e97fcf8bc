using BudgetPerformance.Data.Mapping;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of statements and their duties.</summary>
public static class StatementScopes
{
    /// <summary>What the person may see: their own unit's and those of the units below it. Who runs the system sees none.</summary>
    public static IQueryable<DepartmentStatement> VisibleTo(this IQueryable<DepartmentStatement> statements, Actor actor)
    {
        if (!actor.WorksOnProjects) return statements.Where(_ => false);
        var (from, to) = Subtree.Of(actor.UnitPath);
        return statements.Where(statement => statement.Unit.Path.CompareTo(from) >= 0 && statement.Unit.Path.CompareTo(to) < 0);
    }

    public static IQueryable<DepartmentStatement> OfYear(this IQueryable<DepartmentStatement> statements, int year) => statements.Where(statement => statement.Year == year);

    /// <summary>For each open year, the latest first, how many statements the person sees and how many open units owe theirs.</summary>
    public static IQueryable<StatementCount> CountedFor(this BudgetDbContext db, Actor actor) => db.FiscalYears.Where(year => !year.IsClosed).OrderByDescending(year => year.Year).Select(year => new StatementCount(
        year.Year,
        db.Statements.VisibleTo(actor).Count(statement => statement.Year == year.Year),
        db.Units.VisibleTo(actor).Count(unit => !unit.IsClosed && !db.Statements.Any(statement => statement.UnitId == unit.Id && statement.Year == year.Year))));

    /// <summary>With its unit, its year and its duties.</summary>
    public static IQueryable<DepartmentStatement> WithDuties(this IQueryable<DepartmentStatement> statements) =>
        statements.Include(statement => statement.Unit).Include(statement => statement.FiscalYear).Include(DepartmentStatementMapping.Duties);

    /// <summary>With everything that has happened to it.</summary>
    public static IQueryable<DepartmentStatement> WithHistory(this IQueryable<DepartmentStatement> statements) => statements.Include(statement => statement.Events.OrderBy(e => e.Id));

    /// <summary>The statements whose duties a unit's projects may serve: its own and those of the units above it, from the top.</summary>
    public static IQueryable<DepartmentStatement> Above(this IQueryable<DepartmentStatement> statements, string unitPath)
    {
        var paths = Subtree.Above(unitPath);
        return statements.Where(statement => paths.Contains(statement.Unit.Path)).OrderBy(statement => statement.Unit.Path);
    }

    /// <summary>The projects of a unit and of everything below it in a year with the duties they serve, unit by unit, by code.</summary>
    public static IQueryable<Project> ForTree(this IQueryable<Project> projects, string unitPath, int year)
    {
        var (from, to) = Subtree.Of(unitPath);
        return projects.Include(project => project.Unit).Include(project => project.Duty!.Statement.Unit)
            .Where(project => project.Year == year && project.Unit.Path.CompareTo(from) >= 0 && project.Unit.Path.CompareTo(to) < 0)
            .OrderBy(project => project.Unit.Path).ThenBy(project => project.CodeKey).ThenBy(project => project.Id);
    }

    /// <summary>The duties that a project may serve, with their statements.</summary>
    public static IQueryable<Duty> OpenTo(this IQueryable<Duty> duties, Project project)
    {
        var paths = Subtree.Above(project.Unit.Path);
        return duties.Include(duty => duty.Statement.Unit).Where(duty => duty.Statement.Year == project.Year && paths.Contains(duty.Statement.Unit.Path));
    }

    /// <summary>How many projects each duty of a statement has; duties without any are not in it.</summary>
    public static Task<Dictionary<Guid, int>> ServingAsync(this IQueryable<Project> projects, int statementId, CancellationToken cancellation = default) => projects
        .Where(project => project.Duty!.StatementId == statementId)
        .GroupBy(project => project.DutyId!.Value)
        .Select(group => new { group.Key, Count = group.Count() })
        .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
}
