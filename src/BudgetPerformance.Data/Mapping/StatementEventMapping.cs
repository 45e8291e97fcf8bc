using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class StatementEventMapping : IEntityTypeConfiguration<StatementEvent>
{
    public void Configure(EntityTypeBuilder<StatementEvent> builder)
    {
        builder.ToTable("StatementEvents");
        builder.Property(e => e.ActorId).HasMaxLength(450);
        builder.Property(e => e.ActorName).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(e => e.Changes).AsJson();
        builder.Property(e => e.Details).AsJson();
        builder.HasIndex(e => new { e.ActorId, e.SubmitKey }).IsUnique();
        builder.AppendOnly();
    }
}
