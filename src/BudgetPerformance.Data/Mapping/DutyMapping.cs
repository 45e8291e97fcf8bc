using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class DutyMapping : IEntityTypeConfiguration<Duty>
{
    public void Configure(EntityTypeBuilder<Duty> builder)
    {
        builder.ToTable("Duties");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Title).HasMaxLength(InColumn(Duty.TitleMaxLength));
        builder.Property(d => d.LeadIn).HasMaxLength(InColumn(Duty.LeadInMaxLength));
        builder.Property(d => d.Refinements).AsJson();
        builder.Ignore(d => d.Details);
    }
}
