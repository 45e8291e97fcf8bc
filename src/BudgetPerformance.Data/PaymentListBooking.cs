using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data;

/// <summary>Carries a payment list into the ledgers of its projects, and back out of them. Nothing is saved here: one save takes the list and all its projects, or nothing.</summary>
public sealed class PaymentListBooking(BudgetDbContext db, Actor actor, DateTimeOffset at)
{
    // Each project is a parameter of the query.
    private const int ProjectsAtOnce = 500;

    private readonly Dictionary<(string UnitPath, int Year), DateOnly?> sealedThrough = [];

    /// <summary>Books every row that passed, on the ledgers as they were when it passed.</summary>
    /// <exception cref="RuleBroken">The ledger has changed since.</exception>
    public async Task BookAsync(PaymentList list, CancellationToken cancellation = default)
    {
        var rows = (await db.PaymentListRows.OfList(list.Id).Passed().ToListAsync(cancellation)).ToLookup(row => row.ProjectId);
        var projects = await LoadAsync([.. rows.Select(passed => passed.Key)], cancellation);
        if (projects.Count < rows.Count) throw new RuleBroken(PaymentListRules.LedgerUnchanged);
        foreach (var project in projects)
        {
            var passed = rows[project.Id].ToList();
            if (passed.Any(row => row.ProjectVersion != project.Version)) throw new RuleBroken(PaymentListRules.LedgerUnchanged);
            project.Import([.. passed.Select(row => row.Payment)], list.Id, await SealedThroughAsync(project, cancellation), actor, at);
        }
    }

    /// <summary>Takes every line of the list back.</summary>
    /// <exception cref="RuleBroken">Some lines were corrected since, or are sealed; each is named.</exception>
    public async Task TakeBackAsync(PaymentList list, CancellationToken cancellation = default)
    {
        var lines = db.Disbursements.Where(line => line.ImportId == list.Id);
        var projects = await LoadAsync(await lines.Select(line => line.ProjectId).Distinct().ToListAsync(cancellation), cancellation);
        // The list's own lines and what corrects them; the rest of a ledger, which may be long, is not asked for.
        await lines.LoadAsync(cancellation);
        await lines.Join(db.Disbursements, line => line.Id, later => later.CorrectsId, (_, later) => later).LoadAsync(cancellation);
        var refused = new List<RuleBroken>();
        foreach (var project in projects)
            try
            {
                project.UndoImport(list.Id, await SealedThroughAsync(project, cancellation), actor, at);
            }
            catch (RuleBroken broken)
            {
                refused.Add(broken);
            }
        if (refused.Count > 0) throw new RuleBroken(refused[0].Rule, [.. refused.SelectMany(broken => broken.Objections)]);
    }

    private async Task<DateOnly?> SealedThroughAsync(Project project, CancellationToken cancellation) =>
        sealedThrough.TryGetValue((project.Unit.Path, project.Year), out var day) ? day : sealedThrough[(project.Unit.Path, project.Year)] = await db.SealedThroughAsync(project, cancellation);

    private async Task<List<Project>> LoadAsync(IReadOnlyList<int> ids, CancellationToken cancellation)
    {
        var projects = new List<Project>();
        foreach (var some in ids.Chunk(ProjectsAtOnce))
            projects.AddRange(await db.Projects.WithStandings().VisibleTo(actor).Where(project => some.Contains(project.Id)).OrderBy(project => project.Id).ToListAsync(cancellation));
        return projects;
    }
}
