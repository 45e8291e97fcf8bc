using System.Data.Common;
using BudgetPerformance.Data.Providers;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
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
        "IX_Units_Code" or "IX_Units_Path" => new RuleBroken(DepartmentRules.CodeUnique),
        "UserNameIndex" => new RuleBroken(AccountRules.NameUnique),
        "IX_SealedPacks_Number" => new RuleBroken(CheckpointRules.NotSealedTwice),
        "PK_PackReopenings" => new RuleBroken(CheckpointRules.StillInForce),
        "PK_FiscalYears" => new RuleBroken(DepartmentRules.YearUnique),
        // Two editors may both add the tenth indicator; whichever statement the database tries first, it is the same story.
        "PK_Indicators" or "PK_Objectives" => new StaleEdit(exception),
        _ when exception is DbUpdateConcurrencyException && exception.Entries.Any(entry => entry.Entity is BudgetUnit or FiscalYear) => new RuleBroken(DepartmentRules.LatestSeen),
        _ => exception is DbUpdateConcurrencyException && exception.Entries.Any(entry => entry.Entity is Project or PaymentList or FormRow<Objective> or FormRow<Indicator>) ? new StaleEdit(exception) : null,
    };
}
