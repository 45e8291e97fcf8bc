using BudgetPerformance.Domain.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BudgetPerformance.Data.Mapping;

internal sealed class TemplateUploadMapping : IEntityTypeConfiguration<TemplateUpload>
{
    public void Configure(EntityTypeBuilder<TemplateUpload> builder)
    {
        builder.IsUpload("TemplateUploads");
        builder.Property(upload => upload.Notes).AsJson();
    }
}
