using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Mapping;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data;

/// <summary>Everything that is kept. Ask for this one; registration answers with the provider's child.</summary>
public abstract class BudgetDbContext(DbContextOptions options) : IdentityDbContext<Account>(options), IDataProtectionKeyContext
{
    public DbSet<Project> Projects => Set<Project>();

    public DbSet<ProjectEvent> ProjectEvents => Set<ProjectEvent>();

    public DbSet<BudgetUnit> Units => Set<BudgetUnit>();

    public DbSet<FiscalYear> FiscalYears => Set<FiscalYear>();

    public DbSet<AuditRow> AuditRows => Set<AuditRow>();

    public DbSet<WorkingCopy> WorkingCopies => Set<WorkingCopy>();

    public DbSet<SignInSession> Sessions => Set<SignInSession>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Says which version of the form was on the screen, so that the save is refused if somebody else has saved since.</summary>
    public void Expect(Project project, int version) => Entry(project).Property(p => p.Version).OriginalValue = version;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
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
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateException exception) when (SaveRefusal.For(exception, Model) is { } refusal)
        {
            throw refusal;
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
