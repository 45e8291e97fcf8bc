using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Providers;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Testing;

/// <summary>Contexts that know the model and speak the provider's SQL, and need no database for it.</summary>
public static class Offline
{
    public static SqliteBudgetDbContext Sqlite() =>
        new(new DbContextOptionsBuilder<SqliteBudgetDbContext>().UseBudgetSqlite("Data Source=:memory:").UseApplicationServiceProvider(StoreSchema.Services).Options);

    public static SqlServerBudgetDbContext SqlServer() =>
        new(new DbContextOptionsBuilder<SqlServerBudgetDbContext>().UseBudgetSqlServer("Server=.").UseApplicationServiceProvider(StoreSchema.Services).Options);
}
