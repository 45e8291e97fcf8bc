using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Checkpoints;

/// <summary>figures.json: one project's figures at the checkpoint. Amounts are in 元.</summary>
public sealed record SealedFigures(
    int Project, string UnitCode, string UnitName, string Code, string Name, Money InitialBudget, Money Adjusted, Money Budget, Percentage? PlannedRate, Money Planned, Money Actual, ProgressStatus Status, bool IsExplained)
{
    /// <summary>The figures of a project with its unit.</summary>
    public static SealedFigures Of(Project project, Standing at) => new(
        project.Id, project.Unit.Code, project.Unit.Name, project.Code.Text, project.Name, project.InitialBudget, at.Budget - project.InitialBudget, at.Budget, at.PlannedRate, at.Planned, at.Actual, at.Status, at.IsExplained);
}

/// <summary>forms.json: what the approved form of a project says.</summary>
public sealed record SealedForm(
    int Project, string Code, string Name, Money? Budget, Money? FiscalFunds, Money? OtherFunds, string Purpose, IReadOnlyList<Percentage?> Plan, string Objectives, IReadOnlyList<SealedIndicator> Indicators)
{
    /// <summary>The form of a project.</summary>
    public static SealedForm Of(Project project) => new(
        project.Id, project.Code.Text, project.Name, project.Funding.Budget, project.Funding.FiscalFunds, project.Funding.OtherFunds, project.Purpose, project.Plan.Steps,
        Domain.Objectives.Objective.Print(project.Objectives), [.. project.Indicators.Select(row => new SealedIndicator(row.Category, row.Kind, row.Name, row.Description, row.Target.Raw, row.Basis))]);
}

/// <summary>One row of a form's indicators.</summary>
public sealed record SealedIndicator(string Category, string Kind, string Name, string Description, string Target, string Basis);

/// <summary>ledger.json: one line of a ledger.</summary>
public sealed record SealedLine(
    long Id, int Project, DisbursementKind Kind, DateOnly PaidOn, Money Amount, FundSource Source, string Voucher, string Summary, string Reason, long? Corrects, int? Import, string EnteredById, string EnteredBy, DateTimeOffset EnteredAt)
{
    /// <summary>The line as sealed.</summary>
    public static SealedLine Of(Disbursement line) => new(
        line.Id, line.ProjectId, line.Kind, line.PaidOn, line.Amount, line.Source, line.Voucher, line.Summary, line.Reason, line.CorrectsId, line.ImportId, line.EnteredById, line.EnteredBy, line.EnteredAt);
}

/// <summary>adjustments.json: one change of a budget.</summary>
public sealed record SealedAdjustment(
    int Id, int Project, AdjustmentKind Kind, DateOnly DecidedOn, Money Amount, FundSource Source, string Document, string Reason, string Counterpart, string EnteredById, string EnteredBy, DateTimeOffset EnteredAt)
{
    /// <summary>The adjustment as sealed.</summary>
    public static SealedAdjustment Of(BudgetAdjustment row) => new(
        row.Id, row.ProjectId, row.Kind, row.DecidedOn, row.Amount, row.Source, row.Document, row.Reason, row.Counterpart, row.EnteredById, row.EnteredBy, row.EnteredAt);
}

/// <summary>explanations.json: why a project was behind, and what is done.</summary>
public sealed record SealedExplanation(int Id, int Project, int Month, DeviationCauses Causes, string Reason, string Measures, string EnteredById, string EnteredBy, DateTimeOffset EnteredAt)
{
    /// <summary>The explanation as sealed.</summary>
    public static SealedExplanation Of(DeviationExplanation row) => new(row.Id, row.ProjectId, row.Month, row.Causes, row.Reason, row.Measures, row.EnteredById, row.EnteredBy, row.EnteredAt);
}

/// <summary>events.json: one step in a project's life.</summary>
public sealed record SealedEvent(long Id, int Project, ProjectEventKind Kind, string ActorId, string Actor, DateTimeOffset At, int Version, string Opinion, IReadOnlyList<FieldChange> Changes)
{
    /// <summary>The event as sealed.</summary>
    public static SealedEvent Of(ProjectEvent e) => new(e.Id, e.ProjectId, e.Kind, e.ActorId, e.ActorName, e.At, e.Version, e.Opinion, e.Changes);
}
