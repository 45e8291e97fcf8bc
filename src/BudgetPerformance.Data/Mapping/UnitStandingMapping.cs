using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BudgetPerformance.Data.Mapping;

internal sealed class UnitStandingMapping : IEntityTypeConfiguration<UnitStanding>
{
    public void Configure(EntityTypeBuilder<UnitStanding> builder)
    {
        builder.ToTable("UnitStandings");
        builder.HasKey(row => new { row.Year, row.UnitId, row.Month });
        builder.HasOne<BudgetUnit>().WithMany().HasForeignKey(row => row.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(row => row.UnitPath).HasMaxLength(BudgetUnit.PathMaxLength).IsUnicode(false);
        builder.HasIndex(row => new { row.Year, row.UnitPath });
        builder.Ignore(row => row.Progress).Ignore(row => row.Counts);
    }
}
