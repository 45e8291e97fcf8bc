using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BudgetPerformance.Data.Auditing;

/// <summary>Reads from what is about to be saved what the audit trail has to say about it.</summary>
internal static class AuditTrail
{
    private static readonly ProjectDetails Nothing = new(new(""), "", Funding.Blank, "", DisbursementPlan.Blank, [], []);

    /// <summary>Kept for the machine's own sake, or told by the project or statement they belong to.</summary>
    private static readonly HashSet<Type> Silent =
    [
        typeof(AuditRow), typeof(WorkingCopy), typeof(SignInSession), typeof(DataProtectionKey),
        typeof(ProjectEvent), typeof(FormRow<Objective>), typeof(FormRow<Indicator>),
        typeof(Standing), typeof(Disbursement), typeof(BudgetAdjustment), typeof(DeviationExplanation), typeof(UnitStanding), typeof(PackFile), typeof(PaymentListRow),
        typeof(StatementEvent), typeof(Duty), typeof(UploadedSheet), typeof(ForeignList),
    ];

    public static IReadOnlyList<AuditRow> Of(ChangeTracker tracker)
    {
        var changed = tracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        return [.. changed.SelectMany(entry => entry.Entity switch
        {
            Project project => OfProject(tracker.Context.Entry(project)),
            DepartmentStatement statement => OfStatement(tracker.Context, statement),
            _ when Silent.Contains(entry.Entity.GetType()) => [],
            _ => OfAnything(entry),
        })];
    }

    private static IEnumerable<AuditRow> OfProject(EntityEntry<Project> entry)
    {
        var project = entry.Entity;
        var events = project.Events.Where(e => entry.Context.Entry(e).State == EntityState.Added).ToList();
        if (events.Count == 0) throw new InvalidOperationException($"Project {project.Id} is about to be saved without an event: change it through its verbs.");
        return events.Select(e => new AuditRow(
            e.Kind.ToString(), nameof(Project), "", Changes(e, project), project.Unit, project.UnitId, project));
    }

    private static IEnumerable<AuditRow> OfStatement(DbContext db, DepartmentStatement statement)
    {
        var events = statement.Events.Where(e => db.Entry(e).State == EntityState.Added).ToList();
        if (events.Count == 0) throw new InvalidOperationException($"Statement {statement.Id} is about to be saved without an event: change it through its verbs.");
        return events.Select(e => new AuditRow(e.Kind.ToString(), nameof(DepartmentStatement), $"{statement.Unit.Code}/{statement.Year}", e.Changes, statement.Unit, statement.UnitId));
    }

    // The reviewer's opinion, or what was booked, is told beside the fields that changed.
    private static IReadOnlyList<FieldChange> Changes(ProjectEvent happened, Project project) => happened switch
    {
        { Kind: ProjectEventKind.Drafted } => Revision.Between(Nothing, project.Details),
        { Opinion.Length: > 0 } => [.. happened.Changes, new(nameof(ProjectEvent.Opinion), "", happened.Opinion)],
        _ => happened.Changes,
    };

    private static IEnumerable<AuditRow> OfAnything(EntityEntry entry)
    {
        var changes = EntityChanges.Of(entry);
        if (changes.Count == 0) return [];
        var action = entry.State switch { EntityState.Added => "Created", EntityState.Deleted => "Deleted", _ => "Changed" };
        return entry.Entity switch
        {
            Account account => [new AuditRow(action, nameof(Account), account.Id, changes, account.Unit, account.UnitId)],
            Upload upload => OfUpload(entry, upload, action),
            BudgetUnit unit => [new AuditRow(action, nameof(BudgetUnit), unit.Code, changes, unit, unit.Id)],
            SealedPack pack => [new AuditRow("Sealed", nameof(SealedPack), pack.Number, changes, pack.Unit, pack.UnitId)],
            PackReopening row => [new AuditRow("Reopened", nameof(SealedPack), PackOf(entry, row).Number, changes, null, PackOf(entry, row).UnitId)],
            IdentityUserRole<string> held => [new AuditRow(action, AuditWords.AccountRole, held.UserId, changes: changes)],
            _ => [new AuditRow(action, entry.Metadata.ClrType.Name, Key(entry), changes: changes)],
        };
    }

    private static SealedPack PackOf(EntityEntry entry, PackReopening row) => entry.Context.ChangeTracker.Entries<SealedPack>().Single(pack => pack.Entity.Reopening == row).Entity;

    // How its columns are understood and how far its check is matter to nobody later; that it came, and what it did, does.
    private static IEnumerable<AuditRow> OfUpload(EntityEntry entry, Upload upload, string action)
    {
        if (entry.State == EntityState.Modified && !entry.Property(nameof(Upload.State)).IsModified) return [];
        List<FieldChange> told = [new(nameof(Upload.FileName), "", upload.FileName), new(nameof(Upload.State), "", upload.State.Chinese()), .. ToldOf(upload)];
        return [new AuditRow(upload.State == ImportState.Pending ? action : upload.State.ToString(), upload.GetType().Name, upload.FileHash, told, upload.Unit, upload.UnitId)];
    }

    private static IEnumerable<FieldChange> ToldOf(Upload upload) => upload switch
    {
        PaymentList list => [new(nameof(PaymentList.Year), "", $"{list.Year}"), new(nameof(PaymentList.Rows), "", $"{list.Rows}"), new(nameof(PaymentList.New), "", $"{list.New}"), new(nameof(PaymentList.Sum), "", list.Sum.Print(MoneyUnit.Yuan))],
        TemplateUpload template => [new(nameof(TemplateUpload.Sheets), "", $"{template.Sheets}"), new(nameof(TemplateUpload.Created), "", $"{template.Created}"), new(nameof(TemplateUpload.Changed), "", $"{template.Changed}")],
        BookImport import => [new(nameof(BookImport.Year), "", $"{import.Year}"), new(nameof(BookImport.Drafted), "", $"{import.Drafted}"), new(nameof(BookImport.Revised), "", $"{import.Revised}")],
        _ => throw new ArgumentOutOfRangeException(nameof(upload), upload, null),
    };

    private static string Key(EntityEntry entry) => string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(property => entry.Property(property).CurrentValue));
}
