using System.Globalization;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Features.Objectives;

namespace BudgetPerformance.Web.Features.Projects;

public sealed partial class ProjectForm
{
    /// <summary>Takes one step on the page without saving, for a browser without script: add, remove:2, clear:2, up:2, down:2, balance or, after another year was chosen, refile. Anything else changes nothing.</summary>
    public void Take(string? step, FormTemplate template)
    {
        switch (step?.Split(':'))
        {
            case ["add"] when Indicators.Count < Project.MaxIndicators: Indicators.Add(new IndicatorRow()); break;
            case ["remove", var at] when Row(at) is { } row: Indicators.RemoveAt(row); break;
            case ["clear", var at] when Row(at) is { } row: Indicators[row] = new IndicatorRow(); break;
            case ["up", var at] when Row(at) is { } row and > 0: Swap(row, row - 1); break;
            case ["down", var at] when Row(at) is { } row && row < Indicators.Count - 1: Swap(row, row + 1); break;
            case ["balance"] when ReadsEveryAmount(template) && FundingBalance.Of(ToDetails(template).Funding) is { } balance: this[balance.Field] = balance.Amount.Print(template.MoneyUnit); break;
            case ["refile"] when !Indicators.Exists(row => row.IsBegun): Indicators = Blank(template).Indicators; break;
        }
    }

    private bool ReadsEveryAmount(FormTemplate template) => new[] { Budget, FiscalFunds, OtherFunds }.All(typed => ReadAmount(typed, template).Problem is null);

    private int? Row(string at) =>
        int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row < Indicators.Count ? row : null;

    private void Swap(int row, int with) => (Indicators[row], Indicators[with]) = (Indicators[with], Indicators[row]);
}
