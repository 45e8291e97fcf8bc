using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using BudgetPerformance.Web.Features.Objectives;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Tests.Features.Projects;

public sealed class ProjectFormTests
{
    private static readonly FormTemplate Template = FormTemplate.Hebei2020;

    [Fact]
    public void What_is_saved_comes_back_unchanged_through_the_page()
    {
        var details = Given.Details() with { Purpose = "\n  　第一行\n\n第三行  \n" };

        var again = ProjectForm.From(details, Template, 1).ToDetails(Template);

        Assert.Empty(Revision.Between(details, again));
    }

    [Fact]
    public void A_blank_is_not_a_zero()
    {
        var form = new ProjectForm { Name = "走访慰问经费", Budget = "5", OtherFunds = "", FiscalFunds = "0" };

        Assert.Equal(new Funding(Given.TenThousand(5), Given.TenThousand(0), null), form.ToDetails(Template).Funding);
    }

    [Fact]
    public void Every_wrong_shape_is_named_at_once_and_in_the_order_of_the_page()
    {
        var form = new ProjectForm { Code = "287\u200b002", Name = "　", Budget = "1e2", Plan = ["10", "100.01"], Indicators = [new IndicatorRow { Name = new string('长', 201) }] };

        Assert.Equal(["Code", "Name", "Budget", "Plan[1]", "Indicators[0].Name"], form.Problems(Template).Keys);
    }

    [Fact]
    public void A_blank_row_is_left_out_and_findings_still_name_the_row_on_the_page()
    {
        var form = new ProjectForm { Indicators = [new IndicatorRow(), new IndicatorRow { Target = "≥1人" }] };

        Assert.Single(form.ToDetails(Template).Indicators);
        Assert.Equal("Indicators[1].Name", form.PageField("Indicators[0].Name"));
    }

    [Fact]
    public void Steps_change_rows_and_lose_nothing()
    {
        var form = new ProjectForm { Budget = "一百", Indicators = [Row("甲"), Row("乙"), Row("丙")] };

        form.Take("down:0", Template);
        form.Take("up:2", Template);
        form.Take("remove:0", Template);
        form.Take("add", Template);
        form.Take("up:0", Template);
        form.Take("remove:9", Template);
        form.Take("balance", Template);
        Assert.Equal("", form.FiscalFunds);

        Assert.Equal(["丙", "甲", ""], form.Indicators.Select(row => row.Name));
        Assert.Equal("一百", form.Budget);
    }

    [Theory]
    [InlineData("10", "6", "", "OtherFunds", "4.00")]
    [InlineData("10", "", "", "FiscalFunds", "10.00")]
    [InlineData("", "6", "3", "Budget", "9.00")]
    [InlineData("10", "12", "", "Budget", "12.00")]
    [InlineData("10", "6", "3", "OtherFunds", "4.00")]
    public void Balancing_fills_a_blank_before_it_changes_what_was_typed(string budget, string fiscal, string other, string changed, string to)
    {
        var form = new ProjectForm { Budget = budget, FiscalFunds = fiscal, OtherFunds = other };

        form.Take("balance", Template);

        Assert.Equal(to, form[changed]);
        Assert.Null(FundingBalance.Of(form.ToDetails(Template).Funding));
    }

    private static IndicatorRow Row(string name) => new() { Name = name };
}
