using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Forms;

/// <summary>What a report of progress is about.</summary>
/// <param name="Unit">Code and name of the unit; everything below it is meant too.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Checkpoint">The month-end looked at.</param>
/// <param name="MoneyUnit">The one unit in which the report states amounts.</param>
/// <param name="Stamp">What stands at the foot of every page: the seal's number and check code, or that it is not sealed and when it was made.</param>
public sealed record ReportSubject(string Unit, int Year, Checkpoint Checkpoint, MoneyUnit MoneyUnit, string Stamp)
{
    /// <summary>Year and checkpoint as titles begin: 2020年10月底.</summary>
    public string When => $"{Year}年{Checkpoint.Label}";
}

/// <summary>Progress at a checkpoint with the status it earned.</summary>
public sealed record ReportedStep(Progress Progress, ProgressStatus Status);

/// <summary>Why a project is behind, and what is done about it.</summary>
/// <param name="Causes">偏差原因</param>
/// <param name="Reason">原因说明</param>
/// <param name="Measures">改进措施</param>
public sealed record ReportedReason(DeviationCauses Causes, string Reason, string Measures);

/// <summary>A project as reports show it.</summary>
/// <param name="Code">项目编码</param>
/// <param name="Name">项目名称</param>
/// <param name="UnitName">The unit it belongs to.</param>
/// <param name="Steps">Its progress at every checkpoint of the year, in order.</param>
/// <param name="Reason">The reason given at the checkpoint looked at; null where none was.</param>
public sealed record ReportedProject(string Code, string Name, string UnitName, IReadOnlyList<ReportedStep> Steps, ReportedReason? Reason = null);

/// <summary>A form that was returned to those who filed it and has not come back.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Opinion">What the reviewer said.</param>
public sealed record ReturnedForm(string Name, string Opinion);

/// <summary>Everything leaders ask about one unit at one checkpoint. Lists begin with what matters most and need not be complete where a count stands beside them.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Steps">The whole at every checkpoint of the year, in order; of those to come only the plan is told.</param>
/// <param name="Counts">How many projects have each status now.</param>
/// <param name="Behind">The projects that miss most to their plan, the worst first.</param>
/// <param name="Changed">The projects whose status changed since the checkpoint before, those turned worse first.</param>
/// <param name="Worsened">How many turned worse.</param>
/// <param name="Improved">How many turned better.</param>
/// <param name="Returned">The forms that were returned.</param>
/// <param name="OverBudget">The projects that spent more than their budget.</param>
/// <param name="Unexplained">How many projects owe a reason.</param>
/// <param name="Forecast">What will probably be spent by December; null where there is no telling.</param>
/// <param name="MonthlyNeed">What must be spent each month to reach the coming checkpoint; null at the last.</param>
public sealed record ProgressSummary(
    ReportSubject Subject, IReadOnlyList<ReportedStep> Steps, StatusCounts Counts,
    IReadOnlyList<ReportedProject> Behind, IReadOnlyList<ReportedProject> Changed, int Worsened, int Improved,
    IReadOnlyList<ReturnedForm> Returned, IReadOnlyList<ReportedProject> OverBudget, int Unexplained,
    Forecast? Forecast, Money? MonthlyNeed)
{
    /// <summary>The whole at the checkpoint looked at.</summary>
    public ReportedStep Now => Subject.At(Steps);

    /// <summary>The whole at the checkpoint before; null at the first.</summary>
    public ReportedStep? Before => Subject.Before(Steps);

    /// <summary>The coming checkpoint; null at the last.</summary>
    public ReportedStep? Next => Steps.FirstOrDefault(step => step.Progress.Checkpoint.Month > Subject.Checkpoint.Month);
}

/// <summary>Finds the steps a report is about.</summary>
internal static class ReportedSteps
{
    public static ReportedStep At(this ReportSubject subject, IReadOnlyList<ReportedStep> steps) => steps.Single(step => step.Progress.Checkpoint == subject.Checkpoint);

    public static ReportedStep? Before(this ReportSubject subject, IReadOnlyList<ReportedStep> steps) => steps.LastOrDefault(step => step.Progress.Checkpoint.Month < subject.Checkpoint.Month);

    public static bool Covers(this ReportSubject subject, ReportedStep step) => step.Progress.Checkpoint.Month <= subject.Checkpoint.Month;
}
