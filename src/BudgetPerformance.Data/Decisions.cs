using System.Data;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data;

/// <summary>Decisions that look at many rows before they change one, such as whether another administrator is left.</summary>
public static class Decisions
{
    /// <summary>Takes a decision while no other can be taken on the same rows. May run twice: it reads what it needs itself and changes nothing but the database.</summary>
    public static Task<T> Decide<T>(this BudgetDbContext db, Func<Task<T>> decision) => db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable);
        var result = await decision();
        await transaction.CommitAsync();
        return result;
    });
}
