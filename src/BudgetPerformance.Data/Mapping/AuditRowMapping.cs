using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class AuditRowMapping : IEntityTypeConfiguration<AuditRow>
{
    internal const int IpAddressMaxLength = 45;

    public void Configure(EntityTypeBuilder<AuditRow> builder)
    {
        builder.Property(r => r.ActorId).HasMaxLength(450);
        builder.Property(r => r.ActorName).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(r => r.IpAddress).HasMaxLength(IpAddressMaxLength).IsUnicode(false);
        builder.Property(r => r.Action).HasMaxLength(AuditRow.ActionMaxLength).IsUnicode(false);
        builder.Property(r => r.Subject).HasMaxLength(AuditRow.SubjectMaxLength).IsUnicode(false);
        builder.Property(r => r.SubjectId).HasMaxLength(AuditRow.SubjectIdMaxLength);
        builder.Property(r => r.Changes).AsJson();
        builder.HasOne(r => r.Project).WithMany().HasForeignKey(r => r.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Unit).WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.At);
        builder.HasIndex(r => new { r.Subject, r.SubjectId });
        builder.AppendOnly();
    }
}
