using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class DeviationExplanationMapping : IEntityTypeConfiguration<DeviationExplanation>
{
    internal const string Navigation = "explanations";

    public void Configure(EntityTypeBuilder<DeviationExplanation> builder)
    {
        builder.ToTable("DeviationExplanations");
        builder.Property(row => row.Reason).HasMaxLength(InColumn(DeviationExplanation.TextMaxLength));
        builder.Property(row => row.Measures).HasMaxLength(InColumn(DeviationExplanation.TextMaxLength));
        builder.Property(row => row.EnteredById).HasMaxLength(450);
        builder.Property(row => row.EnteredBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.AppendOnly();
    }
}
