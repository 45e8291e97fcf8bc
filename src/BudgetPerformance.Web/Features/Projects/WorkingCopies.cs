using System.Text.Json;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>What was typed and kept, not saved.</summary>
public sealed record KeptForm(Filing Filing, ProjectForm Form, DateTimeOffset SavedAt);

/// <summary>Keeps what a person types between two saves, one for each form they work on.</summary>
public sealed class WorkingCopies(BudgetDbContext db, ActorContext who, TimeProvider clock)
{
    private string UserId => who.Actor!.Id;

    public async Task Keep(string subject, Filing filing, ProjectForm form)
    {
        var (json, now) = (JsonSerializer.Serialize(new KeptForm(filing, form, clock.GetUtcNow())), clock.GetUtcNow());
        if (await Update() > 0) return;
        var copy = new WorkingCopy(UserId, subject);
        copy.Keep(form.Version, json, now);
        db.WorkingCopies.Add(copy);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // The same person's other page was faster by a moment.
            await Update();
        }

        Task<int> Update() => Mine(subject).ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, form.Version).SetProperty(c => c.Form, json).SetProperty(c => c.SavedAt, now));
    }

    /// <summary>What was typed for a new project and is not saved yet.</summary>
    public async Task<KeptForm?> OfNew() =>
        await Read(WorkingCopy.NewProject) is { } kept && !await db.ProjectEvents.AnyAsync(e => e.ActorId == UserId && e.SubmitKey == kept.Form.SubmitKey) ? kept : null;

    /// <summary>What was typed over a project and differs from what is saved.</summary>
    public async Task<KeptForm?> Of(Project project) =>
        await Read(project.Id.ToString()) is { } kept && !ProjectConflict.IsSame(project, kept.Form.ToDetails(project.FiscalYear.Template)) ? kept : null;

    /// <summary>Drops what was kept.</summary>
    public Task Forget(string subject) => Mine(subject).ExecuteDeleteAsync();

    private IQueryable<WorkingCopy> Mine(string subject) => db.WorkingCopies.Where(copy => copy.UserId == UserId && copy.Subject == subject);

    private async Task<KeptForm?> Read(string subject) =>
        await Mine(subject).AsNoTracking().SingleOrDefaultAsync() is { } copy ? JsonSerializer.Deserialize<KeptForm>(copy.Form) : null;
}
