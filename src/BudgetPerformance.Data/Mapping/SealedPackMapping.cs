using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class SealedPackMapping : IEntityTypeConfiguration<SealedPack>
{
    internal const int HexadecimalSha256 = 64;

    public void Configure(EntityTypeBuilder<SealedPack> builder)
    {
        builder.ToTable("SealedPacks");
        builder.Property(pack => pack.Number).HasMaxLength(SealedPack.NumberMaxLength).IsUnicode(false);
        builder.Property(pack => pack.PreviousNumber).HasMaxLength(SealedPack.NumberMaxLength).IsUnicode(false);
        builder.Property(pack => pack.PreviousHash).HasMaxLength(HexadecimalSha256).IsUnicode(false);
        builder.Property(pack => pack.Hash).HasMaxLength(HexadecimalSha256).IsUnicode(false);
        builder.Property(pack => pack.ClosingHash).HasMaxLength(HexadecimalSha256).IsUnicode(false);
        builder.Property(pack => pack.PrintedCode).HasMaxLength(CheckCode.Length).IsUnicode(false);
        builder.Property(pack => pack.UnitPath).HasMaxLength(BudgetUnit.PathMaxLength).IsUnicode(false);
        builder.Property(pack => pack.SealedById).HasMaxLength(450);
        builder.Property(pack => pack.SealedBy).HasMaxLength(InColumn(Account.DisplayNameMaxLength));
        builder.Ignore(pack => pack.Checkpoint).Ignore(pack => pack.Through).Ignore(pack => pack.Stamp);
        builder.HasOne(pack => pack.Unit).WithMany().HasForeignKey(pack => pack.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(pack => pack.Reopening).WithOne().HasForeignKey<PackReopening>(row => row.PackId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(pack => pack.Files).WithOne().HasForeignKey(file => file.PackId).OnDelete(DeleteBehavior.Restrict);
        // Every booking asks whether its day is sealed: a handful of paths in one year.
        builder.HasIndex(pack => new { pack.Year, pack.UnitPath });
        builder.HasIndex(pack => pack.Number).IsUnique();
        builder.HasIndex(pack => pack.PrintedCode);
        builder.AppendOnly();
    }
}
