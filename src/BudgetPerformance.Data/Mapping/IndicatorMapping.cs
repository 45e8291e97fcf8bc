using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class IndicatorMapping : IEntityTypeConfiguration<FormRow<Indicator>>
{
    public void Configure(EntityTypeBuilder<FormRow<Indicator>> builder)
    {
        builder.ToTable("Indicators");
        builder.HasKey(row => new { row.ProjectId, row.Position });
        builder.Property(row => row.Position).ValueGeneratedNever();
        builder.ComplexProperty(row => row.Value, indicator =>
        {
            indicator.Property(i => i.Category).HasColumnName("Category").HasMaxLength(InColumn(Indicator.TierMaxLength));
            indicator.Property(i => i.Kind).HasColumnName("Kind").HasMaxLength(InColumn(Indicator.TierMaxLength));
            indicator.Property(i => i.Name).HasColumnName("Name").HasMaxLength(InColumn(Indicator.NameMaxLength));
            indicator.Property(i => i.Description).HasColumnName("Description").HasMaxLength(InColumn(Indicator.DescriptionMaxLength));
            indicator.Property(i => i.Target).HasColumnName("Target").HasMaxLength(InColumn(Indicator.TargetMaxLength));
            indicator.Property(i => i.Basis).HasColumnName("Basis").HasMaxLength(InColumn(Indicator.BasisMaxLength));
        });
    }
}
