using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static BudgetPerformance.Data.Mapping.Conventions;

namespace BudgetPerformance.Data.Mapping;

internal sealed class ProjectMapping : IEntityTypeConfiguration<Project>
{
    internal const string Objectives = "objectives";
    internal const string Indicators = "indicators";

    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.ToTable("Projects", table =>
        {
            // SQLite keeps whatever it is given, so what must never be in there is refused by the table itself.
            table.HasCheckConstraint("CK_Projects_State", "State IN ('Draft', 'Submitted', 'Returned', 'Approved')");
            table.HasCheckConstraint("CK_Projects_Funding", "Budget >= 0 AND FiscalFunds >= 0 AND OtherFunds >= 0");
            table.HasCheckConstraint("CK_Projects_Version", "Version >= 1");
        });
        // What was taken back is there for the audit trail only.
        builder.HasQueryFilter(p => !p.IsDiscarded);
        builder.HasOne(p => p.FiscalYear).WithMany().HasForeignKey(p => p.Year).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Unit).WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Duty).WithMany().HasForeignKey(p => p.DutyId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(p => p.Code).HasMaxLength(InColumn(ProjectCode.MaxLength));
        builder.Property(p => p.CodeKey).HasMaxLength(InColumn(ProjectCode.MaxLength));
        builder.Property(p => p.Name).HasMaxLength(InColumn(Project.NameMaxLength));
        builder.Property(p => p.Purpose);
        builder.ComplexProperty(p => p.Funding, funding =>
        {
            funding.Property(f => f.Budget).HasColumnName("Budget");
            funding.Property(f => f.FiscalFunds).HasColumnName("FiscalFunds");
            funding.Property(f => f.OtherFunds).HasColumnName("OtherFunds");
        });
        // [1000,4000,null,10000]: hundredths of a point by checkpoint. A plan is read and written whole with its project, and both databases
        // can pick one position of it in a query, so plan against actual over all projects needs neither four rows a project nor a join.
        builder.ComplexProperty(p => p.Plan, plan =>
            plan.PrimitiveCollection(x => x.Steps).HasColumnName("Plan").HasMaxLength(200).IsUnicode(false).ElementType().HasConversion<PercentageConverter>());
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.Property(p => p.SubmittedById).HasMaxLength(450);
        builder.Property(p => p.LastChangedById).HasMaxLength(450);

        builder.Ignore(p => p.Details).Ignore(p => p.Objectives).Ignore(p => p.Indicators);
        builder.HasMany<FormRow<Objective>>(Objectives).WithOne().HasForeignKey(row => row.ProjectId);
        builder.HasMany<FormRow<Indicator>>(Indicators).WithOne().HasForeignKey(row => row.ProjectId);
        builder.Navigation(Objectives).AutoInclude();
        builder.Navigation(Indicators).AutoInclude();
        Ledger(builder);
        builder.HasMany(p => p.Events).WithOne().HasForeignKey(e => e.ProjectId);

        builder.HasIndex(p => new { p.UnitId, p.Year, p.CodeKey }).IsUnique();
        // What is not approved yet is counted beside every dashboard. Of two indexes that look alike to it SQLite takes the younger, and a table that is
        // rebuilt gets its indexes by name: this one has to come after the one above.
        builder.HasIndex(p => new { p.UnitId, p.Year }, "IX_Projects_Waiting").HasFilter("State <> 'Approved'");
    }

    private static void Ledger(EntityTypeBuilder<Project> builder)
    {
        builder.Ignore(p => p.Standings).Ignore(p => p.Disbursements).Ignore(p => p.Adjustments).Ignore(p => p.Explanations);
        builder.Ignore(p => p.Paid).Ignore(p => p.Adjusted).Ignore(p => p.InitialBudget).Ignore(p => p.FullYearBudget);
        builder.HasMany<Standing>(StandingMapping.Navigation).WithOne().HasForeignKey(row => row.ProjectId);
        builder.HasMany<Disbursement>(DisbursementMapping.Navigation).WithOne().HasForeignKey(line => line.ProjectId);
        builder.HasMany<BudgetAdjustment>(BudgetAdjustmentMapping.Navigation).WithOne().HasForeignKey(row => row.ProjectId);
        builder.HasMany<DeviationExplanation>(DeviationExplanationMapping.Navigation).WithOne().HasForeignKey(row => row.ProjectId);
        // Every verb that moves money or judges needs them, and there are only as many as checkpoints.
        builder.Navigation(StandingMapping.Navigation).AutoInclude();
    }
}
