using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Review;

public sealed class ReleaseCheckTests
{
    private static readonly StatementDetails Statement = new(
        "引言。", new(Numbering.Arabic, ["目标。"]), Numbering.Chinese, [new(null, "阵地建设", "说明。", Duty.UsualLeadIn, new(Numbering.Bare, ["细化。"]))], new(Numbering.Chinese, ["保障。"]));

    [Fact]
    public void A_finished_book_has_nothing_to_mend() => Assert.Empty(On(Statement, Given.Approved()));

    [Fact]
    public void A_form_that_is_not_approved_is_told_with_its_state()
    {
        var returned = Given.Project();
        returned.Submit(Given.Preparer(), Given.Morning);
        returned.Return("请改。", Given.Reviewer(), Given.Morning);

        Assert.Equal([(ReleaseRules.AllApproved, "现为“草稿”，还没有审核通过。"), (ReleaseRules.AllApproved, "被退回后还没有改好重新提交。")], On(Statement, Given.Project(), returned).Select(found => (found.Finding.Rule, found.Finding.Message)));
    }

    [Fact]
    public void Blanks_of_a_project_and_of_the_statement_lead_to_their_fields()
    {
        var found = On(StatementDetails.Blank, Given.Project(Given.Details() with { Purpose = "" }));

        Assert.Equal(["Lead", "Goals", "Duties", "Safeguards"], found.Where(finding => finding.Project is null).Select(finding => finding.Finding.Field));
        Assert.Contains(found, finding => finding.Finding.Rule == ProjectRules.PurposeGiven && finding.Finding.Field == ProjectFields.Purpose && finding.Project is not null);
        Assert.Equal(ReleaseRules.StatementGiven, Assert.Single(On(null, Given.Approved())).Finding.Rule);
        Assert.Equal(ReleaseRules.ProjectsGiven, Assert.Single(On(Statement)).Finding.Rule);
    }

    [Theory, InlineData(10.5, true), InlineData(10.4999, false)]
    public void The_projects_have_to_add_up_to_the_department_s_sum(double total, bool agrees)
    {
        var found = ReleaseCheck.On(Given.Year(), Statement, [Given.Approved(), Given.Approved(Given.Details(budget: 5.5m))], Given.TenThousand((decimal)total));

        Assert.Equal(agrees ? [] : ["2 个项目的预算数之和为 10.50万元，与部门总额 10.4999万元相差 0.0001万元。"], found.Where(finding => finding.Finding.Rule == ReleaseRules.SumAgrees).Select(finding => finding.Finding.Message));
    }

    [Fact]
    public void Years_placeholders_and_leftovers_are_found_in_both_parts()
    {
        var statement = Statement with { Lead = "2019年的工作。", Safeguards = new(Numbering.Chinese, ["由XX负责。"]) };
        var found = On(statement, Given.Approved(Given.Details() with { Purpose = "待定。[bookmark: _GoBack]" }));

        Assert.Equal(
            [(ProjectRules.YearsAgree, "Lead"), (ProjectRules.NoPlaceholders, "Safeguards[0]"), (ProjectRules.NoPlaceholders, "Purpose"), (ProjectRules.NoLeftovers, "Purpose")],
            found.Select(finding => (finding.Finding.Rule, finding.Finding.Field)));
    }

    [Theory]
    [InlineData("联系电话：13812345678。", "公开-4"), InlineData("电话0335-4041234", "公开-4"), InlineData("（0335）4041234", "公开-4"), InlineData("手机 138 1234 5678", "公开-4"), InlineData("１３８１２３４５６７８", "公开-4")]
    [InlineData("身份证11010519491231002X", "公开-5"), InlineData("身份证号：440524188001010014", ""), InlineData("110105194912310021", "")]
    [InlineData("卡号6222 0212 0000 0000 001", ""), InlineData("卡号4111111111111111", "公开-6"), InlineData("4111 1111 1111 1111", "公开-6"), InlineData("4111111111111112", "")]
    [InlineData("预算12345678901.25元", ""), InlineData("2020年1月1日至2020年12月31日", ""), InlineData("共 60 人次、1200000 元", ""), InlineData("文号〔2020〕12号", ""), InlineData("287-0601-JBN-3DQQ", ""), InlineData("51000021R000000019951", "")]
    public void Personal_numbers_are_told_from_other_long_numbers(string text, string code) =>
        Assert.Equal(code.Length == 0 ? [] : [code], PersonalData.In(text).Select(found => found.Rule.Code));

    [Fact]
    public void What_is_found_is_named_without_being_told()
    {
        var found = Assert.Single(On(Statement with { Lead = "电话13812345678" }, Given.Approved()));

        Assert.Equal((ReleaseRules.NoTelephone, "Lead", "有疑似电话号码“138****5678”，请删去。"), (found.Finding.Rule, found.Finding.Field, found.Finding.Message));
        Assert.Equal(ReleaseRules.NoIdentityNumber, Assert.Single(PersonalData.In("11010519491231002X")).Rule);
        Assert.Equal(ReleaseRules.NoBankCard, Assert.Single(PersonalData.In("4111111111111111")).Rule);
    }

    private static List<ReleaseFinding> On(StatementDetails? statement, params IReadOnlyList<Project> projects) => [.. ReleaseCheck.On(Given.Year(), statement, projects, null)];
}
