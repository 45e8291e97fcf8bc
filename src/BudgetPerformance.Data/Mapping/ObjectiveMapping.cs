using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BudgetPerformance.Data.Mapping;

internal sealed class ObjectiveMapping : IEntityTypeConfiguration<FormRow<Objective>>
{
    public void Configure(EntityTypeBuilder<FormRow<Objective>> builder)
    {
        builder.ToTable("Objectives");
        builder.HasKey(row => new { row.ProjectId, row.Position });
        builder.Property(row => row.Position).ValueGeneratedNever();
        builder.ComplexProperty(row => row.Value, objective =>
        {
            objective.Property(o => o.Mark).HasColumnName("Mark");
            objective.Property(o => o.Text).HasColumnName("Text");
        });
    }
}
