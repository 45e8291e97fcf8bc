using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Domain.Tests.Departments;

public sealed class FiscalYearTests
{
    [Theory]
    [InlineData(1999)]
    [InlineData(2101)]
    public void A_year_lies_between_2000_and_2100(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => new FiscalYear(year, FormTemplate.Hebei2020));

    [Fact]
    public void Shipped_forms_have_rising_checkpoints_that_end_in_December_and_all_three_kinds_of_indicators()
    {
        Assert.All(FormTemplate.Shipped, template =>
        {
            Assert.Equal(template.Checkpoints.Select(checkpoint => checkpoint.Month).Order(), template.Checkpoints.Select(checkpoint => checkpoint.Month));
            Assert.Equal(new Checkpoint(12), template.Checkpoints[^1]);
            Assert.Contains(template.Catalogue.Categories, category => category.IsOutput);
            Assert.Equal(3, template.Catalogue.Categories.Count(category => !category.IsOptional));
        });
        Assert.Equal(["3月底", "6月底", "10月底", "12月底"], FormTemplate.Hebei2020.Checkpoints.Select(checkpoint => checkpoint.Label));
    }

    [Fact]
    public void A_year_keeps_its_form_once_projects_are_filed_on_it()
    {
        var year = new FiscalYear(2020, FormTemplate.Hebei2020);
        year.Use(FormTemplate.National2021, hasProjects: false);
        Assert.Equal(DepartmentRules.TemplateFixed, Assert.Throws<RuleBroken>(() => year.Use(FormTemplate.Hebei2020, hasProjects: true)).Rule);
        Assert.Equal(FormTemplate.National2021, year.Template);
    }
}
