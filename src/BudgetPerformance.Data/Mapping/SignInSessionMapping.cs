using BudgetPerformance.Data.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BudgetPerformance.Data.Mapping;

internal sealed class SignInSessionMapping : IEntityTypeConfiguration<SignInSession>
{
    private const int HexadecimalSha256 = 64;

    public void Configure(EntityTypeBuilder<SignInSession> builder)
    {
        builder.Property(s => s.Id).HasMaxLength(HexadecimalSha256).IsUnicode(false).IsFixedLength();
        builder.Property(s => s.IpAddress).HasMaxLength(AuditRowMapping.IpAddressMaxLength).IsUnicode(false);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.UserId);
        builder.HasIndex(s => s.ExpiresAt);
    }
}
