using System.Data.Common;
using BudgetPerformance.Data.Providers;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BudgetPerformance.Data;

/// <summary>Says in the domain's words why the database refused a save.</summary>
internal static class SaveRefusal
{
    /// <summary>The refusal to throw instead, or null where there is no better word for it.</summary>
    public static Exception? For(DbUpdateException exception, IModel model) => UniqueViolation.Of(exception.InnerException as DbException, model) switch
    {
        "IX_Projects_UnitId_Year_CodeKey" => new RuleBroken(ProjectRules.CodeUnique),
        "IX_ProjectEvents_ActorId_SubmitKey" => new SentTwice(exception),
        "IX_StatementEvents_ActorId_SubmitKey" => new SentTwice(exception),
        "IX_Statements_UnitId_Year" => new RuleBroken(StatementRules.StatementUnique),
        "IX_Units_Code" or "IX_Units_Path" => new RuleBroken(DepartmentRules.CodeUnique),
        "UserNameIndex" => new RuleBroken(AccountRules.NameUnique),
        "IX_SealedPacks_Number" => new RuleBroken(CheckpointRules.NotSealedTwice),
        "PK_PackReopenings" => new RuleBroken(CheckpointRules.StillInForce),
        "PK_FiscalYears" => new RuleBroken(DepartmentRules.YearUnique),
        // Two editors may both add the tenth indicator; whichever statement the database tries first, it is the same story.
        "PK_Indicators" or "PK_Objectives" => new StaleEdit(exception),
        _ when exception is DbUpdateConcurrencyException && exception.Entries.Any(entry => entry.Entity is BudgetUnit or FiscalYear) => new RuleBroken(DepartmentRules.LatestSeen),
        // A duty was removed while a project was linked to it, by two people at once: whoever is later is told.
        _ when ForeignKeyViolation.Is(exception.InnerException as DbException) && exception.Entries.Any(entry => entry.Entity is Duty) => new RuleBroken(StatementRules.DutyHasNoProjects),
        _ when ForeignKeyViolation.Is(exception.InnerException as DbException) && exception.Entries.Any(entry => entry.Entity is Project { DutyId: not null }) => new RuleBroken(StatementRules.DutyWithinReach),
        _ => exception is DbUpdateConcurrencyException && exception.Entries.Any(entry => entry.Entity is Project or PaymentList or TemplateUpload or FormRow<Objective> or FormRow<Indicator> or DepartmentStatement or Duty or BookImport) ? new StaleEdit(exception) : null,
    };
}
