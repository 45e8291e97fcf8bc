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

    private ForeignSheet(ForeignProject listed, IReadOnlyList<BudgetUnit> units, IReadOnlyList<Project> projects)
    {
        this.listed = listed;
        if (listed is { Code: "", Name: "" }) Complain(ForeignListRules.ProjectGiven, listed[ForeignListColumns.Code] ?? listed[ForeignListColumns.Name]);
        var found = UnitOf(listed, units);
        if (found is null) Complain(ForeignListRules.UnitUnknown, listed[ForeignListColumns.Unit]);
        // Where the unit is not known the rest is looked at all the same.
        unit = found ?? listed.List.Unit;
        project = Find([.. projects.Where(project => project.UnitId == found?.Id)]);
    }

    /// <summary>Puts it together.</summary>
    /// <param name="listed">The project as it is listed.</param>
    /// <param name="units">The units the actor sees.</param>
    /// <param name="projects">The projects of these units in the list's year, with their forms.</param>
    public static ReturnedSheet Of(ForeignProject listed, IReadOnlyList<BudgetUnit> units, IReadOnlyList<Project> projects) => new ForeignSheet(listed, units, projects).Sheet();

    /// <summary>The unit a project is listed for: by its code, its name, or both; the list's own where it does not say. Null for none that is seen.</summary>
    public static BudgetUnit? UnitOf(ForeignProject listed, IReadOnlyList<BudgetUnit> units) =>
        ForeignProject.Bare(listed.Unit) is not { Length: > 0 } said ? listed.List.Unit
        : units.FirstOrDefault(unit => said == unit.Code || said == ForeignProject.Bare(unit.Name) || said.Replace("-", "", StringComparison.Ordinal) == ForeignProject.Bare(unit.CodeAndName));

    private ReturnedSheet Sheet()
    {
        Compare(ForeignListColumns.Unit);
        foreach (var column in ForeignListColumns.Heading) Take(column, column.Key);
        var checkpoints = listed.List.FiscalYear.Template.Checkpoints;
        for (var step = 0; step < checkpoints.Count; step++) Take(ForeignListColumns.Step(checkpoints[step].Month), ProjectFields.Plan(step));
        if (listed.List.Mapping[ForeignListColumns.IndicatorName] is not null) TakeIndicators();
        else origins.AddRange(Enumerable.Range(0, project?.Indicators.Count ?? 0).Cast<int?>());
        return new(listed.Place, new(TemplateIdentity.CurrentEdition, listed.List.Year, unit.Code, project?.Id, project?.Version ?? 0), cells, origins, problems, listed.List.Mapping.Unit ?? listed.List.FiscalYear.Template.MoneyUnit);
    }

    private void Take(KnownColumn column, string field)
    {
        var taken = listed[column];
        var read = ReturnedCell.Read(field, taken?.Address ?? "", taken, problems);
        cells.Add(read with { Text = AsSaved(column, read.Text) });
        Compare(column);
    }

    // What is said of the project in several rows has to be the same in each.
    private void Compare(KnownColumn column)
    {
        var taken = listed[column];
        foreach (var other in listed.Rows.Select(row => listed.List.Cell(row, column)).OfType<SheetCell>().Where(cell => !cell.IsBlank && ForeignProject.Bare(cell.Text) != ForeignProject.Bare(taken!.Text)))
            Complain(ForeignListRules.RowsAgree, other, $"这里是“{ReturnedCell.Shortened(other.Text)}”，{taken!.Address} 是“{ReturnedCell.Shortened(taken.Text)}”；同一个项目的{column.Chinese}只能有一个，请改成一致。");
    }

    // Spaces and widths that do not make another project are not taken over either.
    private string AsSaved(KnownColumn column, string text) =>
        column == ForeignListColumns.Code && project?.CodeKey is { } key && key == new ProjectCode(text).Key ? project.Code.Text
        : column == ForeignListColumns.Name && project is not null && ForeignProject.Bare(text) == ForeignProject.Bare(project.Name) ? project.Name
        : text;

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
        foreach (var tier in new[] { Category, Kind }) tiers[tier] = ReturnedCell.IsClearing(read[tier].Text) ? "" : read[tier].Text;
    }

    private static bool IsSame(Indicator indicator, List<ReturnedCell> read) => indicator.Name.Length > 0 && ForeignProject.Bare(indicator.Name) == ForeignProject.Bare(read[Name].Text);

    // By its code; else by its name where only one is called so.
    private Project? Find(IReadOnlyList<Project> projects)
    {
        if (new ProjectCode(listed.Code).Key is { } key && projects.FirstOrDefault(project => project.CodeKey == key) is { } coded) return coded;
        var named = listed.Name.Length == 0 ? [] : projects.Where(project => ForeignProject.Bare(project.Name) == ForeignProject.Bare(listed.Name)).ToList();
        if (named.Count > 1 && listed.Code.Length == 0) Complain(ForeignListRules.ProjectUnique, listed[ForeignListColumns.Name]);
        if (named is not [var one]) return null;
        if (listed.Code.Length > 0 && one.CodeKey is not null)
            Complain(ForeignListRules.ProjectAgrees, listed[ForeignListColumns.Code], $"系统中这个名称的项目编码是“{one.Code}”，按同一个项目核对，导入后编码改为“{listed.Code}”；不是同一个项目的，请不要勾选。");
        return one;
    }

    private void Complain(Rule rule, SheetCell? cell, string? message = null) => problems.Add(CellProblem.Of(rule, cell?.Address ?? "", message));
}
