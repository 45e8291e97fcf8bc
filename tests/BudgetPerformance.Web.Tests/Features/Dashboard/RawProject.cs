using BudgetPerformance.Data;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Dashboard;

/// <summary>A project with the rows of its ledger as they lie in the database, and what they add up to by plain loops. Stored standings are not looked at.</summary>
internal sealed record RawProject(int Id, string Name, string UnitName, string Path, bool IsApproved, long InitialBudget, long InitialFiscal, IReadOnlyList<int?> Plan)
{
    public List<(int Month, long Fen)> Lines { get; } = [];

    public List<(int Month, long Fen, bool IsFiscal)> Adjustments { get; } = [];

    public Dictionary<int, (DeviationCauses Causes, string Reason)> Explanations { get; } = [];

    public List<(string Opinion, DateTimeOffset At)> Urged { get; } = [];

    public static async Task<List<RawProject>> All(BudgetDbContext db, int year)
    {
        var projects = (await db.Projects.AsNoTracking().IgnoreAutoIncludes().Include(project => project.Unit).Where(project => project.Year == year).ToListAsync())
            .Select(project => new RawProject(
                project.Id, project.Name, project.Unit.Name, project.Unit.Path, project.State == ReviewState.Approved,
                project.Funding.Budget?.Fen ?? 0, project.Funding.FiscalFunds?.Fen ?? 0, [.. project.Plan.Steps.Select(step => step?.Hundredths)]))
            .ToDictionary(project => project.Id);
        foreach (var line in await db.Disbursements.AsNoTracking().ToListAsync())
            if (projects.TryGetValue(line.ProjectId, out var project)) project.Lines.Add((line.PaidOn.Month, line.Amount.Fen));
        foreach (var row in await db.Adjustments.AsNoTracking().ToListAsync())
            if (projects.TryGetValue(row.ProjectId, out var project)) project.Adjustments.Add((row.DecidedOn.Month, row.Amount.Fen, row.Source == FundSource.Fiscal));
        foreach (var given in await db.Explanations.AsNoTracking().OrderBy(given => given.Id).ToListAsync())
            if (projects.TryGetValue(given.ProjectId, out var project)) project.Explanations[given.Month] = (given.Causes, given.Reason);
        foreach (var step in await db.ProjectEvents.AsNoTracking().Where(step => step.Kind == ProjectEventKind.Urged).OrderBy(step => step.Id).ToListAsync())
            if (projects.TryGetValue(step.ProjectId, out var project)) project.Urged.Add((step.Opinion, step.At));
        return [.. projects.Values];
    }

    public long Actual(int month)
    {
        var sum = 0L;
        foreach (var line in Lines)
            if (line.Month <= month) sum += line.Fen;
        return sum;
    }

    public long Budget(int month)
    {
        var sum = InitialBudget;
        foreach (var row in Adjustments)
            if (row.Month <= month) sum += row.Fen;
        return sum;
    }

    public long Fiscal(int month)
    {
        var sum = InitialFiscal;
        foreach (var row in Adjustments)
            if (row.Month <= month && row.IsFiscal) sum += row.Fen;
        return sum;
    }

    /// <summary>The plan's percentage in hundredths; a blank carries on.</summary>
    public int Rate(IReadOnlyList<int> months, int month)
    {
        var carried = 0;
        for (var i = 0; i < months.Count && months[i] <= month; i++) carried = (i < Plan.Count ? Plan[i] : null) ?? carried;
        return carried;
    }

    public long Planned(IReadOnlyList<int> months, int month) => (long)((Budget(month) * (Int128)Rate(months, month) + 5_000) / 10_000);

    public long Missing(IReadOnlyList<int> months, int month) => Math.Max(0, Planned(months, month) - Actual(month));
}
