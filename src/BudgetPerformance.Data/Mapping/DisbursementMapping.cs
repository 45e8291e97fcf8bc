using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class DisbursementMapping : IEntityTypeConfiguration<Disbursement>
{
    internal const string Navigation = "disbursements";

    public void Configure(EntityTypeBuilder<Disbursement> builder)
    {
        builder.ToTable("Disbursements");
        builder.Property(line => line.Voucher).HasMaxLength(InColumn(Disbursement.VoucherMaxLength));
        builder.Property(line => line.Summary).HasMaxLength(InColumn(Disbursement.SummaryMaxLength));
        builder.Property(line => line.Reason).HasMaxLength(InColumn(Disbursement.ReasonMaxLength));
        builder.Property(line => line.EnteredById).HasMaxLength(450);
        builder.Property(line => line.EnteredBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.HasOne(line => line.Corrects).WithMany().HasForeignKey(line => line.CorrectsId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PaymentList>().WithMany().HasForeignKey(line => line.ImportId).OnDelete(DeleteBehavior.Restrict);
        // Duplicates of a payment list are looked for by day; a list is taken back by its import.
        builder.HasIndex(line => new { line.ProjectId, line.PaidOn });
        builder.AppendOnly();
    }
}
