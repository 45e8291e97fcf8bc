using BudgetPerformance.Domain.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BudgetPerformance.Data.Mapping;

internal sealed class ForeignListMapping : IEntityTypeConfiguration<ForeignList>
{
    public void Configure(EntityTypeBuilder<ForeignList> builder)
    {
        builder.ToTable("ForeignLists");
        builder.HasKey(list => list.UploadId);
        builder.HasOne(list => list.Upload).WithOne().HasForeignKey<ForeignList>(list => list.UploadId);
        builder.HasOne(list => list.FiscalYear).WithMany().HasForeignKey(list => list.Year).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(list => list.Unit).WithMany().HasForeignKey(list => list.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(list => list.Headings).AsJson();
        builder.Property(list => list.Rows).AsJson();
        builder.Property(list => list.Mapping).AsJson();
    }
}
