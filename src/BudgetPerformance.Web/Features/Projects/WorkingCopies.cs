using System.Text.Json;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>What was typed and kept, not saved.</summary>
public sealed record KeptForm<TForm>(Filing Filing, TForm Form, DateTimeOffset SavedAt);

/// <summary>Keeps what a person types between two saves, one for each form they work on.</summary>
public sealed class WorkingCopies(BudgetDbContext db, ActorContext who, TimeProvider clock)
{
    private string UserId => who.Actor!.Id;

    public async Task Keep<TForm>(string subject, Filing filing, TForm form, int version)
    {
        var now = clock.GetUtcNow();
        var json = JsonSerializer.Serialize(new KeptForm<TForm>(filing, form, now));
        if (await Update() > 0) return;
        var copy = new WorkingCopy(UserId, subject);
        copy.Keep(version, json, now);
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

        Task<int> Update() => Mine(subject).ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, version).SetProperty(c => c.Form, json).SetProperty(c => c.SavedAt, now));
    }

    /// <summary>What was typed for a new project and is not saved yet.</summary>
    public async Task<KeptForm<ProjectForm>?> OfNew() =>
        await Read<ProjectForm>(WorkingCopy.NewProject) is { } kept && !await db.ProjectEvents.AnyAsync(e => e.ActorId == UserId && e.SubmitKey == kept.Form.SubmitKey) ? kept : null;

    /// <summary>What was typed over a project and differs from what is saved.</summary>
    public async Task<KeptForm<ProjectForm>?> Of(Project project) =>
        await Read<ProjectForm>(project.Id.ToString()) is { } kept && !ProjectConflict.IsSame(project, kept.Form.ToDetails(project.FiscalYear.Template)) ? kept : null;

    /// <summary>What was kept under a name, whatever has become of it since.</summary>
    public async Task<KeptForm<TForm>?> Read<TForm>(string subject) =>
        await Mine(subject).AsNoTracking().SingleOrDefaultAsync() is { } copy ? JsonSerializer.Deserialize<KeptForm<TForm>>(copy.Form) : null;

    /// <summary>Drops what was kept.</summary>
    public Task Forget(string subject) => Mine(subject).ExecuteDeleteAsync();

    private IQueryable<WorkingCopy> Mine(string subject) => db.WorkingCopies.Where(copy => copy.UserId == UserId && copy.Subject == subject);
}
