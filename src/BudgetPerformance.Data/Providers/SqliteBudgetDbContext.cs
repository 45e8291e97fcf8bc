using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Providers;

public sealed class SqliteBudgetDbContext(DbContextOptions<SqliteBudgetDbContext> options) : BudgetDbContext(options);
