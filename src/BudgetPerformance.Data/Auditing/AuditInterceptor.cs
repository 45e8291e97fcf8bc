using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BudgetPerformance.Data.Auditing;

/// <summary>Adds to every save the audit rows of what it changes, so that both are kept or neither.</summary>
internal sealed class AuditInterceptor(ActorContext context, TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Record(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Record(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Forget(eventData.Context!);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context!);
        return Task.CompletedTask;
    }

    private void Record(DbContext db)
    {
        foreach (var row in AuditTrail.Of(db.ChangeTracker)) db.Add(row);
        foreach (var row in Unsaved(db)) row.Stamp(context, clock.GetUtcNow());
    }

    // What was not saved did not happen; a second attempt on the same context writes its own rows.
    private static void Forget(DbContext db)
    {
        foreach (var row in Unsaved(db)) db.Entry(row).State = EntityState.Detached;
    }

    private static List<AuditRow> Unsaved(DbContext db) =>
        [.. db.ChangeTracker.Entries<AuditRow>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)];
}
