using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain.Checkpoints;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class PackReopeningMapping : IEntityTypeConfiguration<PackReopening>
{
    public void Configure(EntityTypeBuilder<PackReopening> builder)
    {
        builder.ToTable("PackReopenings");
        builder.HasKey(row => row.PackId);
        builder.Property(row => row.PackId).ValueGeneratedNever();
        builder.Property(row => row.Reason).HasMaxLength(InColumn(PackReopening.ReasonMaxLength));
        builder.Property(row => row.ReopenedById).HasMaxLength(450);
        builder.Property(row => row.ReopenedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.AppendOnly();
    }
}
