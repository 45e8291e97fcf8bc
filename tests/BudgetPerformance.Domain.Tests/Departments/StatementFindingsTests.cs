using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Departments;

public sealed class StatementFindingsTests
{
    [Fact]
    public void A_complete_statement_has_nothing_to_be_said_about() => Assert.Empty(StatementFindings.On(Given.StatementDetails(), 2020));

    [Fact]
    public void Blank_sections_are_named_in_the_order_of_the_text_and_stop_nobody()
    {
        var findings = StatementFindings.On(StatementDetails.Blank with { Goals = new(Numbering.Arabic, [" "]), Duties = [DutyDetails.Blank] }, 2020);
        Assert.Equal([StatementRules.LeadGiven, StatementRules.GoalsGiven, StatementRules.DutiesGiven, StatementRules.SafeguardsGiven], findings.Select(finding => finding.Rule));
        Assert.DoesNotContain(findings, finding => finding.Blocks);
    }

    [Fact]
    public void A_duty_without_title_or_refinements_is_named_at_its_field()
    {
        var details = Given.StatementDetails() with { Duties = [Given.Duty(), new(null, "", "说明", "", new(Numbering.Bare, []))] };
        Assert.Equal([(StatementRules.DutyTitled, "Duties[1].Title"), (StatementRules.DutyRefined, "Duties[1].Refinements")], StatementFindings.On(details, 2020).Select(finding => (finding.Rule, finding.Field)));
    }

    [Fact]
    public void Placeholders_other_years_and_leftovers_are_found_in_every_text()
    {
        var details = new StatementDetails("做好2019年工作", new(Numbering.Arabic, ["组织活动XX场"]), Numbering.Chinese, [new(null, "待定", "_Toc39671431", "", new(Numbering.Bare, ["某某"]))], new(Numbering.Chinese, ["好", "2021年完成"]));
        Assert.Equal(
            [("Lead", ProjectRules.YearsAgree), ("Goals[0]", ProjectRules.NoPlaceholders), ("Duties[0].Title", ProjectRules.NoPlaceholders), ("Duties[0].Narrative", ProjectRules.NoLeftovers), ("Duties[0].Refinements[0]", ProjectRules.NoPlaceholders), ("Safeguards[1]", ProjectRules.YearsAgree)],
            StatementFindings.On(details, 2020).Select(finding => (finding.Field, finding.Rule)));
    }
}
