using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Testing;
using BudgetPerformance.Web.Features.Templates;

namespace BudgetPerformance.Web.Tests.Features.Templates;

public sealed class TemplatePageTests
{
    [Theory]
    [InlineData(MoneyUnit.Yuan, "预算数（元） 12345.67→50000.00")]
    [InlineData(MoneyUnit.TenThousandYuan, "预算数（万元） 1.234567→5.00")]
    public void Amounts_are_shown_in_the_unit_of_the_year(MoneyUnit unit, string shown)
    {
        var (year, own) = (Given.Year(template: FormTemplate.Hebei2020 with { MoneyUnit = unit }), Given.Unit());
        var project = Given.Project(Given.Details() with { Funding = new(new Money(1_234_567), null, null) }, own, year);
        var cells = year.Template.Checkpoints.Select((_, i) => new ReturnedCell(ProjectFields.Plan(i), "", "")).Append(new(ProjectFields.Budget, "D4", unit == MoneyUnit.Yuan ? "50000" : "5"));
        var sheet = new ReturnedSheet("甲", new(TemplateIdentity.CurrentEdition, 2020, own.Code, project.Id, 1), [.. cells], [0, 1, 2], []);
        var row = new TemplateRow(0, new SheetCheck(sheet, new(project, own, year, new Dictionary<string, CodedProject>()), Given.Preparer(unit: own)), true, _ => null);

        var cell = Assert.Single(row.Cells);

        Assert.Equal(shown, $"{row.Label(cell)} {row.Shown(cell, cell.Theirs)}→{row.Shown(cell, cell.Mine)}");
    }
}
