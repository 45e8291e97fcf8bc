using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

/// <summary>What every upload has, each kind in a table of its own.</summary>
internal static class UploadMapping
{
    public static void IsUpload<T>(this EntityTypeBuilder<T> builder, string table) where T : Upload
    {
        builder.ToTable(table);
        builder.HasOne(upload => upload.Unit).WithMany().HasForeignKey(upload => upload.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(upload => upload.FileName).HasMaxLength(InColumn(Upload.FileNameMaxLength));
        builder.Property(upload => upload.FileHash).HasMaxLength(64).IsUnicode(false);
        builder.Property(upload => upload.UploadedById).HasMaxLength(450);
        builder.Property(upload => upload.UploadedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(upload => upload.ImportedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(upload => upload.EndedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Property(upload => upload.Version).IsConcurrencyToken();
        // Everybody's desk asks for their own that wait, few among all there ever were.
        builder.HasIndex(upload => upload.UploadedById).HasFilter($"State = '{ImportState.Pending}'");
    }
}
