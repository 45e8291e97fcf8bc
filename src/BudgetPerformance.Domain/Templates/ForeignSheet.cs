using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Templates;

/// <summary>Makes a sheet of a project of a foreign list, as if it had been handed out as a template when the list was read.</summary>
public sealed class ForeignSheet
{
    // The places of cells in an indicator's row.
    private const int Category = 0, Kind = 1, Name = 2;

    private readonly ForeignProject listed;
    private readonly BudgetUnit unit;
    private readonly Project? project;
    private readonly List<ReturnedCell> cells = [];
    private readonly List<int?> origins = [];
    private readonly List<CellProblem> problems = [];

    private ForeignSheet(ForeignProject listed, BudgetUnit unit, IReadOnlyList<Project> projects)
    {
        (this.listed, this.unit) = (listed, unit);
        project = Find(projects);
    }

    /// <summary>Puts it together.</summary>
    /// <param name="listed">The project as it is listed.</param>
    /// <param name="units">The units the actor sees.</param>
    /// <param name="projects">The projects of these units in the list's year, with their forms.</param>
    public static ReturnedSheet Of(ForeignProject listed, IReadOnlyList<BudgetUnit> units, IReadOnlyList<Project> projects)
    {
        if (listed is { Code: "", Name: "" }) return Refused(listed, ForeignListRules.ProjectGiven, listed[ForeignListColumns.Code] ?? listed[ForeignListColumns.Name]);
        if (UnitOf(listed, units) is not { } unit) return Refused(listed, ForeignListRules.UnitUnknown, listed[ForeignListColumns.Unit]);
        return new ForeignSheet(listed, unit, [.. projects.Where(project => project.UnitId == unit.Id)]).Sheet();
    }

    /// <summary>The unit a project is listed for: by its code, its name, or both; the list's own where it does not say. Null for none that is seen.</summary>
    public static BudgetUnit? UnitOf(ForeignProject listed, IReadOnlyList<BudgetUnit> units) =>
        ForeignProject.Bare(listed.Unit) is not { Length: > 0 } said ? listed.List.Unit
        : units.FirstOrDefault(unit => said == unit.Code || said == ForeignProject.Bare(unit.Name) || said.Replace("-", "", StringComparison.Ordinal) == ForeignProject.Bare(unit.CodeAndName));

    private static ReturnedSheet Refused(ForeignProject listed, Rule rule, SheetCell? cell) =>
        new(listed.Place, null, [.. ForeignListColumns.Heading.Select(column => new ReturnedCell(column.Key, listed[column]?.Address ?? "", listed[column]?.Text ?? ""))], [], [CellProblem.Of(rule, cell?.Address ?? "")], UnitOf(listed.List));

    private ReturnedSheet Sheet()
    {
        foreach (var column in ForeignListColumns.Heading) Take(column, column.Key);
        var checkpoints = listed.List.FiscalYear.Template.Checkpoints;
        for (var step = 0; step < checkpoints.Count; step++) Take(ForeignListColumns.Step(checkpoints[step].Month), ProjectFields.Plan(step));
        if (listed.List.Mapping[ForeignListColumns.IndicatorName] is not null) TakeIndicators();
        else origins.AddRange(Enumerable.Range(0, project?.Indicators.Count ?? 0).Cast<int?>());
        return new(listed.Place, new(TemplateIdentity.CurrentEdition, listed.List.Year, unit.Code, project?.Id, project?.Version ?? 0), cells, origins, problems, UnitOf(listed.List));
    }

    // A list without amounts states no unit.
    private static MoneyUnit UnitOf(ForeignList list) => list.Mapping.Unit ?? list.FiscalYear.Template.MoneyUnit;

