using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class ProjectEventMapping : IEntityTypeConfiguration<ProjectEvent>
{
    public void Configure(EntityTypeBuilder<ProjectEvent> builder)
    {
        builder.Property(e => e.ActorId).HasMaxLength(450);
        builder.Property(e => e.ActorName).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(e => e.Opinion).HasMaxLength(InColumn(ProjectEvent.OpinionMaxLength));
        builder.Property(e => e.Changes).AsJson();
        builder.HasIndex(e => new { e.ActorId, e.SubmitKey }).IsUnique();
        builder.AppendOnly();
    }
}
