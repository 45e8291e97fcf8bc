using BudgetPerformance.Data.Mapping;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of sealed checkpoints.</summary>
public static class SealScopes
{
    /// <summary>
    /// The last day that is sealed for the project: nothing dated up to it is booked any more; null where nothing is sealed. Needs the project's unit.
    /// Asked after the project was loaded: sealing raises the project's version, so what is sealed in between is noticed when the booking is saved.
    /// </summary>
    public static Task<DateOnly?> SealedThroughAsync(this BudgetDbContext db, Project project, CancellationToken cancellation = default) =>
        db.SealedThroughAsync(project.Unit.Path, project.Year, cancellation);

    /// <summary>The last day of the year that is sealed for a unit.</summary>
    public static async Task<DateOnly?> SealedThroughAsync(this BudgetDbContext db, string unitPath, int year, CancellationToken cancellation = default) =>
        await db.SealedPacks.Covering(unitPath, year).InForce().MaxAsync(pack => (int?)pack.Month, cancellation) is { } month ? new Checkpoint(month).LastDayOf(year) : null;

    /// <summary>Those that close a unit's books: of the unit itself or of one above it.</summary>
    public static IQueryable<SealedPack> Covering(this IQueryable<SealedPack> packs, string unitPath, int year)
    {
        var paths = Subtree.Above(unitPath);
        return packs.Where(pack => pack.Year == year && paths.Contains(pack.UnitPath));
    }

    /// <summary>Those of a unit and of everything below it.</summary>
    public static IQueryable<SealedPack> Within(this IQueryable<SealedPack> packs, string unitPath)
    {
        var (from, to) = Subtree.Of(unitPath);
        return packs.Where(pack => pack.UnitPath.CompareTo(from) >= 0 && pack.UnitPath.CompareTo(to) < 0);
    }

    /// <summary>Those of a unit, of any above it and of any below it.</summary>
    public static IQueryable<SealedPack> Touching(this IQueryable<SealedPack> packs, string unitPath)
    {
        var (paths, (from, to)) = (Subtree.Above(unitPath), Subtree.Of(unitPath));
        return packs.Where(pack => paths.Contains(pack.UnitPath) || (pack.UnitPath.CompareTo(from) >= 0 && pack.UnitPath.CompareTo(to) < 0));
    }

    /// <summary>Those that have not been reopened.</summary>
    public static IQueryable<SealedPack> InForce(this IQueryable<SealedPack> packs) => packs.Where(pack => pack.Reopening == null);

    /// <summary>What the person may open: packs of their own unit and of those below it, never of one above.</summary>
    public static IQueryable<SealedPack> VisibleTo(this IQueryable<SealedPack> packs, Actor actor) =>
        actor.WorksOnProjects ? packs.Within(actor.UnitPath) : packs.Where(_ => false);

    /// <summary>The projects that a pack of the unit and year holds: those whose books are open.</summary>
    public static IQueryable<Project> ToSeal(this IQueryable<Project> projects, string unitPath, int year)
    {
        var (from, to) = Subtree.Of(unitPath);
        return projects.Where(project => project.Year == year && project.State == ReviewState.Approved && project.Unit.Path.CompareTo(from) >= 0 && project.Unit.Path.CompareTo(to) < 0);
    }

    /// <summary>With everything a pack keeps: form, ledger, adjustments, explanations and history.</summary>
    public static IQueryable<Project> WithEverything(this IQueryable<Project> projects) => projects.WithForm().WithHistory()
        .Include(DisbursementMapping.Navigation).Include(BudgetAdjustmentMapping.Navigation).Include(DeviationExplanationMapping.Navigation);

    /// <summary>As a pack lists them: unit by unit, by code.</summary>
    public static IQueryable<Project> InPackOrder(this IQueryable<Project> projects) => projects.OrderBy(project => project.Unit.Path).ThenBy(project => project.CodeKey).ThenBy(project => project.Id);
}
