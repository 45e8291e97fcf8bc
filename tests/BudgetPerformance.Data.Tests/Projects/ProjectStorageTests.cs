using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Projects;

public sealed class ProjectStorageTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_is_saved_is_read_back_to_the_last_character(string provider)
    {
        await using var database = await Databases.New(provider);
        var details = Given.Details() with
        {
            Name = "𠮷䶮经费 %_[]'\"\\",
            Funding = new Funding(Given.TenThousand(968.1918m), null, Domain.Money.Zero),
            Purpose = string.Concat(Enumerable.Repeat("资金用途，\n", 500)),
            Plan = Given.Plan(null, 0, null, 100),
            Objectives = Objective.Read("1、一\n\n  二  \n（三）三"),
            Indicators = [.. Enumerable.Range(0, 60).Select(i => Given.Indicator(name: $"指标{i % 7}", target: " ≥100青少年 "))],
        };
        var project = await database.Save(Given.Project(details));

        var found = await database.Open().Projects.WithForm().WithHistory().SingleAsync(p => p.Id == project.Id);

        Assert.Equal(details.Plan, found.Plan);
        Assert.Equal(details with { Plan = DisbursementPlan.Blank, Objectives = [], Indicators = [] }, found.Details with { Plan = DisbursementPlan.Blank, Objectives = [], Indicators = [] });
        Assert.Equal(details.Objectives, found.Objectives);
        Assert.Equal(details.Indicators, found.Indicators);
        Assert.Equal(Given.Morning, Assert.Single(found.Events).At);
        Assert.Equal("河北2020", found.FiscalYear.Template.Name);
        Assert.Equal("12月底", found.FiscalYear.Template.Checkpoints[^1].Label);
    }
}
