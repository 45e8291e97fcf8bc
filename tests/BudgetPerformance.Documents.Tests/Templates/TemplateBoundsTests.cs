using BudgetPerformance.Documents.Tests.Reading;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Templates;

namespace BudgetPerformance.Documents.Tests.Templates;

/// <summary>A template that came back with far more than it can hold is told so quickly.</summary>
[Collection(nameof(Alone))]
public sealed class TemplateBoundsTests
{
    [Fact]
    public void Ten_thousand_rows_of_indicators_are_too_many_and_not_looked_at_one_by_one()
    {
        using var workbook = new HandedOut();
        var file = workbook.Text("E13", "慰问次数").Text("I13", "≥").CopyRow(13, 10_000).Bytes();

        var sheet = Bounds.Within(file, () => workbook.Checked(file)).Single(check => check.Sheet.Name == HandedOut.Sheet);

        Assert.Equal(SheetVerdict.Wrong, sheet.Verdict);
        Assert.Single(sheet.Problems, problem => problem.Rule == IndicatorRules.NotTooMany.Code);
        Assert.InRange(sheet.Problems.Count, 1, 2_000);
    }
}
