using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Departments;

public sealed class DepartmentStatementTests
{
    private static readonly HashSet<Guid> None = [];

    [Fact]
    public void Every_save_is_recorded_with_its_differences_what_it_said_and_one_sentence()
    {
        var statement = Given.Statement();
        var later = statement.Details with { Lead = "新的引言。", Goals = new(Numbering.Arabic, ["落实政治待遇。", "办好老年大学。", "落实生活待遇。"]) };
        statement.Revise(later, None, Given.Preparer(), Given.Morning.AddHours(1), Guid.NewGuid());
        statement.Revise(statement.Details, None, Given.Preparer(), Given.Morning.AddHours(2), Guid.NewGuid());

        Assert.Equal(["田宝新建了部门整体绩效目标。", "田宝修改了2处内容。", "田宝保存了部门整体绩效目标，内容没有变化。"], statement.Events.Select(e => e.Sentence));
        Assert.Equal(["Lead", "Goals[1]"], statement.Events[1].Changes.Select(change => change.Field));
        Assert.Equal([1, 2, 3], statement.Events.Select(e => e.Version));
        Assert.Equal(later, statement.Events[1].Details);
        Assert.Equal((3, Given.Morning.AddHours(2)), (statement.Version, statement.ChangedAt));
    }

    [Fact]
    public void What_is_blank_is_not_kept()
    {
        var statement = Given.Statement(Given.StatementDetails() with
        {
            Goals = new(Numbering.Arabic, ["", "一件事", " \n "]),
            Duties = [DutyDetails.Blank, DutyDetails.Blank with { Refinements = new(Numbering.Bare, ["", "细化"]) }],
        });

        Assert.Equal(["一件事"], statement.Goals.Items);
        Assert.Equal(["细化"], Assert.Single(statement.Duties).Refinements.Items);
    }

    [Fact]
    public void A_duty_keeps_its_identity_when_it_moves_and_loses_it_when_it_goes()
    {
        var statement = Given.Statement();
        var ids = statement.Duties.Select(duty => duty.Id).ToList();
        var details = statement.Details;
        statement.Revise(details with { Duties = [details.Duties[1] with { Title = "改了名称" }, Given.Duty("新的职责"), details.Duties[0]] }, None, Given.Preparer(), Given.Morning, Guid.NewGuid());

        Assert.Equal([ids[1], ids[0]], [statement.Duties[0].Id, statement.Duties[2].Id]);
        Assert.Equal([0, 1, 2], statement.Duties.Select(duty => duty.Position));

        statement.Revise(statement.Details with { Duties = [details.Duties[0], Given.Duty() with { Id = Guid.NewGuid() }] }, None, Given.Preparer(), Given.Morning, Guid.NewGuid());
        Assert.Equal(ids[0], statement.Duties[0].Id);
        Assert.Equal(2, statement.Duties.Count);
    }

    [Fact]
    public void A_duty_that_has_projects_does_not_go()
    {
        var statement = Given.Statement();
        var (first, details) = (statement.Duties[0], statement.Details);
        var refusal = Assert.Throws<RuleBroken>(() => statement.Revise(details with { Duties = [details.Duties[1]] }, new HashSet<Guid> { first.Id }, Given.Preparer(), Given.Morning, Guid.NewGuid()));

        Assert.Equal(StatementRules.DutyHasNoProjects, refusal.Rule);
        Assert.Contains($"“{first.Title}”", Assert.Single(refusal.Objections).Message, StringComparison.Ordinal);
        Assert.Equal((2, 1), (statement.Duties.Count, statement.Version));
    }

    [Fact]
    public void Only_a_preparer_of_an_open_unit_writes_in_an_open_year()
    {
        var unit = Given.Unit();
        Assert.Equal(ReviewRules.PreparerOnly, Assert.Throws<RuleBroken>(() => Given.Statement(unit: unit, by: Given.Reviewer(unit: unit))).Rule);
        var (statement, year) = (Given.Statement(unit: unit), Given.Year());
        year.Close();
        Assert.Equal(ReviewRules.YearOpen, Assert.Throws<RuleBroken>(() => Given.Statement(unit: unit, year: year)).Rule);
        unit.Close();
        Assert.Equal(ReviewRules.UnitOpen, Assert.Throws<RuleBroken>(() => statement.Revise(statement.Details, None, Given.Preparer(unit: unit), Given.Morning, Guid.NewGuid())).Rule);
    }
}
