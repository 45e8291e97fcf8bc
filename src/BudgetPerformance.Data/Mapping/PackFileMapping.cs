using BudgetPerformance.Domain.Checkpoints;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class PackFileMapping : IEntityTypeConfiguration<PackFile>
{
    public void Configure(EntityTypeBuilder<PackFile> builder)
    {
        builder.ToTable("PackFiles");
        builder.HasKey(file => new { file.PackId, file.Position });
        builder.Property(file => file.Position).ValueGeneratedNever();
        builder.Property(file => file.Name).HasMaxLength(InColumn(PackFile.NameMaxLength));
        builder.Property(file => file.Sha256).HasMaxLength(SealedPackMapping.HexadecimalSha256).IsUnicode(false);
        builder.AppendOnly();
    }
}
