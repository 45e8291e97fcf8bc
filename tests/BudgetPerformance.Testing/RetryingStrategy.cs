using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace BudgetPerformance.Testing;

/// <summary>Makes SQLite retry as SQL Server does, so that a transaction opened outside the strategy fails here as it would there.</summary>
internal sealed class RetryingStrategy(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, maxRetryCount: 2, maxRetryDelay: TimeSpan.FromMilliseconds(1))
{
    private const int Busy = 5;

    protected override bool ShouldRetryOn(Exception exception) => exception is SqliteException { SqliteErrorCode: Busy };
}
