using System.Globalization;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Templates;

/// <summary>
/// What a returned sheet means: a blank leaves alone what was downloaded, 清空 clears it, anything else replaces it. An indicator whose name is
/// cleared goes.
/// </summary>
internal sealed class ReturnedForm
{
    private static readonly string[] Tiers = [nameof(Indicator.Category), nameof(Indicator.Kind)];

    // A 分 in 万元.
    private const int FinestDecimals = 6;

    private readonly ReturnedSheet sheet;
    private readonly ProjectDetails before;
    private readonly MoneyUnit unit;
    private readonly Dictionary<string, string> cells;
    private readonly Dictionary<string, string> was;
    private readonly List<CellProblem> problems = [];
    private readonly List<(Indicator Row, int? Origin, int? Place)> rows = [];

    public ReturnedForm(ReturnedSheet sheet, ProjectDetails before, FormTemplate template)
    {
        (this.sheet, this.before, unit) = (sheet, before, sheet.Unit ?? template.MoneyUnit);
        cells = sheet.Cells.DistinctBy(cell => cell.Field).ToDictionary(cell => cell.Field, cell => cell.Text);
        was = new(Revision.Flatten(before));
        var heading = was.Keys.Union(cells.Keys).Where(field => ProjectFields.Row(field) is null).ToDictionary(field => field, field => Value(field, was.GetValueOrDefault(field, "")));
        for (var place = 0; place < sheet.Origins.Count; place++) ReadRow(place);
        KeepMissingRows();
        Details = Revision.Restore(heading) with { Indicators = [.. rows.Select(row => row.Row)] };
        if (rows.Count > Project.MaxIndicators) Complain(IndicatorRules.NotTooMany, AddressOfRow(Project.MaxIndicators, nameof(Indicator.Name)), null);
    }

    /// <summary>The form as it came back.</summary>
    public ProjectDetails Details { get; }

    /// <summary>For each of its indicators the place when it was downloaded; null for a new one.</summary>
    public IReadOnlyList<int?> Origins => [.. rows.Select(row => row.Origin)];

    /// <summary>What cannot be kept, and what was taken otherwise than it may have been meant.</summary>
    public IReadOnlyList<CellProblem> Problems => problems;

    /// <summary>Where a field of <see cref="Details"/> stands on the sheet; empty where it does not.</summary>
    public string AddressOf(string field) =>
        ProjectFields.Row(field) is { } row ? AddressOfRow(row, field.Split('.') is [_, var cell] ? cell : nameof(Indicator.Name))
        : sheet[field]?.Address ?? (field == ProjectFields.Indicators ? sheet[ProjectFields.Indicator(0, nameof(Indicator.Category))]?.Address ?? "" : "");

    // A list may have no column for a cell; then its row's name says which indicator it is.
    private string AddressOfRow(int row, string cell) =>
        row >= rows.Count || rows[row].Place is not { } place ? ""
        : sheet[ProjectFields.Indicator(place, cell)] is { Address.Length: > 0 } found ? found.Address
        : sheet[ProjectFields.Indicator(place, nameof(Indicator.Name))]?.Address ?? "";

    private void ReadRow(int place)
    {
        string Typed(string cell) => cells.GetValueOrDefault(ProjectFields.Indicator(place, cell), "");
        var origin = sheet.Origins[place] is { } old && old < before.Indicators.Count ? old : (int?)null;
        if (ReturnedCell.IsClearing(Typed(nameof(Indicator.Name)))) return;
        if (origin is null && Indicator.CellNames.Except(Tiers).All(cell => Typed(cell).Length == 0)) return;
        rows.Add((Revision.Row([.. Indicator.CellNames.Select(cell => Value(ProjectFields.Indicator(place, cell), origin is { } row ? was[ProjectFields.Indicator(row, cell)] : ""))]), origin, place));
    }

    // A row that is no longer on the sheet says as little as a blank one.
    private void KeepMissingRows()
    {
        var known = sheet.Origins.OfType<int>().ToHashSet();
        for (var origin = 0; origin < before.Indicators.Count; origin++)
        {
            if (known.Contains(origin)) continue;
            rows.Insert(rows.FindLastIndex(row => row.Origin < origin) + 1, (before.Indicators[origin], origin, null));
            Complain(TemplateRules.RowRemoved, "", $"第 {origin + 1} 条指标“{before.Indicators[origin].Name}”不在表里，按没有改动处理；确实要删去这条指标，请保留它的行、在三级指标里填“清空”。");
        }
    }

    private string Value(string field, string old)
    {
        var typed = cells.GetValueOrDefault(field, "");
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (field == ProjectFields.Name && old.Length == 0) Complain(TemplateRules.FieldReadable, sheet[field]?.Address ?? "", ProjectRules.NameGiven.Text);
            return old;
        }
        if (ReturnedCell.IsClearing(typed))
        {
            if (field != ProjectFields.Name) return "";
            Complain(TemplateRules.NameKept, sheet[field]!.Address, null);
            return old;
        }
        if (IsAsItWas(field, typed, old)) return old;
        var read = TypedField.Read(field, typed, unit);
        if (read.Problem is null) return read.Text;
        Complain(TemplateRules.FieldReadable, sheet[field]!.Address, read.Problem);
        return old;
    }

    // What was printed may be finer, or longer, than what may be typed.
    private bool IsAsItWas(string field, string typed, string old)
    {
        if (!TypedField.IsNumber(field)) return typed == old;
        if (old.Length == 0 || TypedNumber.Read(typed, FinestDecimals, Money.Max.Fen).Value is not { } again) return false;
        var number = decimal.Parse(old, CultureInfo.InvariantCulture);
        return again == (field.StartsWith("Plan", StringComparison.Ordinal) ? number : Money.Of(number, MoneyUnit.TenThousandYuan).In(unit));
    }

    private void Complain(Rule rule, string address, string? message) => problems.Add(CellProblem.Of(rule, address, message));
}
