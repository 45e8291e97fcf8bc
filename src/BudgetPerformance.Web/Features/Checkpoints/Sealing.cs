using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Checkpoints;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Features.Dashboard;
using BudgetPerformance.Web.Infrastructure.Chinese;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>
/// Seals a checkpoint. The pack is read and rendered first, without holding anybody up; then one short transaction makes sure that nothing has moved
/// since and raises every project's version, on which a booking that was read before then fails.
/// </summary>
public sealed class Sealing(BudgetDbContext db, ActorContext who, Reporting reporting, Lazy<PdfFonts> fonts, TimeProvider clock)
{
    private Actor Actor => who.Actor!;

    /// <summary>The checkpoint of a unit that the person sees; null where there is none.</summary>
    public async Task<SealingScope?> Find(int year, int month, int unitId, CancellationToken cancellation) =>
        await db.FiscalYears.SingleOrDefaultAsync(found => found.Year == year, cancellation) is { } found
        && found.Template.Checkpoints.Any(checkpoint => checkpoint.Month == month)
        && await db.Units.VisibleTo(Actor).SingleOrDefaultAsync(unit => unit.Id == unitId, cancellation) is { } unit
            ? new(found, new(month), unit) : null;

    /// <summary>What stands in the way now; null where nothing does.</summary>
    public async Task<Rule?> Forbids(SealingScope scope, CancellationToken cancellation)
    {
        var months = await db.SealedPacks.Covering(scope.Unit.Path, scope.Year.Year).InForce().Select(pack => pack.Month).ToListAsync(cancellation);
        var projects = await db.Projects.ToSeal(scope.Unit.Path, scope.Year.Year).CountAsync(cancellation);
        return CheckpointPermits.MaySeal(Actor, scope.Unit, scope.Year, scope.Checkpoint, months.ToHashSet(), projects, clock.Today());
    }

    /// <summary>Tells the books of one moment from those of another: every booking raises a version.</summary>
    public async Task<string> MarkAsync(SealingScope scope, CancellationToken cancellation) =>
        await db.Projects.ToSeal(scope.Unit.Path, scope.Year.Year).GroupBy(_ => 1).Select(all => new { Count = all.Count(), Versions = all.Sum(project => (long)project.Version) }).SingleOrDefaultAsync(cancellation) is { } now
            ? $"{now.Count}-{now.Versions}" : "0-0";

    /// <summary>Seals what the person saw.</summary>
    /// <exception cref="RuleBroken">It may not be sealed, or the books have moved since the page was shown.</exception>
    /// <exception cref="Documents.Writers.Pdf.Fonts.NoFontFound">There is nothing to draw the forms with.</exception>
    public async Task<SealedPack> SealAsync(SealingScope scope, string? seen, CancellationToken cancellation)
    {
        await DemandAsync(scope, seen, cancellation);
        var projects = await db.Projects.ToSeal(scope.Unit.Path, scope.Year.Year).WithEverything().InPackOrder().AsNoTrackingWithIdentityResolution().ToListAsync(cancellation);
        var editions = await db.SealedPacks.CountAsync(pack => pack.UnitId == scope.Unit.Id && pack.Year == scope.Year.Year && pack.Month == scope.Checkpoint.Month, cancellation);
        var head = PackHead.For(scope.Unit, scope.Year, scope.Checkpoint, editions + 1, projects.Count, await LatestAsync(scope, cancellation), Actor, clock.GetUtcNow());
        var data = PackData.Of(head, projects);
        var dataFiles = data.Files();
        var draft = new SealedPack(head, scope.Unit, dataFiles);
        var summary = await reporting.SummaryAsync(new(scope.Year, scope.Unit, scope.Checkpoint), draft.Stamp, cancellation);
        var rendered = await PackRendering.FilesAsync(draft, data, projects, summary, fonts.Value);
        return await db.Decide(async () =>
        {
            await DemandAsync(scope, seen, cancellation);
            if ((await LatestAsync(scope, cancellation))?.Number is { } latest && latest != head.PreviousNumber) throw new RuleBroken(CheckpointRules.LatestSeen);
            var pack = new SealedPack(head, await db.Units.SingleAsync(unit => unit.Id == scope.Unit.Id, cancellation), dataFiles);
            pack.Close(rendered);
            db.SealedPacks.Add(pack);
            foreach (var project in await NotedAsync(scope.Unit.Path, scope.Year.Year)) project.Seal(pack, Actor, head.SealedAt);
            await db.SaveChangesAsync(cancellation);
            return pack;
        });
    }

    /// <summary>Opens the books of a pack again; null where the person sees no such pack.</summary>
    /// <exception cref="RuleBroken">It may not be reopened.</exception>
    public Task<SealedPack?> ReopenAsync(int id, string reason) => db.Decide(async () =>
    {
        if (await db.SealedPacks.VisibleTo(Actor).Include(found => found.Unit).Include(found => found.Reopening).SingleOrDefaultAsync(found => found.Id == id) is not { } pack) return null;
        var later = await db.SealedPacks.InForce().Touching(pack.UnitPath).AnyAsync(other => other.Year == pack.Year && other.Month > pack.Month);
        pack.Reopen(reason, later, Actor, clock.GetUtcNow());
        foreach (var project in await NotedAsync(pack.UnitPath, pack.Year)) project.Reopen(pack, reason, Actor, clock.GetUtcNow());
        await db.SaveChangesAsync();
        return pack;
    });

    private async Task DemandAsync(SealingScope scope, string? seen, CancellationToken cancellation)
    {
        if (await Forbids(scope, cancellation) is { } forbidding) throw new RuleBroken(forbidding);
        if (seen != await MarkAsync(scope, cancellation)) throw new RuleBroken(CheckpointRules.LatestSeen);
    }

    private Task<SealedPack?> LatestAsync(SealingScope scope, CancellationToken cancellation) =>
        db.SealedPacks.AsNoTracking().Where(pack => pack.UnitId == scope.Unit.Id).OrderByDescending(pack => pack.Id).FirstOrDefaultAsync(cancellation);

    // Only to note in their history; neither form nor standings change.
    private Task<List<Project>> NotedAsync(string unitPath, int year) => db.Projects.ToSeal(unitPath, year).IgnoreAutoIncludes().Include(project => project.Unit).ToListAsync();
}
