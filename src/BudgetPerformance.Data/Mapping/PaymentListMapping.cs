using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class PaymentListMapping : IEntityTypeConfiguration<PaymentList>
{
    public void Configure(EntityTypeBuilder<PaymentList> builder)
    {
        builder.ToTable("PaymentLists");
        builder.HasOne(list => list.Unit).WithMany().HasForeignKey(list => list.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(list => list.FileName).HasMaxLength(InColumn(PaymentList.FileNameMaxLength));
        builder.Property(list => list.FileHash).HasMaxLength(64).IsUnicode(false);
        builder.Property(list => list.Headings).AsJson();
        builder.Property(list => list.Notes).AsJson();
        builder.Property(list => list.Mapping).AsJson();
        builder.Property(list => list.Reason).HasMaxLength(InColumn(PaymentList.ReasonMaxLength));
        builder.Property(list => list.UploadedById).HasMaxLength(450);
        builder.Property(list => list.UploadedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(list => list.ImportedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(list => list.EndedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(list => list.Version).IsConcurrencyToken();
        builder.Ignore(list => list.IsChecked);
    }
}
