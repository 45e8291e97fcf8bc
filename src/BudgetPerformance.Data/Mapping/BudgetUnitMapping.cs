using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class BudgetUnitMapping : IEntityTypeConfiguration<BudgetUnit>
{
    public void Configure(EntityTypeBuilder<BudgetUnit> builder)
    {
        builder.ToTable("Units");
        builder.Property(u => u.Code).HasMaxLength(BudgetUnit.CodeMaxLength);
        builder.Property(u => u.Name).HasMaxLength(InColumn(BudgetUnit.NameMaxLength));
        builder.Property(u => u.Path).HasMaxLength(BudgetUnit.PathMaxLength);
        builder.Property(u => u.Version).IsConcurrencyToken();
        builder.HasOne(u => u.Parent).WithMany().HasForeignKey(u => u.ParentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(u => u.Code).IsUnique();
        builder.HasIndex(u => u.Path).IsUnique();
    }
}
