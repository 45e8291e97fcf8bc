using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Templates;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data;

/// <summary>A sheet that was chosen to be taken over.</summary>
/// <param name="Position">Which one.</param>
/// <param name="Version">The version of its project that was on the screen; 0 for a new one.</param>
/// <param name="Chosen">What was chosen for a conflict, by its field.</param>
public sealed record ChosenSheet(int Position, int Version, Func<string, MergeChoice?> Chosen);

/// <summary>Carries a returned template into its projects, and back out of them. Nothing is saved here: one save takes the upload and all its projects, or nothing.</summary>
public sealed class TemplateBooking(BudgetDbContext db, Actor actor, DateTimeOffset at)
{
    /// <summary>Takes the chosen sheets over, as they were on the screen.</summary>
    /// <exception cref="RuleBroken">A project has changed since, or a conflict is not decided.</exception>
    public async Task AcceptAsync(TemplateUpload upload, IReadOnlyCollection<ChosenSheet> chosen, CancellationToken cancellation = default)
    {
        var sheets = await db.UploadedSheets.OfUpload(upload.Id).ToListAsync(cancellation);
        var checks = await new TemplateCheckQuery(db, actor).ForAsync([.. sheets.Select(sheet => sheet.Sheet)], cancellation);
        var (created, changed) = (0, 0);
        foreach (var sheet in sheets)
        {
            if (chosen.FirstOrDefault(choice => choice.Position == sheet.Position) is not { } choice) continue;
            var check = checks.SingleOrDefault(check => ReferenceEquals(check.Sheet, sheet.Sheet));
            if (check is not { Verdict: SheetVerdict.New or SheetVerdict.Changed } || check.Version != choice.Version) throw new RuleBroken(TemplateRules.LatestSeen);
            var project = sheet.TakeOver(check, choice.Chosen, actor, at);
            if (check.Verdict == SheetVerdict.New)
            {
                db.Projects.Add(project);
                db.Expect(project.FiscalYear);
                created++;
            }
            else changed++;
        }
        upload.Accept(created, changed, actor, at);
    }

    /// <summary>Takes back everything the upload did.</summary>
    /// <exception cref="RuleBroken">Some projects have changed since; each is named.</exception>
    public async Task TakeBackAsync(TemplateUpload upload, CancellationToken cancellation = default)
    {
        upload.Undo(actor, at);
        var sheets = await db.UploadedSheets.OfUpload(upload.Id).Where(sheet => sheet.ProjectId != null).ToListAsync(cancellation);
        var ids = sheets.Select(sheet => sheet.ProjectId!.Value).ToList();
        await db.Projects.VisibleTo(actor).WithForm().Where(project => ids.Contains(project.Id)).LoadAsync(cancellation);
        var refused = new List<RuleBroken>();
        foreach (var sheet in sheets)
            try
            {
                sheet.TakeBack(actor, at);
            }
            catch (RuleBroken broken)
            {
                refused.Add(broken);
            }
        if (refused.Count > 0) throw new RuleBroken(refused[0].Rule, [.. refused.SelectMany(broken => broken.Objections)]);
    }
}
