using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BudgetPerformance.Data.Mapping;

internal sealed class DepartmentStatementMapping : IEntityTypeConfiguration<DepartmentStatement>
{
    internal const string Duties = "duties";

    public void Configure(EntityTypeBuilder<DepartmentStatement> builder)
    {
        builder.ToTable("Statements", table => table.HasCheckConstraint("CK_Statements_Version", "Version >= 1"));
        builder.HasOne(s => s.FiscalYear).WithMany().HasForeignKey(s => s.Year).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(s => s.Unit).WithMany().HasForeignKey(s => s.UnitId).OnDelete(DeleteBehavior.Restrict);
        // A list is read and written whole with its statement, numbering and all.
        builder.Property(s => s.Goals).AsJson();
        builder.Property(s => s.Safeguards).AsJson();
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Ignore(s => s.Details).Ignore(s => s.Duties);
        builder.HasMany<Duty>(Duties).WithOne(d => d.Statement).HasForeignKey(d => d.StatementId);
        builder.HasMany(s => s.Events).WithOne().HasForeignKey(e => e.StatementId);
        builder.HasIndex(s => new { s.UnitId, s.Year }).IsUnique();
    }
}
