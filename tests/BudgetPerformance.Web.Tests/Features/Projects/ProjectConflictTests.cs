using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Tests.Features.Projects;

public sealed class ProjectConflictTests
{
    private static readonly FormTemplate Template = FormTemplate.Hebei2020;

    [Fact]
    public void What_only_one_side_changed_is_decided_and_what_both_changed_is_asked()
    {
        var project = Given.Project();
        var mine = ProjectForm.From(project);
        mine.Name = "我的名称";
        mine.Purpose = "我的用途";
        Revise(project, Given.Details() with { Name = "别人的名称", Objectives = Objective.Read("1、别人的目标。") });

        var conflict = ProjectConflict.Between(project, mine, mine.Version);

        Assert.Equal(
            [new("Name", "走访慰问经费", "别人的名称", "我的名称", null), new("Purpose", Given.Details().Purpose, Given.Details().Purpose, "我的用途", Choice.Mine),
             new("Objectives", Objective.Print(Given.Details().Objectives), "1、别人的目标。", Objective.Print(Given.Details().Objectives), Choice.Theirs)],
            conflict.Fields);
    }

    [Fact]
    public void The_resolved_page_holds_what_was_chosen_over_the_newest_version()
    {
        var project = Given.Project();
        var mine = ProjectForm.From(project);
        (mine.Name, mine.Purpose) = ("我的名称", "我的用途");
        Revise(project, Given.Details() with { Name = "别人的名称", Purpose = "别人的用途" });

        var resolved = ProjectConflict.Between(project, mine, 1, field => field == ProjectFields.Name ? Choice.Mine : Choice.Theirs).Resolved();

        Assert.Equal(("我的名称", "别人的用途", 2, mine.SubmitKey), (resolved.Name, resolved.Purpose, resolved.Version, resolved.SubmitKey));
    }

    [Fact]
    public void Rows_added_on_both_sides_can_all_be_kept()
    {
        var project = Given.Project();
        var mine = ProjectForm.From(project);
        mine.Indicators.Add(new() { Name = "我加的" });
        Revise(project, Given.Details() with { Indicators = [.. Given.Details().Indicators, Given.Indicator(name: "别人加的")] });

        var conflict = ProjectConflict.Between(project, mine, 1, _ => Choice.Both);

        Assert.Equal(ProjectFields.Indicators, Assert.Single(conflict.Fields).Field);
        Assert.Equal(["别人加的", "我加的"], conflict.Resolved().Indicators.TakeLast(2).Select(row => row.Name));
        Assert.Equal(5, conflict.Resolved().Indicators.Count);
    }

    [Fact]
    public void A_row_only_they_removed_stays_removed()
    {
        var project = Given.Project();
        var mine = ProjectForm.From(project);
        mine.Name = "我的名称";
        Revise(project, Given.Details() with { Indicators = [.. Given.Details().Indicators.Skip(1)] });

        var conflict = ProjectConflict.Between(project, mine, 1);

        Assert.Equal([(ProjectFields.Name, Choice.Mine), (ProjectFields.Indicators, (Choice?)Choice.Theirs)], conflict.Fields.Select(field => (field.Field, field.Chosen)));
        Assert.Equal(2, conflict.Resolved().Indicators.Count);
    }

    [Fact]
    public void A_cell_changed_on_both_sides_is_asked_for_alone()
    {
        var project = Given.Project();
        var mine = ProjectForm.From(project);
        mine.Indicators[1]["Target"] = "≥80%";
        Revise(project, Given.Details() with { Indicators = [Given.Details().Indicators[0], Given.Details().Indicators[1] with { Target = TargetValue.Read("≥85%") }, Given.Details().Indicators[2]] });

        Assert.Equal(new("Indicators[1].Target", "≥90%", "≥85%", "≥80%", null), Assert.Single(ProjectConflict.Between(project, mine, 1).Fields));
        Assert.Equal(Template, project.FiscalYear.Template);
    }

    private static void Revise(Project project, ProjectDetails details) => project.Revise(details, Given.Preparer("lisi", project.Unit), Given.Morning, Guid.NewGuid());
}
