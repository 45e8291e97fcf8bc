using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class BookImportMapping : IEntityTypeConfiguration<BookImport>
{
    public void Configure(EntityTypeBuilder<BookImport> builder)
    {
        builder.ToTable("BookImports");
        builder.HasOne(import => import.FiscalYear).WithMany().HasForeignKey(import => import.Year).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(import => import.Unit).WithMany().HasForeignKey(import => import.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(import => import.FileName).HasMaxLength(InColumn(BookImport.FileNameMaxLength));
        builder.Property(import => import.FileHash).HasMaxLength(64).IsUnicode(false);
        builder.Property(import => import.UploadedById).HasMaxLength(450);
        builder.Property(import => import.UploadedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(import => import.EndedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(import => import.Version).IsConcurrencyToken();
    }
}
