using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Forms;

/// <summary>总体目标, 职责, 项目 and 指标 side by side: what stands beside a cell serves it, and the last column says what is missing.</summary>
public static class DutyTreeForm
{
    /// <summary>The heading of the form and of its file.</summary>
    public const string Title = "职责、项目与指标对照表";

    private static readonly double[] Widths = [38, 44, 22, 26, 32, 38, 37, 30];
    private static readonly string[] Headings = ["职责", "项目", "预算数", "二级指标", "三级指标", "绩效指标描述", "指标值", "还缺什么"];
    private static readonly Paper Small = new(IsLandscape: true, TextSize: 9);
    private static readonly Indicator NoIndicator = new("", "", "", "", TargetValue.Empty, "");

    /// <summary>The tree as one table.</summary>
    public static FormGrid For(DutyTree tree)
    {
        var unit = tree.Year.Template.MoneyUnit;
        return new(
            $"{tree.Year.Year}年{Title}", Widths,
            [
                new([new(tree.Unit.CodeAndName, CellRole.CaptionLeft, 6), new(Wording.UnitOfMoney(unit), CellRole.CaptionRight, 2)], RowKind.Caption),
                new([Cell.Label("总体绩效目标"), new(Overall(tree.Statement), CellRole.Prose, Widths.Length - 1)]),
                new([.. Headings.Select(heading => new Cell(heading, CellRole.Heading))], RowKind.Heading),
                .. tree.Branches.SelectMany(branch => Duty(Name(branch), branch.Projects, branch.Missing.Select(missing => missing.Rule.Text), unit)),
                .. tree.Unlinked.Count == 0 ? [] : Duty("（没有挂到职责）", tree.Unlinked, [StatementRules.ProjectServes.Text], unit),
            ])
        { Paper = Small };
    }

    private static string Overall(DepartmentStatement? statement) =>
        statement is null ? "还没有填写部门整体绩效目标。" : string.Join('\n', statement.Goals.Printed.Prepend(statement.Lead).Where(text => text.Length > 0));

    private static string Name(DutyBranch branch) => branch.IsOwn ? branch.Title : $"{branch.Title}\n（{branch.Statement.Unit.Name}）";

    private static IEnumerable<Row> Duty(string name, IReadOnlyList<Project> projects, IEnumerable<string> missing, MoneyUnit unit)
    {
        var first = new Cell(name, CellRole.Prose, Rows: Math.Max(1, projects.Sum(Height)));
        if (projects.Count == 0) return [new([first, .. Blank(Widths.Length - 2), new(string.Concat(missing), CellRole.Prose)])];
        var unserved = string.Concat(missing);
        return projects.SelectMany(project => Lines(project, unserved, unit)).Select((cells, i) => new Row(i == 0 ? [first, .. cells] : cells));
    }

    // The project's own cells span the rows of its indicators.
    private static IEnumerable<List<Cell>> Lines(Project project, string missing, MoneyUnit unit)
    {
        var height = Height(project);
        var indicators = project.Indicators.Count > 0 ? project.Indicators : [NoIndicator];
        var lacks = missing + (project.Indicators.Count == 0 ? IndicatorRules.AtLeastOne.Text : "");
        return indicators.Select((indicator, i) =>
        {
            Cell[] texts = [new(indicator.Kind, CellRole.Entry), new(indicator.Name, CellRole.Prose), new(indicator.Description, CellRole.Prose), new(indicator.Target.Raw, CellRole.Prose)];
            return i > 0 ? [.. texts] : (List<Cell>)
            [
                new(string.Join('\n', new[] { project.Name, project.Code.Text }.Where(text => text.Length > 0)), CellRole.Prose, Rows: height),
                new(Wording.Amount(project.Funding.Budget, unit), CellRole.Figure, Rows: height, Number: project.Funding.Budget?.In(unit)),
                .. texts,
                new(lacks, CellRole.Prose, Rows: height),
            ];
        });
    }

    private static int Height(Project project) => Math.Max(1, project.Indicators.Count);

    private static IEnumerable<Cell> Blank(int count) => Enumerable.Repeat(new Cell("", CellRole.Entry), count);
}
