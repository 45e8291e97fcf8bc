using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Mapping;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data;

/// <summary>Everything that is kept. Ask for this one; registration answers with the provider's child.</summary>
public abstract class BudgetDbContext(DbContextOptions options) : IdentityDbContext<Account>(options), IDataProtectionKeyContext
{
    public DbSet<Project> Projects => Set<Project>();

    public DbSet<ProjectEvent> ProjectEvents => Set<ProjectEvent>();

    public DbSet<DepartmentStatement> Statements => Set<DepartmentStatement>();

    public DbSet<StatementEvent> StatementEvents => Set<StatementEvent>();

    public DbSet<Duty> Duties => Set<Duty>();

    public DbSet<Standing> Standings => Set<Standing>();

    public DbSet<UnitStanding> UnitStandings => Set<UnitStanding>();

    public DbSet<Disbursement> Disbursements => Set<Disbursement>();

    public DbSet<BudgetAdjustment> Adjustments => Set<BudgetAdjustment>();

    public DbSet<DeviationExplanation> Explanations => Set<DeviationExplanation>();

    public DbSet<SealedPack> SealedPacks => Set<SealedPack>();

    public DbSet<PackFile> PackFiles => Set<PackFile>();

    public DbSet<PaymentList> PaymentLists => Set<PaymentList>();

    public DbSet<PaymentListRow> PaymentListRows => Set<PaymentListRow>();

    public DbSet<TemplateUpload> TemplateUploads => Set<TemplateUpload>();

    public DbSet<UploadedSheet> UploadedSheets => Set<UploadedSheet>();

    public DbSet<ForeignList> ForeignLists => Set<ForeignList>();

    public DbSet<BookImport> BookImports => Set<BookImport>();

    public DbSet<BudgetUnit> Units => Set<BudgetUnit>();

    public DbSet<FiscalYear> FiscalYears => Set<FiscalYear>();

    public DbSet<AuditRow> AuditRows => Set<AuditRow>();

    public DbSet<WorkingCopy> WorkingCopies => Set<WorkingCopy>();

    public DbSet<SignInSession> Sessions => Set<SignInSession>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Says which version of the form was on the screen, so that the save is refused if somebody else has saved since.</summary>
    public void Expect(Project project, int version) => Entry(project).Property(p => p.Version).OriginalValue = version;

    /// <summary>Says which version of the statement was on the screen.</summary>
    public void Expect(DepartmentStatement statement, int version) => Entry(statement).Property(s => s.Version).OriginalValue = version;

    /// <summary>Says that what is saved was read by the year's form, so that the save is refused if the year has been changed since.</summary>
    public void Expect(FiscalYear year) => Entry(year).Property(y => y.Version).IsModified = true;

    /// <summary>Says which version of the upload was on the screen.</summary>
    public void Expect(Upload upload, int version) => Entry(upload).Property(u => u.Version).OriginalValue = version;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (UnitStandingSums.Of(ChangeTracker).Count > 0) throw new InvalidOperationException("Standings are saved with their sums, by SaveChangesAsync.");
        try
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }
        catch (DbUpdateException exception) when (SaveRefusal.For(exception, Model) is { } refusal)
        {
            throw refusal;
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        try
        {
            var sums = UnitStandingSums.Of(ChangeTracker);
            return sums.Count == 0 ? await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken) : await SaveWithAsync(sums, acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException exception) when (SaveRefusal.For(exception, Model) is { } refusal)
        {
            throw refusal;
        }
    }

    private async Task<int> SaveWithAsync(IReadOnlyList<UnitStanding> sums, bool accept, CancellationToken cancellation)
    {
        if (Database.CurrentTransaction is not null) return await SaveBothAsync();
        return await Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await Database.BeginTransactionAsync(cancellation);
            var saved = await SaveBothAsync();
            await transaction.CommitAsync(cancellation);
            return saved;
        });

        async Task<int> SaveBothAsync()
        {
            var saved = await base.SaveChangesAsync(false, cancellation);
            await UnitStandingSums.AddAsync(this, sums, cancellation);
            if (accept) ChangeTracker.AcceptAllChanges();
            return saved;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        IdentityMapping.Apply(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(BudgetDbContext).Assembly);
    }
}