    // What is said of the project in several rows has to be the same in each.
    private void Take(KnownColumn column, string field)
    {
        var taken = listed[column];
        var read = ReturnedCell.Read(field, taken?.Address ?? "", taken, problems);
        cells.Add(read with { Text = column == ForeignListColumns.Code ? AsSaved(read.Text, project?.Code.Text, code => new ProjectCode(code).Key) : column == ForeignListColumns.Name ? AsSaved(read.Text, project?.Name, ForeignProject.Bare) : read.Text });
        foreach (var other in listed.Rows.Select(row => listed.List.Cell(row, column)).OfType<SheetCell>().Where(cell => !cell.IsBlank && cell.Text.Trim() != taken!.Text.Trim()))
            problems.Add(CellProblem.Of(ForeignListRules.RowsAgree, other.Address, $"这里是“{ReturnedCell.Shortened(other.Text)}”，{taken!.Address} 是“{ReturnedCell.Shortened(taken.Text)}”；同一个项目的{column.Chinese}只能有一个，请改成一致。"));
    }

    // Spaces and widths that do not make another project, or another indicator, are not taken over either.
    private static string AsSaved(string listed, string? saved, Func<string, string?> key) => saved is { Length: > 0 } && key(listed) == key(saved) ? saved : listed;

    private void TakeIndicators()
    {
        var (tiers, free) = (new[] { "", "" }, Enumerable.Range(0, project?.Indicators.Count ?? 0).ToList());
        foreach (var row in listed.Rows.Where(row => ForeignListColumns.IndicatorCells.Any(column => listed.List.Cell(row, column) is { IsBlank: false })))
        {
            var place = origins.Count;
            var read = ForeignListColumns.IndicatorCells.Select(column => Cell(row, column, ProjectFields.Indicator(place, ForeignListColumns.Cell(column)))).ToList();
            GoOn(read, tiers);
            var origin = free.Where(old => IsSame(project!.Indicators[old], read)).OrderBy(old => project!.Indicators[old].Kind == read[Kind].Text ? 0 : 1).Cast<int?>().FirstOrDefault();
            if (origin is { } known)
            {
                free.Remove(known);
                read[Name] = read[Name] with { Text = project!.Indicators[known].Name };
            }
            cells.AddRange(read);
            origins.Add(origin);
        }
    }

    private ReturnedCell Cell(ListRow row, KnownColumn column, string field)
    {
        var cell = listed.List.Cell(row, column);
        var read = ReturnedCell.Read(field, cell?.Address ?? "", cell, problems);
        if (column != ForeignListColumns.Target || ReturnedCell.IsClearing(read.Text)) return read;
        return read with { Text = TargetValue.Joined(Text(ForeignListColumns.Operator), read.Text, Text(ForeignListColumns.UnitOfMeasure)) };

        string Text(KnownColumn part) => listed.List.Cell(row, part)?.Text ?? "";
    }

    // A tier that is left blank is the one above; a second tier only where the first goes on, too.
    private static void GoOn(List<ReturnedCell> read, string[] tiers)
    {
        if (read[Category].Text.Trim().Length == 0) read[Category] = read[Category] with { Text = tiers[Category] };
        if (read[Kind].Text.Trim().Length == 0 && read[Category].Text == tiers[Category]) read[Kind] = read[Kind] with { Text = tiers[Kind] };
        (tiers[Category], tiers[Kind]) = (read[Category].Text, read[Kind].Text);
    }

    private static bool IsSame(Indicator indicator, List<ReturnedCell> read) => indicator.Name.Length > 0 && ForeignProject.Bare(indicator.Name) == ForeignProject.Bare(read[Name].Text);

    // By its code; else by its name where only one is called so.
    private Project? Find(IReadOnlyList<Project> projects)
    {
        if (new ProjectCode(listed.Code).Key is { } key && projects.FirstOrDefault(project => project.CodeKey == key) is { } coded) return coded;
        var named = listed.Name.Length == 0 ? [] : projects.Where(project => ForeignProject.Bare(project.Name) == ForeignProject.Bare(listed.Name)).ToList();
        if (named.Count > 1 && listed.Code.Length == 0) problems.Add(CellProblem.Of(ForeignListRules.ProjectUnique, listed[ForeignListColumns.Name]!.Address));
        if (named is not [var one]) return null;
        if (listed.Code.Length > 0 && one.CodeKey is not null)
            problems.Add(CellProblem.Of(ForeignListRules.ProjectAgrees, listed[ForeignListColumns.Code]!.Address, $"系统中这个名称的项目编码是“{one.Code}”，按同一个项目核对，导入后编码改为“{listed.Code}”；不是同一个项目的，请不要勾选。"));
        return one;
    }
}
