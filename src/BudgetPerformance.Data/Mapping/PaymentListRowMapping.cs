using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class PaymentListRowMapping : IEntityTypeConfiguration<PaymentListRow>
{
    public void Configure(EntityTypeBuilder<PaymentListRow> builder)
    {
        builder.ToTable("PaymentListRows");
        builder.HasKey(row => new { row.ListId, row.Position });
        builder.HasOne(row => row.List).WithMany().HasForeignKey(row => row.ListId);
        builder.Property(row => row.Sheet).HasMaxLength(InColumn(PaymentListRow.SheetMaxLength));
        builder.Property(row => row.Cells).AsJson();
        builder.Property(row => row.Problems).AsJson();
        builder.Property(row => row.Voucher).HasMaxLength(InColumn(Disbursement.VoucherMaxLength));
        builder.Property(row => row.Summary).HasMaxLength(InColumn(Disbursement.SummaryMaxLength));
        builder.Property(row => row.Reason).HasMaxLength(InColumn(PaymentList.ReasonMaxLength));
        builder.Ignore(row => row.Passed);
        // A list is looked through by verdict, in its own order.
        builder.HasIndex(row => new { row.ListId, row.Verdict, row.Position });
    }
}
