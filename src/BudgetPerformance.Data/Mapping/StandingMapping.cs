using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BudgetPerformance.Data.Mapping;

internal sealed class StandingMapping : IEntityTypeConfiguration<Standing>
{
    internal const string Navigation = "standings";

    public void Configure(EntityTypeBuilder<Standing> builder)
    {
        builder.ToTable("Standings");
        builder.HasKey(row => new { row.ProjectId, row.Month });
        builder.Property(row => row.UnitPath).HasMaxLength(BudgetUnit.PathMaxLength).IsUnicode(false);
        builder.Ignore(row => row.Progress);
        // One bureau's projects are a range of paths; the worst of a province by walking down what is missing, of all, of one status, or of one turn.
        builder.HasIndex(row => new { row.Year, row.Month, row.UnitPath });
        builder.HasIndex(row => new { row.Year, row.Month, row.Missing, row.ProjectId });
        builder.HasIndex(row => new { row.Year, row.Month, row.Status, row.Missing, row.ProjectId });
        builder.HasIndex(row => new { row.Year, row.Month, row.Turn, row.Missing, row.ProjectId }).HasFilter("Turn IS NOT NULL");
    }
}
