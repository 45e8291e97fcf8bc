using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BudgetPerformance.Data.Mapping;

internal sealed class BookImportMapping : IEntityTypeConfiguration<BookImport>
{
    public void Configure(EntityTypeBuilder<BookImport> builder)
    {
        builder.IsUpload("BookImports");
        builder.HasOne(import => import.FiscalYear).WithMany().HasForeignKey(import => import.Year).OnDelete(DeleteBehavior.Restrict);
    }
}
