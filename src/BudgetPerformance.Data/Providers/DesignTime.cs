using BudgetPerformance.Data.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BudgetPerformance.Data.Providers;

/// <summary>Lets migrations be added without a database; see add-migration.sh.</summary>
internal sealed class SqliteAtDesignTime : IDesignTimeDbContextFactory<SqliteBudgetDbContext>
{
    public SqliteBudgetDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteBudgetDbContext>().UseBudgetSqlite("Data Source=:memory:").UseApplicationServiceProvider(StoreSchema.Services).Options);
}

/// <inheritdoc cref="SqliteAtDesignTime"/>
internal sealed class SqlServerAtDesignTime : IDesignTimeDbContextFactory<SqlServerBudgetDbContext>
{
    public SqlServerBudgetDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerBudgetDbContext>().UseBudgetSqlServer("Server=.").UseApplicationServiceProvider(StoreSchema.Services).Options);
}
