using BudgetPerformance.Domain.Disbursements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class PaymentListMapping : IEntityTypeConfiguration<PaymentList>
{
    public void Configure(EntityTypeBuilder<PaymentList> builder)
    {
        builder.IsUpload("PaymentLists");
        builder.Property(list => list.Headings).AsJson();
        builder.Property(list => list.Notes).AsJson();
        builder.Property(list => list.Mapping).AsJson();
        builder.Property(list => list.Reason).HasMaxLength(InColumn(PaymentList.ReasonMaxLength));
        builder.Ignore(list => list.IsChecked);
    }
}
