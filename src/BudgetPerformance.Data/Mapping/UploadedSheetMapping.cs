using BudgetPerformance.Domain.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BudgetPerformance.Data.Mapping;

internal sealed class UploadedSheetMapping : IEntityTypeConfiguration<UploadedSheet>
{
    public void Configure(EntityTypeBuilder<UploadedSheet> builder)
    {
        builder.ToTable("UploadedSheets");
        builder.HasKey(sheet => new { sheet.UploadId, sheet.Position });
        builder.HasOne(sheet => sheet.Upload).WithMany().HasForeignKey(sheet => sheet.UploadId);
        builder.HasOne(sheet => sheet.Project).WithMany().HasForeignKey(sheet => sheet.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(sheet => sheet.Sheet).AsJson();
        builder.Property(sheet => sheet.Before).AsJson();
    }
}
