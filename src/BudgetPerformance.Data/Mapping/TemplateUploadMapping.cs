using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class TemplateUploadMapping : IEntityTypeConfiguration<TemplateUpload>
{
    public void Configure(EntityTypeBuilder<TemplateUpload> builder)
    {
        builder.ToTable("TemplateUploads");
        builder.HasOne(upload => upload.Unit).WithMany().HasForeignKey(upload => upload.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(upload => upload.FileName).HasMaxLength(InColumn(TemplateUpload.FileNameMaxLength));
        builder.Property(upload => upload.FileHash).HasMaxLength(64).IsUnicode(false);
        builder.Property(upload => upload.Notes).AsJson();
        builder.Property(upload => upload.UploadedById).HasMaxLength(450);
        builder.Property(upload => upload.UploadedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(upload => upload.ImportedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(upload => upload.EndedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(upload => upload.Version).IsConcurrencyToken();
    }
}
