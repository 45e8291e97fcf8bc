using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Templates;

/// <summary>What a spreadsheet says and checks while a form is filled in. It refuses numbers that could not be kept; what belongs to the two upper tiers it only proposes.</summary>
internal sealed class EntryChecks(FormTemplate template, CatalogueSheet catalogue, IXLWorksheet sheet, ExcelRows rows)
{
    private const string Clearing = "清空";

    private readonly string unit = template.MoneyUnit.Chinese();

    public void Apply(IReadOnlyList<PlacedCell> open)
    {
        var inRows = open.ToLookup(placed => ProjectFields.Row(placed.Cell.Field!) is not null);
        foreach (var placed in inRows[false]) OnField(placed.Cell.Field!, Range(placed, placed));
        foreach (var column in inRows[true].GroupBy(placed => placed.Cell.Field!.Split('.')[1])) OnIndicators(column.Key, Range(column.First(), column.Last()));
    }

    private IXLRange Range(PlacedCell first, PlacedCell last) => sheet.Range(rows.First(first.Row), first.Column + 1, rows.Last(last.RowEnd - 1), last.ColumnEnd);

    private void OnField(string field, IXLRange range)
    {
        var first = range.FirstCell().Address.ToString();
        var (decimals, label) = (Money.DecimalsIn(template.MoneyUnit), ProjectFields.Label(field, template));
        if (field.StartsWith("Plan[", StringComparison.Ordinal))
            Number(range, first!, 100, 2, label, "到这个时点为止的累计支出百分比：0 到 100，最多 2 位小数，不要写 %。留空表示不改，填“清空”清除。", "请填 0 到 100 的数字，最多 2 位小数，不要写 %。");
        else if (TypedField.IsNumber(field))
            Number(range, first!, Money.Max.In(template.MoneyUnit), decimals, label, $"单位：{unit}，最多 {decimals} 位小数。{(field == ProjectFields.Budget ? "预算数 = 财政资金 + 其他资金。" : "")}留空表示不改，填“清空”清除。", $"请填不小于 0 的数字（{unit}），最多 {decimals} 位小数。");
        else Hint(range, label, field switch
        {
            ProjectFields.Code => $"财政部门给的编码，最多 {ProjectCode.MaxLength} 个字。",
            ProjectFields.Name => $"必填，最多 {Project.NameMaxLength} 个字。",
            ProjectFields.Purpose => $"钱花在哪里，最多 {Project.PurposeMaxLength} 个字；换行按 Alt+Enter。留空表示不改，填“清空”清除。",
            _ => $"一行一个目标，可以写序号；最多 {Objective.MaxLength} 个字，换行按 Alt+Enter。留空表示不改，填“清空”清除。",
        });
    }

    private void OnIndicators(string cell, IXLRange range)
    {
        var label = ProjectFields.Labels["Indicator." + cell];
        var first = range.FirstCell().Address;
        switch (cell)
        {
            case nameof(Indicator.Category): List(range, catalogue.CategoryList, label, "从列表里选。"); break;
            case nameof(Indicator.Kind): List(range, catalogue.KindList($"$A{first.RowNumber}"), label, "先选一级指标，再从列表里选。"); break;
            case nameof(Indicator.Name): Hint(range, label, $"最多 {Indicator.NameMaxLength} 个字；填“清空”删去这一条指标。"); break;
            case nameof(Indicator.Description): Hint(range, label, $"指标怎么算、说明什么，最多 {Indicator.DescriptionMaxLength} 个字。"); break;
            case nameof(Indicator.Target): Hint(range, label, "符号、数字、单位写全，例如 ≥95%、≤30天、2020年12月底前。"); break;
            default: Hint(range, label, "例如：计划标准、历史标准、工作台账、问卷调查。"); break;
        }
    }

    private static void Number(IXLRange range, string first, decimal most, int decimals, string label, string hint, string refusal)
    {
        var check = Hint(range, label, hint);
        check.Custom(FormattableString.Invariant($"OR({first}=\"{Clearing}\",AND(ISNUMBER({first}),{first}>=0,{first}<={most},ROUND({first},{decimals})={first}))"));
        Refuse(check, XLErrorStyle.Stop, label, refusal);
    }

    private static void List(IXLRange range, string list, string label, string hint)
    {
        var check = Hint(range, label, hint);
        check.List(list, true);
        Refuse(check, XLErrorStyle.Warning, label, "本年度的指标目录里没有这一项；确实要用请点“是”，提交审核前需要改为目录里的名称。");
    }

    private static IXLDataValidation Hint(IXLRange range, string label, string hint)
    {
        var check = range.SetDataValidation();
        (check.InputTitle, check.InputMessage, check.ShowInputMessage, check.IgnoreBlanks) = (label, hint, true, true);
        return check;
    }

    private static void Refuse(IXLDataValidation check, XLErrorStyle style, string label, string refusal) =>
        (check.ErrorStyle, check.ErrorTitle, check.ErrorMessage, check.ShowErrorMessage) = (style, label, refusal, true);
}
