using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class BudgetAdjustmentMapping : IEntityTypeConfiguration<BudgetAdjustment>
{
    internal const string Navigation = "adjustments";

    public void Configure(EntityTypeBuilder<BudgetAdjustment> builder)
    {
        builder.ToTable("BudgetAdjustments");
        builder.Property(row => row.Document).HasMaxLength(InColumn(BudgetAdjustment.DocumentMaxLength));
        builder.Property(row => row.Reason).HasMaxLength(InColumn(BudgetAdjustment.ReasonMaxLength));
        builder.Property(row => row.Counterpart).HasMaxLength(InColumn(ProjectCode.MaxLength + 1 + Project.NameMaxLength));
        builder.Property(row => row.EnteredById).HasMaxLength(450);
        builder.Property(row => row.EnteredBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.AppendOnly();
    }
}
