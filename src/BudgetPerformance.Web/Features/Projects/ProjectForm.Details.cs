using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Web.Features.Projects;

public sealed partial class ProjectForm
{
    /// <summary>What was understood; a number that cannot be read counts as blank, so that the form beside the entry shows the rest.</summary>
    public ProjectDetails ToDetails(FormTemplate template) => new(
        new ProjectCode(Code.Trim()),
        Name.Trim(),
        new Funding(Amount(Budget, template), Amount(FiscalFunds, template), Amount(OtherFunds, template)),
        Purpose,
        new DisbursementPlan([.. template.Checkpoints.Select((_, position) => Percent(Plan.ElementAtOrDefault(position)))]),
        Objective.Read(Objectives),
        [.. FilledRows.Select(row => Indicators[row].ToIndicator())]);

    /// <summary>The positions of the rows in which something was typed; blank rows are not kept.</summary>
    public IReadOnlyList<int> FilledRows => [.. Enumerable.Range(0, Indicators.Count).Where(row => !Indicators[row].IsBlank)];

    /// <summary>Where a field of the details stands on this page, on which blank rows may lie between.</summary>
    public string PageField(string field) => RowOf(field) is var (row, cell) ? ProjectFields.Indicator(FilledRows[row], cell) : field;

    private static Money? Amount(string typed, FormTemplate template) =>
        ReadAmount(typed, template).Value is { } amount ? Money.Of(amount, template.MoneyUnit) : null;

    private static Percentage? Percent(string? typed) => ReadPercent(typed).Value is { } points ? Percentage.Of(points) : null;

    private static TypedNumber ReadAmount(string typed, FormTemplate template) =>
        TypedNumber.Read(typed, Money.DecimalsIn(template.MoneyUnit), Money.Max.In(template.MoneyUnit));

    private static TypedNumber ReadPercent(string? typed) => TypedNumber.Read(typed, 2, 100m);
}
