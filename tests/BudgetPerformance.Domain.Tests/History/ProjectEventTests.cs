using BudgetPerformance.Domain.History;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.History;

public sealed class ProjectEventTests
{
    [Fact]
    public void Every_step_is_recorded_with_who_when_and_one_sentence()
    {
        var project = Given.Project();
        project.Revise(Given.Details() with { Name = "新名称", Purpose = "新用途" }, Given.Preparer(), Given.Morning.AddMinutes(1), Guid.NewGuid());
        project.Revise(project.Details, Given.Preparer(), Given.Morning.AddMinutes(2), Guid.NewGuid());
        project.Submit(Given.Preparer(), Given.Morning.AddMinutes(3));
        project.Withdraw(Given.Preparer(), Given.Morning.AddMinutes(4));
        project.Submit(Given.Preparer(), Given.Morning.AddMinutes(5));
        project.Return("请补充指标", Given.Reviewer(), Given.Morning.AddMinutes(6));
        project.Submit(Given.Preparer(), Given.Morning.AddMinutes(7));
        project.Approve("", Given.Reviewer(), Given.Morning.AddMinutes(8));

        Assert.Equal(
            ["田宝新建了绩效目标表。", "田宝修改了2处内容。", "田宝保存了绩效目标表，内容没有变化。", "田宝提交审核。", "田宝撤回了提交。", "田宝提交审核。", "沈合退回：请补充指标", "田宝提交审核。", "沈合审核通过。"],
            project.Events.Select(e => e.Sentence));
        Assert.Equal(Enumerable.Range(1, 9), project.Events.Select(e => e.Version));
        Assert.Equal(Enumerable.Range(0, 9).Select(minutes => Given.Morning.AddMinutes(minutes)), project.Events.Select(e => e.At));
        Assert.Equal((9, Given.Morning.AddMinutes(8)), (project.Version, project.ChangedAt));
        Assert.Equal(["Name", "Purpose"], project.Events[1].Changes.Select(change => change.Field));
    }

    [Fact]
    public void An_approval_with_an_opinion_says_it()
    {
        var project = Given.Project();
        project.Submit(Given.Preparer(), Given.Morning);
        project.Approve("同意", Given.Reviewer(), Given.Morning);
        Assert.Equal("沈合审核通过：同意", project.Events[^1].Sentence);
    }

    [Fact]
    public void Every_kind_of_event_has_a_name() => Assert.All(Enum.GetValues<ProjectEventKind>(), kind => Assert.NotEmpty(kind.Chinese()));
}
