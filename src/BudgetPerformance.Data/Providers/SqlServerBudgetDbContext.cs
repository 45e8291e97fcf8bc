using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Providers;

public sealed class SqlServerBudgetDbContext(DbContextOptions<SqlServerBudgetDbContext> options) : BudgetDbContext(options)
{
    /// <summary>Sorts by pinyin and knows characters outside the basic plane: the old collations find 𠮷 in everything.</summary>
    private const string Chinese = "Chinese_Simplified_Pinyin_100_CI_AS_SC";

    /// <summary>Compares character by character, for keys that are normalised already.</summary>
    private const string Exact = "Latin1_General_100_BIN2";

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Project>(project =>
        {
            project.Property(p => p.Code).UseCollation(Chinese);
            project.Property(p => p.CodeKey).UseCollation(Exact);
            project.Property(p => p.Name).UseCollation(Chinese);
            project.Property(p => p.Purpose).UseCollation(Chinese);
        });
        builder.Entity<BudgetUnit>(unit =>
        {
            unit.Property(u => u.Code).UseCollation(Exact);
            unit.Property(u => u.Path).UseCollation(Exact);
            unit.Property(u => u.Name).UseCollation(Chinese);
        });
    }
}
