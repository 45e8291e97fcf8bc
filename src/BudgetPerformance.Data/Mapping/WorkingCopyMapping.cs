using BudgetPerformance.Data.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BudgetPerformance.Data.Mapping;

internal sealed class WorkingCopyMapping : IEntityTypeConfiguration<WorkingCopy>
{
    public void Configure(EntityTypeBuilder<WorkingCopy> builder)
    {
        builder.HasKey(c => new { c.UserId, c.Subject });
        builder.Property(c => c.Subject).HasMaxLength(WorkingCopy.SubjectMaxLength).IsUnicode(false);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.UserId);
    }
}
